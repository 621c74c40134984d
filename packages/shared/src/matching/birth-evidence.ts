import { mayBeSameDate, type PartialDate, precisionOf } from '../persons/index.ts'
import type { MatchEvidence } from './match-rules.ts'

/** Less than lies between a father and a son of one name. */
const generation = 15

/**
 * @param one a birth date, as precise as it is known
 * @param other another one
 * @returns what they have to do with each other
 */
export function birthEvidence(one: PartialDate, other: PartialDate): MatchEvidence {
  const [known, otherKnown] = [knownPart(one), knownPart(other)]
  const bothDays = precisionOf(known) === 'day' && precisionOf(otherKnown) === 'day'
  if (bothDays && known === otherKnown) return 'birthDateSame'
  if (mayBeSameDate(known, otherKnown)) return 'birthDateCompatible'
  if (swapped(one) === other) return 'birthDateSwapped'
  return bothDays && isTypingError(one, other) ? 'birthDateTyped' : 'birthDateDiffers'
}

/** Who does not know the day is written down on the first of January. */
function knownPart(date: PartialDate): PartialDate {
  return date.endsWith('-01-01') ? date.slice(0, 4) : date
}

function swapped(date: PartialDate): PartialDate {
  return date.replace(/-(\d\d)-(\d\d)$/, '-$2-$1')
}

function isTypingError(one: PartialDate, other: PartialDate): boolean {
  if (Math.abs(Number(one.slice(0, 4)) - Number(other.slice(0, 4))) >= generation) return false
  const places = Array.from(one, (_, place) => place).filter((place) => one[place] !== other[place])
  const [first = 0, second = 0] = places
  if (places.length === 1) return true
  const neighbours = places.length === 2 && second === first + 1
  return neighbours && one[first] === other[second] && one[second] === other[first]
}

/**
 * @param date a birth date
 * @returns the same for a date and for the one that has its day and month swapped; nothing unless the day
 *   is known
 */
export function birthKeyPart(date: PartialDate): string | undefined {
  if (precisionOf(date) !== 'day') return undefined
  const [year, ...rest] = date.split('-')
  return [year, ...rest.sort()].join('')
}
