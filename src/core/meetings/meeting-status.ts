/** Whether a meeting took place. */
export type MeetingStatus = 'planned' | 'held' | 'cancelled' | 'moved';
