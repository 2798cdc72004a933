/** What a section of a meeting or a peer's note is for. */
export type HeadingRole =
	| 'agenda' | 'notes' | 'agreed' | 'private' | 'takeaways' | 'questions'
	| 'next' | 'about' | 'tell' | 'thanks' | 'workingAgreement' | 'sharedGoals';

/** Spellings of one thing in the three languages, Latin letters in lower case; all of them are recognised at once. */
export interface Spellings {
	en: string[];
	zh: string[];
	pl: string[];
}

/**
 * The headings that give a section its role, each a whole heading without its `#`.
 * The first of each language is the one written, with a capital first letter; no spelling stands under two roles.
 */
export const headingWords: Record<HeadingRole, Spellings> = {
	// A checkbox under an agenda heading is an agenda item, not a follow-up: a word that may also head a list of promises has no place here.
	agenda: {
		en: ['agenda', 'meeting agenda', 'our agenda', 'topics', 'talking points', 'discussion points', 'discussion topics', 'to discuss', 'to talk about'],
		zh: ['议程', '会议议程', '议题', '讨论议题', '话题', '待讨论', '要讨论的', '要聊的', '讨论事项'],
		pl: ['do omówienia', 'agenda', 'tematy', 'tematy do omówienia', 'tematy rozmowy', 'plan rozmowy', 'plan spotkania', 'porządek spotkania', 'punkty do omówienia', 'do obgadania'],
	},
	notes: {
		en: ['notes', 'meeting notes', 'discussion', 'discussion notes', 'minutes', 'conversation', 'what we discussed', 'what we talked about'],
		zh: ['记录', '笔记', '会议记录', '会议笔记', '讨论', '讨论记录', '讨论内容', '谈话记录', '纪要', '会议纪要', '聊了什么'],
		pl: ['notatki', 'notatka', 'notatki ze spotkania', 'zapiski', 'przebieg rozmowy', 'przebieg spotkania', 'dyskusja', 'omówione', 'o czym rozmawialiśmy'],
	},
	agreed: {
		en: ['agreed', 'what we agreed', 'agreements', 'agreed actions', 'action items', 'actions', 'next steps', 'follow-ups', 'follow-up', 'follow ups', 'follow up', 'to do', 'to-do', 'to-dos', 'todo', 'todos', 'tasks', 'commitments', 'decisions', 'decisions and actions'],
		zh: ['约定', '我们的约定', '共识', '达成的共识', '达成一致', '行动项', '行动', '行动计划', '下一步', '后续', '后续行动', '后续事项', '跟进', '跟进事项', '待办', '待办事项', '任务', '决定'],
		pl: ['ustalenia', 'nasze ustalenia', 'ustalone', 'uzgodnienia', 'uzgodnione', 'do zrobienia', 'zadania', 'lista zadań', 'działania', 'następne kroki', 'kolejne kroki', 'dalsze kroki', 'co dalej', 'zobowiązania', 'decyzje'],
	},
	// Wide on purpose: in doubt a section is private.
	private: {
		en: ['private', 'private notes', 'my private notes', 'privately', 'personal notes', 'only for me', 'just for me', 'for my eyes only', 'my eyes only', 'not for sharing', 'do not share', 'confidential', 'off the record'],
		zh: ['私密', '私人', '私下', '私密笔记', '私人笔记', '私人记录', '个人笔记', '个人备注', '仅自己可见', '只给自己看', '不公开', '不外传', '保密', '机密', '隐私'],
		pl: ['prywatne', 'prywatnie', 'prywatne notatki', 'notatki prywatne', 'moje prywatne notatki', 'notatki osobiste', 'tylko dla mnie', 'do mojej wiadomości', 'nie udostępniać', 'nie do udostępniania', 'poufne', 'między nami'],
	},
	takeaways: {
		en: ['takeaways', 'take-aways', 'key takeaways', 'main takeaways', 'key points', 'main points', 'summary', 'conclusions', 'in short'],
		zh: ['要点', '本次要点', '会议要点', '收获', '小结', '总结', '会议小结', '会议总结', '结论'],
		pl: ['wnioski', 'główne wnioski', 'najważniejsze wnioski', 'najważniejsze', 'najważniejsze punkty', 'podsumowanie', 'podsumowanie spotkania', 'w skrócie'],
	},
	questions: {
		en: ['questions', 'my questions', 'questions to ask', 'questions for today', 'prompts'],
		zh: ['想问的问题', '问题', '提问', '想问的', '要问的', '要问的问题', '今天的问题'],
		pl: ['pytania', 'moje pytania', 'pytania na dziś', 'pytania do zadania', 'o co zapytać'],
	},
	next: {
		en: ['next 1:1', 'next 1-1', 'next 1on1', 'next one-on-one', 'next one on one', 'for the next 1:1', 'for next 1:1', 'next meeting', 'for the next meeting', 'next time', 'for next time', 'inbox'],
		zh: ['下次一对一', '下次 1:1', '下次1:1', '下次1：1', '下次 1对1', '下次1对1', '下次面谈', '下次见面', '下次会面', '下次会议', '下次聊', '下次要聊', '留到下次', '收件箱'],
		pl: ['następne 1:1', 'na następne 1:1', 'kolejne 1:1', 'na kolejne 1:1', 'następne spotkanie', 'na następne spotkanie', 'kolejne spotkanie', 'na kolejne spotkanie', 'następna rozmowa', 'na następną rozmowę', 'następnym razem', 'na następny raz', 'skrzynka'],
	},
	about: {
		en: ['about', 'about them', 'background', 'bio', 'profile', 'who they are'],
		zh: ['关于', '关于ta', '关于 ta', '关于他', '关于她', '简介', '个人简介', '基本信息', '背景', '背景信息'],
		pl: ['o osobie', 'o niej', 'o nim', 'kim jest', 'kto to jest', 'informacje', 'sylwetka', 'profil', 'kontekst'],
	},
	tell: {
		en: ['tell', 'to tell', 'to tell them', 'tell them', 'let them know', 'things to tell them'],
		zh: ['要告诉对方', '告诉对方', '要告诉他', '要告诉她', '要告诉ta', '待告知', '告知', '待转告', '要转告', '反馈给对方'],
		pl: ['do przekazania', 'przekazać', 'do powiedzenia', 'powiedzieć', 'dać znać', 'co przekazać'],
	},
	thanks: {
		en: ['thanks', 'thank you', 'thank-yous', 'thanks to them', 'appreciation', 'kudos', 'gratitude'],
		zh: ['感谢', '致谢', '谢谢', '道谢', '想感谢的'],
		pl: ['podziękowania', 'dziękuję', 'dzięki', 'za co dziękuję', 'wdzięczność'],
	},
	workingAgreement: {
		en: ['working agreement', 'working agreements', 'our working agreement', 'how we work together', 'how we work', 'ways of working'],
		zh: ['合作约定', '协作约定', '工作约定', '合作方式', '协作方式', '我们怎么合作'],
		pl: ['zasady współpracy', 'nasze zasady współpracy', 'reguły współpracy', 'jak współpracujemy', 'jak pracujemy', 'jak ze sobą pracujemy'],
	},
	sharedGoals: {
		en: ['shared goals', 'shared goal', 'joint goals', 'common goals', 'our goals', 'goals we share'],
		zh: ['共同目标', '共同的目标', '我们的目标', '一致的目标'],
		pl: ['wspólne cele', 'wspólny cel', 'nasze cele', 'nasz wspólny cel'],
	},
};

