import type { Actor } from '../../actor.ts'
import { ownFile } from '../../persons/index.ts'
import {
  type InformingUseCaseDependencies,
  type WholeInforming,
  wholeInforming,
} from '../informing-use-cases.ts'

/**
 * @throws NotFoundError when the actor's organisation keeps no file of this person
 * @throws PurposeRequiredError when nothing ties the actor's work to the person
 */
export function listInformings({ work, clock }: InformingUseCaseDependencies) {
  return (actor: Actor, personId: string): Promise<WholeInforming> =>
    work(actor, async (repositories) =>
      wholeInforming(repositories, await ownFile(repositories, { actor, personId, now: clock() })),
    )
}
