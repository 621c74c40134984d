export { waitOf } from './figure-sentences.ts'
export { periodInSentence, periodName } from './figure-words.ts'
export { type MeasureGroup, measureGroups } from './measure-groups.ts'
export { linkToList } from './pages/list-link.tsx'
