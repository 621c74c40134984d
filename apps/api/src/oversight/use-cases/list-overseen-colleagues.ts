import type { Colleague } from '@onthaal/shared/identity/schemas'
import type { Actor } from '../../actor.ts'
import type { OversightUseCaseDependencies } from '../oversight-use-cases.ts'

/** Everybody who works at the actor's organisation, by name. */
export function listOverseenColleagues({ work }: OversightUseCaseDependencies) {
  return (actor: Actor): Promise<Colleague[]> =>
    work(actor, ({ oversight }) => oversight.colleagues(actor.organisation.id))
}
