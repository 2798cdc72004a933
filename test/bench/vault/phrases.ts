// What the generated notes say: enough kinds of words that no line repeats for long, and none that means something to the plugin by chance.

export type Language = 'en' | 'zh' | 'pl';

interface Phrases {
	/** Whole sentences, to be strung together. */
	prose: readonly string[];
	/** Things to do, without an owner or a day. */
	todo: readonly string[];
	/** What the things to do are done to. */
	subject: readonly string[];
	/** How the words of a sentence or a task are joined. */
	join: string;
	/** Prefixes that give a task to a side. */
	sides: { me: string; them: string; both: string };
}

export const phrases: Readonly<Record<Language, Phrases>> = {
	en: {
		prose: [
			'We went through the numbers of the last release and nobody was surprised.', 'The hand-over between the two teams still costs us about a day.',
			'Support sees the same three questions every Monday morning.', 'There is a plan for the *migration*, and it is not written down anywhere.',
			'Half of the alerts could go without anybody missing them.', 'The new hire starts in April and will sit with the platform people.',
			'What we say in planning and what lands in the backlog are two things.', 'I had not known how much time the weekly export takes them.',
			'Good talk, shorter than usual, and we both had read the page before.', 'Next quarter looks lighter, unless the audit moves again.',
			'They would rather have one long session than four short ones.', 'The wiki page on this is from **two years ago** and half of it is wrong.',
		],
		todo: ['send the notes on', 'look through', 'write up', 'find an owner for', 'ask around about', 'bring an example of', 'book an hour for', 'close the question of', 'draft a page on', 'check the costs of'],
		subject: ['the search rewrite', 'the on-call rota', 'the login flow', 'next month\'s plan', 'the export', 'the audit list', 'the release steps', 'the pricing page', 'the hand-over', 'the dashboard'],
		join: ' ', sides: { me: 'me: ', them: 'them: ', both: 'we: ' },
	},
	zh: {
		prose: [
			'这次发布的数据我们一起看了一遍，没有什么意外。', '两个团队之间的交接还是要花掉差不多一天。', '客服每周一早上都会遇到同样的三个问题。',
			'迁移的计划其实有，只是没有写下来。', '一半的告警去掉也不会有人发现。', '新同事四月份入职，会和平台组坐在一起。',
			'规划会上说的和最后进待办的常常是两回事。', '之前不知道每周的导出要占用他们这么多时间。', '聊得不错，比平时短，两个人都提前看了材料。',
		],
		todo: ['整理', '检查', '确认', '准备', '更新', '写一页关于', '安排讨论', '收集大家对', '估算', '梳理'],
		subject: ['搜索重构的方案', '值班表', '登录流程', '下个月的计划', '导出脚本', '审计清单', '发布步骤', '价格页面', '交接文档', '监控面板'],
		join: '', sides: { me: '我：', them: '对方：', both: '我们：' },
	},
	pl: {
		prose: [
			'Przejrzeliśmy liczby z ostatniego wydania i nikt się nie zdziwił.', 'Przekazanie między zespołami nadal kosztuje nas około jednego dnia.',
			'Wsparcie dostaje co tydzień te same trzy pytania.', 'Plan migracji istnieje, tylko nikt go jeszcze nie spisał.', 'Połowa alertów mogłaby zniknąć i nikt by tego nie zauważył.',
			'Nowa osoba zaczyna w kwietniu i usiądzie z ludźmi od platformy.', 'To, co mówimy na planowaniu, i to, co trafia na listę, to dwie różne rzeczy.',
			'Dobra rozmowa, krótsza niż zwykle, oboje czytaliśmy stronę wcześniej.', 'Żółte kartki na tablicy wiszą tam od października.',
		],
		todo: ['wysłać notatki o temacie', 'przejrzeć', 'opisać', 'sprawdzić', 'przygotować', 'uporządkować', 'znaleźć osobę na', 'policzyć koszty', 'zarezerwować godzinę na', 'zamknąć'],
		subject: ['nową wyszukiwarkę', 'grafik dyżurów', 'logowanie', 'plan na przyszły miesiąc', 'eksport', 'listę do audytu', 'kroki wydania', 'cennik', 'przekazanie', 'pulpit'],
		join: ' ', sides: { me: 'ja: ', them: 'oni: ', both: 'razem: ' },
	},
};

export const codeLines = [
	'const rows = await db.query(sql);', 'for (const row of rows) total += row.count;', 'if (total > LIMIT) throw new Error("too many");', 'export function merge(a, b) { return { ...a, ...b }; }',
	'  retries: 3', '  timeout: 20s', '- name: build', '# not a heading', 'SELECT id, [name] FROM people WHERE team = 4;',
];

export const tags = ['#work', '#follow', '#team/platform', '#q3', '#waiting', '#tell', '#低优先级', '#później'];
