import { paths } from '../paths.ts'
import type { ReturnTo } from './return-to.ts'

/** Where somebody goes on after changing a person or a household: back to what they came from, or to the file. */
export function placeAfter(personId: string, { concept, gesprek, onderdeel }: ReturnTo) {
  if (gesprek !== undefined) {
    return onderdeel === undefined ? paths.reviewTalk(gesprek) : paths.talk(gesprek, { onderdeel })
  }
  return concept === undefined ? paths.person(personId) : paths.review(concept)
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Whoever comes back changed what they left for. */
    changed?: boolean
  }
}
