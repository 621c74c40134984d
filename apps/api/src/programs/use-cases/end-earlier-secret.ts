import type { Actor } from '../../actor.ts'
import { rightsChange } from '../../administration/index.ts'
import { required } from '../../errors.ts'
import type { ProgramUseCaseDependencies } from '../program-use-cases.ts'

/**
 * Ends the secret that a program had before its newest: from the next request on it opens nothing.
 *
 * @throws NotFoundError when no program of this id in the actor's organisation has one
 */
export function endEarlierSecret({ work, clock }: ProgramUseCaseDependencies) {
  return (actor: Actor, id: string): Promise<void> =>
    work(actor, async ({ programs, rightsChanges }) => {
      const { program, account } = required(await programs.lock(id, actor.organisation.id))
      required(program.earlierSecretHash ?? undefined)
      await programs.update(program, { earlierSecretHash: null })
      const subject = { id, name: account.displayName }
      await rightsChanges.add(rightsChange(actor, 'programSecretEnded', subject, {}, clock()))
    })
}
