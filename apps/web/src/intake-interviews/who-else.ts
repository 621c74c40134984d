import type { Talk } from './talk.ts'

/** Whoever wrote this short a time ago is probably still at it. */
const stillThereMs = 15 * 60_000

/** Somebody else who writes in a talk, and when they did last. */
export interface Colleague {
  name: string
  at: Date
}

/**
 * Who else is in an open talk, by the last that was written in it: presence itself is kept nowhere.
 *
 * @param talk as it was read
 * @param userId who reads it
 * @param now the moment
 * @returns the colleague and when they wrote last; nothing when it was long ago, or the reader
 */
export function whoElse(
  { status, updatedBy, updatedAt }: Pick<Talk, 'status' | 'updatedBy' | 'updatedAt'>,
  userId: string,
  now: Date,
): Colleague | undefined {
  const at = new Date(updatedAt)
  const isRecent = now.getTime() - at.getTime() < stillThereMs
  if (status !== 'draft' || updatedBy.id === userId || !isRecent) return undefined
  return { name: updatedBy.displayName, at }
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
  talk: Pick<Talk, 'status' | 'updatedBy' | 'updatedAt'>,
  userId: string,
  now: Date,
): Colleague | undefined {
  return talk.status === 'draft' ? (whoElse(talk, userId, now) ?? before) : undefined
}
