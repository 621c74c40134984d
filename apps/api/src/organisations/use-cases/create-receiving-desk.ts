import type { NewReceivingDesk } from '@onthaal/shared/organisations/schemas'
import type { Actor } from '../../actor.ts'
import { rightsChange } from '../../administration/index.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import { checkDesk, contactOf, refuseFaults } from '../organisations-faults.ts'
import type { OrganisationsUseCaseDependencies } from '../organisations-use-cases.ts'
import type { RegionRecord, RegionRow } from '../region-repository.ts'

interface CreateReceivingDeskCommand {
  readonly input: NewReceivingDesk
  readonly intent: Intent
}

/**
 * Opens a desk at which a municipality or an OCMW receives what the agency refers to it. It serves the whole of the
 * municipality, and stands in the one region of the organisation, which is made along with its first desk.
 *
 * @returns all of them as they are now
 * @throws InvalidInputError when another desk of the organisation has this name
 */
export function createReceivingDesk({ work, clock }: OrganisationsUseCaseDependencies) {
  return (actor: Actor, { input, intent }: CreateReceivingDeskCommand): Promise<RegionRecord[]> =>
    work(actor, async (repositories) => {
      const { regions, rightsChanges } = repositories
      const { id: organisationId, name: organisationName } = actor.organisation
      const now = clock()
      await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const serves = (await regions.ownPartitions(organisationId)).map(({ id }) => id)
        const [known] = await regions.list(organisationId)
        const fresh: RegionRow = { id: newId(), organisationId, name: organisationName, version: 1 }
        const region = known?.region ?? fresh
        if (known === undefined) await regions.insertRegion(region)
        const contact = contactOf(input)
        const { name } = input
        const desk = {
          id: newId(),
          organisationId,
          regionId: region.id,
          name,
          ...contact,
          version: 1,
        }
        const { faults, served } = await checkDesk(regions, organisationId, {
          id: desk.id,
          name,
          serves,
        })
        refuseFaults(faults)
        await regions.insertDesk(desk)
        await regions.serve(desk.id, serves)
        const after = { name, ...contact, serves: served.map((one) => one.name) }
        await rightsChanges.add(rightsChange(actor, 'deskCreated', desk, { after }, now))
        return desk.id
      })
      return regions.list(organisationId)
    })
}
