import type { OrganisationSummary } from '@onthaal/shared/identity/schemas'
import type { Actor } from '../../actor.ts'
import type { EducationUseCaseDependencies } from '../education-use-cases.ts'

/** @returns the other municipalities that work with us, by name: to which a child can move and stay in sight */
export function listReceivingMunicipalities({ work }: EducationUseCaseDependencies) {
  return (actor: Actor): Promise<OrganisationSummary[]> =>
    work(actor, async ({ organisations }) => {
      const all = await organisations.listAll()
      return all.filter(({ id, kind }) => kind === 'municipality' && id !== actor.organisation.id)
    })
}
