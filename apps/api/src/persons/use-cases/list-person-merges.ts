import type { Actor } from '../../actor.ts'
import { ownFile } from '../own-file.ts'
import type { PersonUseCaseDependencies } from '../person-use-cases.ts'
import { type FileMerges, wholeMerges } from './file-merges.ts'

/**
 * Which files became one with this one, and which no longer are.
 *
 * @throws NotFoundError when the actor's organisation keeps no file of this person
 * @throws PurposeRequiredError when nothing ties the actor's work to the person
 */
export function listPersonMerges({ work, clock }: PersonUseCaseDependencies) {
  return (actor: Actor, personId: string): Promise<FileMerges> =>
    work(actor, async (repositories) =>
      wholeMerges(repositories, await ownFile(repositories, { actor, personId, now: clock() })),
    )
}
