export { periodName } from './figure-words.ts'
export { linkToList } from './pages/list-link.tsx'
