/** How long the author of a note can take it back, in hours: long enough for a slip, too short to rewrite history. */
export const noteWithdrawalHours = 24

/** What decides whether a note can be taken back. */
export interface NoteFacts {
  /** User who wrote it. */
  readonly writtenBy: string
  readonly writtenAt: Date
  readonly withdrawnAt: Date | null
}

/**
 * Whether somebody may take a note back: its author, within a day, once. Nobody makes it wider or narrower: for
 * whom a note is, is chosen while it is written.
 *
 * @param note as it is now
 * @param userId who asks
 * @param now the moment
 */
export function mayWithdrawNote(note: NoteFacts, userId: string, now: Date): boolean {
  const age = now.getTime() - note.writtenAt.getTime()
  return (
    note.withdrawnAt === null &&
    note.writtenBy === userId &&
    age <= noteWithdrawalHours * 60 * 60 * 1000
  )
}
