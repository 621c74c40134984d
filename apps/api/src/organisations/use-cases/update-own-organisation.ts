import type { OrganisationTerms } from '@onthaal/shared/organisations/schemas'
import type { Actor } from '../../actor.ts'
import { rightsChange } from '../../administration/index.ts'
import { required, requireVersion, StaleVersionError } from '../../errors.ts'
import { refuseFaults, taken } from '../organisations-faults.ts'
import type { OrganisationsUseCaseDependencies } from '../organisations-use-cases.ts'
import type { OrganisationRow } from '../own-organisation-repository.ts'

interface UpdateOwnOrganisationCommand {
  readonly versions: readonly number[]
  readonly input: OrganisationTerms
}

/**
 * Gives the actor's organisation another name, another page about its offer, or other times until referrals are
 * escalated. Its code is for the agency to change.
 *
 * @throws StaleVersionError when it was changed since the actor saw it
 * @throws InvalidInputError when another organisation of its kind has this name
 */
export function updateOwnOrganisation({ work, clock }: OrganisationsUseCaseDependencies) {
  return (actor: Actor, command: UpdateOwnOrganisationCommand): Promise<OrganisationRow> =>
    work(actor, async ({ ownOrganisation, rightsChanges }) => {
      const { versions, input } = command
      const row = required(await ownOrganisation.find(actor.organisation.id))
      requireVersion(row.version, versions)
      const { name, offerPage, escalationWorkingDays = null, unclaimedWorkingDays = null } = input
      const offer = { offerTitle: offerPage?.title ?? null, offerText: offerPage?.text ?? null }
      const days = { escalationWorkingDays, unclaimedWorkingDays }
      const changed = { ...row, name, ...offer, ...days }
      refuseFaults((await ownOrganisation.isNameTaken(changed)) ? [taken('name')] : [])
      if (!(await ownOrganisation.change(changed))) throw new StaleVersionError(row.version + 1)
      const difference = { before: kept(row), after: kept(changed) }
      const subject = { id: row.id, name: changed.name }
      await rightsChanges.add(
        rightsChange(actor, 'organisationChanged', subject, difference, clock()),
      )
      return { ...changed, version: row.version + 1 }
    })
}

/** What of an organisation its administrators keep. */
function kept(row: OrganisationRow) {
  const { name, offerTitle, offerText, escalationWorkingDays, unclaimedWorkingDays } = row
  return { name, offerTitle, offerText, escalationWorkingDays, unclaimedWorkingDays }
}
