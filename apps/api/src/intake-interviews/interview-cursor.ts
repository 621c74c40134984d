import type { InterviewBox } from '@onthaal/shared/intake-interviews'
import { isDay } from '@onthaal/shared/time'
import { InvalidInputError } from '../errors.ts'

/** The place in a list of talks after which a page begins. */
export interface InterviewPlace {
  /** The instant of the last change among drafts, the day of the talk among those that were held. */
  readonly at: string
  readonly id: string
}

const shape = /^(\S{10,24}) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/
const instant = /^(?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

/** @returns a place as an opaque word for an address */
export function encodePlace({ at, id }: InterviewPlace): string {
  return Buffer.from(`${at} ${id}`).toString('base64url')
}

/** @throws InvalidInputError when the word was not given out for this list */
export function decodePlace(word: string, box: InterviewBox): InterviewPlace {
  const [, at = '', id] = shape.exec(Buffer.from(word, 'base64url').toString('latin1')) ?? []
  const fits = box === 'held' ? isDay(at) : instant.test(at) && !Number.isNaN(Date.parse(at))
  if (fits && id !== undefined) return { at, id }
  throw new InvalidInputError([
    {
      issue: 'invalidInput',
      in: 'query',
      name: 'after',
      code: 'cursor',
      detail: 'Take `after` from the `next` link of the page before.',
    },
  ])
}
