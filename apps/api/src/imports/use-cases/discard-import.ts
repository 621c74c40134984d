import { type Intent, once } from '../../idempotency/index.ts'
import {
  type ImportCommand,
  type ImportUseCaseDependencies,
  lockImport,
} from '../import-use-cases.ts'

/**
 * Throws a list away with its rows. Files and arrivals that were made of it stay.
 *
 * @throws ImportNotReadyError while its rows are carried out
 */
export function discardImport({ work, clock }: ImportUseCaseDependencies) {
  return (command: ImportCommand & { readonly intent: Intent }): Promise<void> =>
    work(command.actor, async (repositories) => {
      const { actor, intent } = command
      await once(repositories, { userId: actor.userId, intent, now: clock() }, async () => {
        const statuses = ['choosing', 'checking', 'checked', 'done'] as const
        const list = await lockImport(repositories, command, statuses)
        await repositories.imports.remove(list)
        return list.id
      })
    })
}
