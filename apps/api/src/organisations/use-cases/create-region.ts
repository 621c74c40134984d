import type { RegionTerms } from '@onthaal/shared/organisations/schemas'
import type { Actor } from '../../actor.ts'
import { rightsChange } from '../../administration/index.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import { refuseFaults, taken } from '../organisations-faults.ts'
import type { OrganisationsUseCaseDependencies } from '../organisations-use-cases.ts'
import type { RegionRecord } from '../region-repository.ts'

/**
 * Adds a region to the actor's organisation.
 *
 * @returns all regions as they are now
 * @throws InvalidInputError when another region has this name
 */
export function createRegion({ work, clock }: OrganisationsUseCaseDependencies) {
  return (actor: Actor, { name }: RegionTerms, intent: Intent): Promise<RegionRecord[]> =>
    work(actor, async (repositories) => {
      const { regions, rightsChanges } = repositories
      const now = clock()
      await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const row = { id: newId(), organisationId: actor.organisation.id, name, version: 1 }
        refuseFaults((await regions.isNameTaken('region', row)) ? [taken('name')] : [])
        await regions.insertRegion(row)
        const difference = { after: { name } }
        await rightsChanges.add(rightsChange(actor, 'regionCreated', row, difference, now))
        return row.id
      })
      return regions.list(actor.organisation.id)
    })
}
