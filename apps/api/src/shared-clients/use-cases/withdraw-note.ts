import { clientParties, mayWithdrawNote } from '@onthaal/shared/shared-clients'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { ClientMoveNotAllowedError, required } from '../../errors.ts'
import { openClient, type SharedClientUseCaseDependencies } from '../shared-client-use-cases.ts'
import { tellOfClient } from '../tell-of-clients.ts'

export interface WithdrawNoteCommand {
  readonly referralId: string
  readonly noteId: string
}

/**
 * Takes a note back, and what it said with it; pressed twice, it is taken back once. Also when nobody follows the
 * client any more, or the file is restricted: a slip of the last day does not stay because of that.
 *
 * @throws NotFoundError when the actor may not see the referral or the note
 * @throws ClientMoveNotAllowedError when the actor did not write it, or longer than a day ago
 */
export function withdrawNote({ work, clock }: SharedClientUseCaseDependencies) {
  return (actor: Actor, { referralId, noteId }: WithdrawNoteCommand): Promise<void> =>
    work(actor, async (repositories) => {
      const now = clock()
      const opened = await openClient(repositories, { actor, referralId, today: belgianDay(now) })
      const note = required(await repositories.notes.find(opened.key, noteId))
      if (note.withdrawnAt !== null && note.writtenBy === actor.userId) return
      if (!mayWithdrawNote(note, actor.userId, now)) {
        throw new ClientMoveNotAllowedError('Its author alone takes a note back, within a day.')
      }
      await repositories.notes.withdraw(note, now)
      const sides = note.audience === 'shared' ? clientParties : [opened.party]
      await tellOfClient(repositories, opened, sides)
    })
}
