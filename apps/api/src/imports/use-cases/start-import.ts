import { outcomesToCarryOut } from '@onthaal/shared/imports'
import { ImportNotReadyError } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import {
  type ImportCommand,
  type ImportUseCaseDependencies,
  lockImport,
  type WholeImport,
} from '../import-use-cases.ts'
import { wholeImport } from './whole-import.ts'

/**
 * Has the rows of a list carried out that can be: in the background, in the name of the actor. Once it is done
 * it starts again for rows that somebody corrected or decided on since.
 *
 * @throws ImportNotReadyError when it is not checked yet, or no row can be carried out
 */
export function startImport({ work, clock }: ImportUseCaseDependencies) {
  return (command: ImportCommand & { readonly intent: Intent }): Promise<WholeImport> =>
    work(command.actor, async (repositories) => {
      const { actor, importId, intent } = command
      const now = clock()
      await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const list = await lockImport(repositories, command, ['checked', 'done'])
        const next = await repositories.importRows.next(list, outcomesToCarryOut, 1)
        if (next.length === 0) throw new ImportNotReadyError('No row can be carried out.')
        await repositories.imports.update(list, {
          ...{ status: 'running', updatedAt: now, updatedBy: actor.userId },
        })
        return list.id
      })
      return wholeImport(repositories, importId, actor.organisation.id)
    })
}
