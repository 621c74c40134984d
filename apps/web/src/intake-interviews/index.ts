export { TalkFacts } from './components/talk-facts.tsx'
export type { TalkListItem } from './talk.ts'
export { talkListQuery } from './talk-queries.ts'
