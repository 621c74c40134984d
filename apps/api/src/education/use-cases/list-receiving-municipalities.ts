import type { OrganisationSummary } from '@onthaal/shared/identity/schemas'
import type { Actor } from '../../actor.ts'
import type { EducationUseCaseDependencies } from '../education-use-cases.ts'

/**
 * @returns the other municipalities that work with us, by name: to which a child can move and stay in sight. None for
 *   an OCMW, of whose clients no municipality is told.
 */
export function listReceivingMunicipalities({ work }: EducationUseCaseDependencies) {
  return (actor: Actor): Promise<OrganisationSummary[]> =>
    work(actor, async ({ organisations }) => {
      if (actor.organisation.kind === 'ocmw') return []
      const all = await organisations.listAll()
      return all.filter(({ id, kind }) => kind === 'municipality' && id !== actor.organisation.id)
    })
}
