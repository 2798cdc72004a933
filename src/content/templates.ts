/** The body of a new meeting note when the user has chosen no template: three headings, with the questions waiting under the first. */
export const meetingTemplates: Record<'en' | 'zh' | 'pl', string> = {
	en: '## Agenda\n{{questions}}\n\n## Notes\n\n## Agreed\n',
	zh: '## 议程\n{{questions}}\n\n## 记录\n\n## 约定\n',
	pl: '## Do omówienia\n{{questions}}\n\n## Notatki\n\n## Ustalenia\n',
};

/** The body of a new peer note: who they are, and what waits for the next meeting. */
export const peerTemplates: Record<'en' | 'zh' | 'pl', string> = {
	en: '## About\n\n## Next 1:1\n',
	zh: '## 关于\n\n## 下次一对一\n',
	pl: '## O osobie\n\n## Następne 1:1\n',
};
