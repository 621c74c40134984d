import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import type { PersonRecord } from '../person-repository.ts'
import type { PersonUseCaseDependencies } from '../person-use-cases.ts'

/**
 * Reads the file that the actor's own organisation keeps. Who follows up a referral reads the sender's
 * file through that referral.
 *
 * @throws NotFoundError when the organisation keeps no file of this person
 */
export function getPerson({ work }: PersonUseCaseDependencies) {
  return (actor: Actor, personId: string): Promise<PersonRecord> =>
    work(actor, async ({ persons }) =>
      required(await persons.findOwn(personId, actor.organisation.id)),
    )
}
