import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import type { PersonRecord } from '../person-repository.ts'
import type { PersonUseCaseDependencies } from '../person-use-cases.ts'

/** @throws NotFoundError when the person does not exist for the actor's organisation */
export function getPerson({ work }: PersonUseCaseDependencies) {
  return (actor: Actor, personId: string): Promise<PersonRecord> =>
    work(actor, async ({ persons }) =>
      required(await persons.find(personId, actor.organisation.id)),
    )
}
