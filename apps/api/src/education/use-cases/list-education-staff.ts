import { rolesWith } from '@onthaal/shared/identity'
import type { Actor } from '../../actor.ts'
import type { EducationUseCaseDependencies } from '../education-use-cases.ts'
import { requireEducation } from '../open-chain.ts'

/**
 * Who of the actor's organisation works with the schooling of minors, by name.
 *
 * @throws NotFoundError for whoever does not do so themselves
 */
export function listEducationStaff({ work }: EducationUseCaseDependencies) {
  return (actor: Actor) =>
    work(actor, async ({ colleagues }) => {
      requireEducation(actor)
      return colleagues.listInEducation(actor.organisation.id, rolesWith('followEducation'))
    })
}
