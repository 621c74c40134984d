import { isStillThere } from '@onthaal/shared/intake-interviews'
import type { Talk } from './talk.ts'

/** What tells who is in a talk. */
type TalkInUse = Pick<Talk, 'status' | 'updatedBy' | 'updatedAt' | 'readers'>

/** Somebody else who is in a talk, and when they opened it or wrote in it last. */
export interface Colleague {
  name: string
  at: Date
}

/**
 * Who else is in an open talk: whoever last opened it or wrote in it.
 *
 * @param talk as it was read
 * @param userId who reads it
 * @param now the moment
 * @returns the colleague and when that was; nothing when it was long ago, or the reader
 */
export function whoElse(
  { status, updatedBy, updatedAt, readers = [] }: TalkInUse,
  userId: string,
  now: Date,
): Colleague | undefined {
  if (status !== 'draft') return undefined
  const [last] = [{ ...updatedBy, at: updatedAt }, ...readers]
    .map(({ id, displayName, at }) => ({ id, name: displayName, at: new Date(at) }))
    .filter(({ id, at }) => id !== userId && isStillThere(at, now))
    .toSorted((one, other) => other.at.getTime() - one.at.getTime())
  return last && { name: last.name, at: last.at }
}

/**
 * Who else is in a talk that was read again: what one saves oneself does not send a colleague away.
 *
 * @param before who was in it at an earlier reading
 * @param talk as it was read now
 * @param userId who reads it
 * @param now the moment
 */
export function stillElse(
  before: Colleague | undefined,
  talk: TalkInUse,
  userId: string,
  now: Date,
): Colleague | undefined {
  return talk.status === 'draft' ? (whoElse(talk, userId, now) ?? before) : undefined
}