/**
 * Words that make a heading in a dated note a one-on-one when it also names one peer.
 * 面谈 alone is left out: it is also the word for a job interview.
 */
export const meetingWords: Spellings = {
	en: ['1:1', '1-1', '1–1', '1on1', '1-on-1', '1 on 1', '1-to-1', '1 to 1', '1-2-1', '1:1s', 'one-on-one', 'one on one', 'one-to-one', 'one to one'],
	zh: ['一对一', '1对1', '1 对 1', '1：1', '1v1', '一对一面谈', '一对一沟通', '一对一谈话', '一对一会议'],
	pl: ['spotkanie 1:1', 'rozmowa 1:1', '1 na 1', 'spotkanie 1 na 1', 'rozmowa 1 na 1', 'jeden na jeden', 'spotkanie jeden na jeden', 'rozmowa jeden na jeden', 'rozmowa w cztery oczy'],
};

/** Headings that say whose the lines below them are, wherever no line says otherwise. */
export const sideWords: Record<'me' | 'them' | 'both', Spellings> = {
	me: {
		en: ['mine', 'my actions', 'my action items', 'my follow-ups', 'my tasks', 'my to-dos', 'my todos', 'my side', 'me', 'for me', 'on me', 'i owe'],
		zh: ['我方', '我', '我的', '我的行动', '我的行动项', '我的待办', '我的任务', '我来做', '我负责', '我这边'],
		pl: ['moje', 'moje zadania', 'moje działania', 'moje ustalenia', 'moja strona', 'po mojej stronie', 'dla mnie', 'ja'],
	},
	them: {
		en: ['theirs', 'their actions', 'their action items', 'their follow-ups', 'their tasks', 'their to-dos', 'their todos', 'their side', 'them', 'for them', 'on them', 'they owe', 'waiting for them', 'waiting on them'],
		zh: ['对方', '对方的', '对方行动', '对方的行动', '对方的行动项', '对方待办', '对方的待办', '对方的任务', '对方来做', '对方负责', '对方那边', '等对方'],
		pl: ['ich', 'ich zadania', 'ich działania', 'ich strona', 'po ich stronie', 'druga strona', 'po drugiej stronie', 'jej zadania', 'jego zadania', 'jej', 'jego', 'oni'],
	},
	both: {
		en: ['together', 'both', 'both of us', 'we', 'ours', 'our actions', 'our action items', 'our follow-ups', 'our tasks', 'our to-dos', 'joint', 'joint actions', 'shared'],
		zh: ['共同', '一起', '一起做', '我们', '我们的', '我们的行动', '我们的待办', '双方', '共同行动', '共同待办', '共同任务', '两边一起'],
		pl: ['razem', 'wspólne', 'wspólnie', 'wspólne zadania', 'wspólne działania', 'nasze', 'nasze zadania', 'nasze działania', 'obie strony', 'po obu stronach', 'my'],
	},
};

/**
 * How the sides are written into a note of each language, first in a line; the grammar reads all of them everywhere.
 * Polish has `my:` for we too, but a reader of English would take it for "mine".
 */
export const sidePrefixes: Record<'en' | 'zh' | 'pl', Record<'me' | 'both', string>> = {
	en: { me: 'me:', both: 'we:' },
	zh: { me: '我：', both: '我们：' },
	pl: { me: 'ja:', both: 'razem:' },
};
