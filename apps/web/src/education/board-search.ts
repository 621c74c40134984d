import { type BoardFilter, boardFilters } from '@onthaal/shared/education'
import type { BoardSearch } from './board-address.ts'

/** The words by which the parts of the board stand in an address. */
const words: Record<Exclude<BoardFilter, 'all'>, string> = {
  red: 'rood',
  overdue: 'te-laat',
  question: 'na-te-vragen',
  withoutStep: 'zonder-stap',
  mine: 'van-mij',
  withoutReferral: 'niet-doorverwezen',
  transferredIn: 'naar-ons-verhuisd',
  transferDeclined: 'teruggekomen',
}

/** @returns the part of the board that an address asks for; all of it where it names none */
export function filterIn({ toon }: BoardSearch): BoardFilter {
  return boardFilters.find((filter) => filter !== 'all' && words[filter] === toon) ?? 'all'
}

/** @returns what stands in the address of a part of the board */
export function searchOfFilter(filter: BoardFilter): BoardSearch {
  return filter === 'all' ? {} : { toon: words[filter] }
}
