import { isDay } from '@onthaal/shared/time'
import type { InputFault } from './errors.ts'

/** The place in a list after which a page begins. */
export interface Place {
  /** A day or an instant, as the list is sorted. */
  readonly at: string
  readonly id: string
}

/** What a query is refused for whose `after` was not given out for its list. */
export const unknownPlace: InputFault = {
  issue: 'invalidInput',
  in: 'query',
  name: 'after',
  code: 'cursor',
  detail: 'Take `after` from the `next` link of the page before.',
}

const shape = /^(\S{10,24}) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/
const instant = /^(?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

/** @returns a place as an opaque word for an address */
export function encodePlace({ at, id }: Place): string {
  return Buffer.from(`${at} ${id}`).toString('base64url')
}

/**
 * @param sortedBy what the list is sorted by
 * @returns the place, or `undefined` when the word was not given out for a list so sorted
 */
export function decodePlace(word: string, sortedBy: 'day' | 'instant'): Place | undefined {
  const [, at, id] = shape.exec(Buffer.from(word, 'base64url').toString('latin1')) ?? []
  if (at === undefined || id === undefined) return undefined
  return (sortedBy === 'day' ? isDay(at) : isInstant(at)) ? { at, id } : undefined
}

function isInstant(text: string): boolean {
  // A day that no month has would roll over to the next one here, and be refused by PostgreSQL.
  return (
    instant.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text
  )
}
