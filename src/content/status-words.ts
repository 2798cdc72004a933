import type { Spellings } from './headings';

/** Words for what became of a meeting, in properties and behind a date in a heading; in lower case. */
export const statusWords: Record<'planned' | 'held' | 'cancelled' | 'moved', Spellings> = {
	planned: { en: ['planned'], zh: ['计划'], pl: ['zaplanowane'] },
	held: { en: ['held', 'done'], zh: [], pl: [] },
	cancelled: { en: ['cancelled', 'canceled'], zh: ['已取消', '取消'], pl: ['odwołane'] },
	moved: { en: ['moved', 'postponed'], zh: ['改期'], pl: ['przełożone'] },
};

/** What else may stand behind a date beside such a word: how two meet, and the day of the week. */
export const wordsBesideStatus: Spellings = {
	en: [
		'in-person', 'video', 'phone', 'call', 'online', 'walk', 'coffee', 'lunch', 'meal',
		'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun',
	],
	zh: [
		'视频', '电话', '散步', '咖啡', '午餐', '周一', '周二', '周三', '周四', '周五', '周六', '周日', '周天',
		'星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日', '星期天',
	],
	pl: ['wideo', 'telefon', 'spacer', 'kawa', 'obiad', 'poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota', 'niedziela'],
};
