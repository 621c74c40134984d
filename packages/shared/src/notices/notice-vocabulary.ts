/** What a notice is about, as somebody chooses how to be told of it. */
export const noticeKinds = [
  'newReferral',
  'assignedToMe',
  'pickedUp',
  'question',
  'answer',
  'returned',
  'outcome',
  'contest',
  'changed',
  'appointment',
  'late',
  'task',
  'feedbackDue',
  'feedback',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

/**
 * How somebody is told of a kind: on the page alone, by mail at once, or once a day in one mail with all else;
 * `none` leaves it out everywhere.
 */
export const noticeWays = ['app', 'mail', 'digest', 'none'] as const
export type NoticeWay = (typeof noticeWays)[number]

/** How somebody is told who never said how. */
export const usualNoticeWay: NoticeWay = 'digest'
