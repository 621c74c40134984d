import { rolesWith } from '@onthaal/shared/identity'
import type { Actor } from '../../actor.ts'
import type { ArrivalUseCaseDependencies } from '../arrival-use-cases.ts'

/** Who may hold a planned talk: whoever holds talks in the actor's organisation, by name. */
export function listArrivalStaff({ work }: ArrivalUseCaseDependencies) {
  return (actor: Actor) =>
    work(actor, ({ colleagues }) =>
      colleagues.listInRoles(actor.organisation.id, rolesWith('holdInterviews')),
    )
}
