import { InvalidInputError } from '../errors.ts'

/** The place in a list after which a page begins. */
export interface Place {
  readonly at: Date
  readonly id: string
}

const shape =
  /^((?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** @returns a place as an opaque word for an address */
export function encodePlace({ at, id }: Place): string {
  return Buffer.from(`${at.toISOString()} ${id}`).toString('base64url')
}

/** @throws InvalidInputError when the word was not given out by {@link encodePlace} */
export function decodePlace(word: string): Place {
  const [, moment, id] = shape.exec(Buffer.from(word, 'base64url').toString('latin1')) ?? []
  const at = new Date(moment ?? '')
  if (id === undefined || Number.isNaN(at.getTime())) {
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
  return { at, id }
}
