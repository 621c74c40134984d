import type { Actor } from '../../actor.ts'
import { rightsChange } from '../../administration/index.ts'
import { required } from '../../errors.ts'
import type { ProgramUseCaseDependencies } from '../program-use-cases.ts'

/**
 * Ends a program for good: from the next request on none of its secrets opens anything. What it did stays.
 *
 * @throws NotFoundError when the actor's organisation has no program of this id that goes on
 */
export function endProgram({ work, clock }: ProgramUseCaseDependencies) {
  return (actor: Actor, id: string): Promise<void> =>
    work(actor, async ({ programs, rightsChanges }) => {
      const now = clock()
      const record = required(await programs.lock(id, actor.organisation.id))
      const { program, account } = record
      required(account.disabledAt === null ? record : undefined)
      await programs.close(id, now)
      await programs.update(program, { secretHash: null, earlierSecretHash: null })
      const subject = { id, name: account.displayName }
      await rightsChanges.add(rightsChange(actor, 'programEnded', subject, {}, now))
    })
}
