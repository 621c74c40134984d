export type { TalkListItem } from './talk.ts'
export { talkListQuery } from './talk-queries.ts'
