/** For everyone, however well the two know each other. */
export const anyStage = ['new', 'building', 'established'];

/** For two who have not met often yet. */
export const early = ['new', 'building'];

/** For two who know each other. */
export const known = ['building', 'established'];
