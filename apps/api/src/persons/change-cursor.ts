import { InvalidInputError } from '../errors.ts'
import { unknownPlace } from '../list-place.ts'
import type { ChangePlace } from './person-change-repository.ts'

const shape = /^(\d{1,9}) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** @returns a place in the history as an opaque word for an address */
export function encodeChangePlace({ version, id }: ChangePlace): string {
  return Buffer.from(`${version} ${id}`).toString('base64url')
}

/** @throws InvalidInputError when the word was not given out by {@link encodeChangePlace} */
export function decodeChangePlace(word: string): ChangePlace {
  const [, version, id] = shape.exec(Buffer.from(word, 'base64url').toString('latin1')) ?? []
  if (id !== undefined) return { version: Number(version), id }
  throw new InvalidInputError([unknownPlace])
}
