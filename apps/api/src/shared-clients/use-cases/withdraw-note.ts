import { mayWithdrawNote } from '@onthaal/shared/shared-clients'
import { ClientMoveNotAllowedError, required } from '../../errors.ts'
import {
  type ClientCommand,
  changeClient,
  type SharedClientUseCaseDependencies,
  type WholeClient,
} from '../shared-client-use-cases.ts'

export interface WithdrawNoteCommand extends ClientCommand<undefined> {
  readonly noteId: string
}

/**
 * Takes a note back, and what it said with it. Also when nobody follows the client any more: a slip of the last day
 * does not stay because of that.
 *
 * @throws NotFoundError when the actor may not see the referral or the note
 * @throws ClientMoveNotAllowedError when the actor did not write it, or longer than a day ago
 * @throws PersonRestrictedError when what may be done with the file is restricted
 */
export function withdrawNote(dependencies: SharedClientUseCaseDependencies) {
  return (command: WithdrawNoteCommand): Promise<WholeClient> =>
    changeClient(
      dependencies,
      command,
      async (opened, { repositories: { notes }, now }) => {
        const note = required(await notes.find(opened.key, command.noteId))
        // Pressed twice, it is taken back once.
        if (note.withdrawnAt !== null && note.writtenBy === command.actor.userId) return
        if (!mayWithdrawNote(note, command.actor.userId, now)) {
          throw new ClientMoveNotAllowedError('Its author alone takes a note back, within a day.')
        }
        await notes.withdraw(note, now)
      },
      () => true,
    )
}
