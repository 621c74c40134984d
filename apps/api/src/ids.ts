import { randomUUID } from 'node:crypto'
import { v7 } from 'uuid'

/** @returns a new UUIDv7: made by the application, in the order of time */
export function newId(): string {
  return v7()
}

/**
 * @returns a new id for a person: random, because the time in a UUIDv7 would tell the next organisation
 *   that opens a file that somebody in the municipality knew this person before
 */
export function newPersonId(): string {
  return randomUUID()
}

/**
 * @returns a new id for what an agency says of a file: random, because the time in a UUIDv7 would tell when it was said
 */
export function newLinkId(): string {
  return randomUUID()
}

/** @returns an id for what is left of erased data: random, so that it follows from nothing and tells nothing */
export function newPseudonym(): string {
  return randomUUID()
}
