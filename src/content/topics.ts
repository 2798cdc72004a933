import type { Spellings } from './headings';

/**
 * What people write over a list of questions, by topic: each a whole heading without its `#`, Latin letters in lower case.
 * The id of a topic counts too; no spelling stands under two topics.
 */
export const topicWords: Record<string, Spellings> = {
	'rapport': { en: ['getting to know each other', 'small talk', 'ice-breakers', 'icebreakers', 'warm-up'], zh: ['彼此认识', '互相认识', '认识彼此', '破冰', '寒暄'], pl: ['poznawanie się', 'na rozgrzewkę', 'na przełamanie lodów'] },
	'process': { en: ['processes', 'hand-overs', 'handovers', 'how work passes between us'], zh: ['流程', '工作交接', '交接'], pl: ['proces', 'procesy', 'przekazywanie pracy'] },
	'appreciation': { en: ['what we do well', 'what works', 'what you value'], zh: ['做得好的地方', '认可', '肯定'], pl: ['co nam wychodzi', 'docenianie', 'co działa'] },
	'friction': { en: ['frictions', 'what makes working with us hard', 'what is hard'], zh: ['摩擦', '合作中的难处', '难处'], pl: ['tarcia', 'co utrudnia pracę', 'co utrudnia pracę z nami'] },
	'unknowns': { en: ['unknown facts', 'blind spots', 'what they may not know'], zh: ['对方可能不知道的事', '未知', '盲点'], pl: ['niewiadome', 'czego mogą nie wiedzieć', 'białe plamy'] },
	'challenges': { en: ['challenge', 'biggest challenge'], zh: ['挑战', '眼下的难题', '难题'], pl: ['wyzwania', 'wyzwanie', 'największe wyzwania'] },
	'ease': { en: ['making work easier', 'making their work easier'], zh: ['让工作更轻松', '减负'], pl: ['ułatwienia', 'jak ułatwić pracę'] },
	'people': { en: ['people in the two teams', 'between the teams', 'teams'], zh: ['两个团队的人', '团队', '人'], pl: ['ludzie', 'ludzie w obu zespołach', 'zespoły'] },
	'joint': { en: ['joint improvements', 'improving something together', 'improvements'], zh: ['一起改进', '共同改进', '改进'], pl: ['wspólne usprawnienia', 'usprawnienia'] },
	'goals': { en: ['goal', 'our goals', 'priorities'], zh: ['目标', '重点'], pl: ['cele', 'cel', 'priorytety'] },
	'feedback-me': { en: ['feedback for me', 'feedback to me', 'feedback on me'], zh: ['给我的反馈', '对我的反馈'], pl: ['informacja zwrotna dla mnie', 'feedback dla mnie'] },
	'feedback-them': { en: ['feedback for them', 'feedback to them', 'feedback on them'], zh: ['给对方的反馈', '对对方的反馈'], pl: ['informacja zwrotna dla drugiej strony', 'feedback dla drugiej strony'] },
	'info': { en: ['information', 'what we tell each other', 'communication'], zh: ['互通信息', '信息', '沟通'], pl: ['przepływ informacji', 'informacje', 'komunikacja'] },
	'resources': { en: ['time and means', 'resource', 'capacity'], zh: ['时间和资源', '资源'], pl: ['czas i środki', 'zasoby'] },
	'roles': { en: ['role', 'who does what', 'responsibilities'], zh: ['分工', '角色', '职责'], pl: ['rola', 'kto co robi', 'podział pracy'] },
	'conflict': { en: ['conflicts', 'disagreements', 'disagreement'], zh: ['分歧', '冲突'], pl: ['różnice zdań', 'konflikty', 'konflikt'] },
	'listening': { en: ['listening cues'], zh: ['倾听'], pl: ['słuchanie'] },
	'validation': { en: ['being taken seriously', 'validation cues'], zh: ['被认真对待', '认同'], pl: ['bycie traktowanym poważnie'] },
	'relational': { en: ['how we get on', 'relationship', 'relational cues'], zh: ['相处', '关系'], pl: ['jak się dogadujemy', 'relacja', 'relacje'] },
	'growth': { en: ['learning', 'development'], zh: ['成长', '学习'], pl: ['rozwój', 'nauka'] },
	'lessons': { en: ['lesson', 'lessons learned', 'what we learned'], zh: ['经验教训', '经验', '教训'], pl: ['czego się nauczyliśmy', 'lekcje', 'wnioski na przyszłość'] },
	'gaps': { en: ['gap', 'what is missing'], zh: ['缺少什么', '缺口'], pl: ['czego brakuje', 'braki', 'luki'] },
	'ideas': { en: ['idea'], zh: ['想法', '点子'], pl: ['pomysły', 'pomysł'] },
	'meta': { en: ['our 1:1s', 'our one-on-ones', 'about our 1:1s'], zh: ['我们的一对一', '关于我们的一对一'], pl: ['nasze rozmowy 1:1', 'nasze 1:1', 'o naszych rozmowach'] },
	'closing': { en: ['what comes next', 'to close', 'wrap-up'], zh: ['接下来的事', '收尾', '结尾'], pl: ['na koniec', 'zakończenie'] },
};
