import type { RegionTerms } from '@onthaal/shared/organisations/schemas'
import type { Actor } from '../../actor.ts'
import { rightsChange } from '../../administration/index.ts'
import { required, requireVersion } from '../../errors.ts'
import { refuseFaults, taken } from '../organisations-faults.ts'
import type { OrganisationsUseCaseDependencies } from '../organisations-use-cases.ts'
import type { RegionRecord } from '../region-repository.ts'

interface UpdateRegionCommand {
  readonly regionId: string
  readonly versions: readonly number[]
  readonly input: RegionTerms
}

/**
 * Gives a region another name.
 *
 * @throws NotFoundError when the actor's organisation has no such region
 * @throws StaleVersionError when it was changed since the actor saw it
 * @throws InvalidInputError when another region has this name
 */
export function updateRegion({ work, clock }: OrganisationsUseCaseDependencies) {
  return (actor: Actor, command: UpdateRegionCommand): Promise<RegionRecord> =>
    work(actor, async ({ regions, rightsChanges }) => {
      const { regionId, versions, input } = command
      const own = actor.organisation.id
      const row = required(await regions.lockRegion(regionId, own))
      requireVersion(row.version, versions)
      const { name } = input
      const isTaken = await regions.isNameTaken('region', { ...row, name })
      refuseFaults(isTaken ? [taken('name')] : [])
      await regions.renameRegion(row, name)
      const difference = { before: { name: row.name }, after: { name } }
      await rightsChanges.add(
        rightsChange(actor, 'regionChanged', { id: row.id, name }, difference, clock()),
      )
      return required((await regions.list(own)).find(({ region }) => region.id === regionId))
    })
}
