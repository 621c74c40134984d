import type { Talk } from './talk.ts'

/** Whoever wrote this short a time ago is probably still at it. */
const stillThereMs = 15 * 60_000

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
): { name: string; at: Date } | undefined {
  const at = new Date(updatedAt)
  const isRecent = now.getTime() - at.getTime() < stillThereMs
  if (status !== 'draft' || updatedBy.id === userId || !isRecent) return undefined
  return { name: updatedBy.displayName, at }
}
