import type { NewDesk } from '@onthaal/shared/organisations/schemas'
import type { Actor } from '../../actor.ts'
import { rightsChange } from '../../administration/index.ts'
import { required } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import { checkDesk, contactOf, refuseFaults } from '../organisations-faults.ts'
import type { OrganisationsUseCaseDependencies } from '../organisations-use-cases.ts'
import type { RegionRecord } from '../region-repository.ts'

interface CreateDeskCommand {
  readonly regionId: string
  readonly input: NewDesk
  readonly intent: Intent
}

/**
 * Adds a desk to a region.
 *
 * @returns all regions as they are now
 * @throws NotFoundError when the actor's organisation has no such region
 * @throws InvalidInputError when another desk has this name, or a municipality is not there
 */
export function createDesk({ work, clock }: OrganisationsUseCaseDependencies) {
  return (actor: Actor, command: CreateDeskCommand): Promise<RegionRecord[]> =>
    work(actor, async (repositories) => {
      const { regions, rightsChanges } = repositories
      const { regionId, input, intent } = command
      const organisationId = actor.organisation.id
      const now = clock()
      await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const region = required(await regions.lockRegion(regionId, organisationId))
        const { name, serves } = input
        const contact = contactOf(input)
        const desk = { id: newId(), organisationId, regionId, name, ...contact, version: 1 }
        const { faults, served } = await checkDesk(regions, organisationId, {
          id: desk.id,
          name,
          serves,
        })
        refuseFaults(faults)
        await regions.insertDesk(desk)
        await regions.serve(desk.id, serves)
        const after = {
          ...{ name, region: region.name, ...contact },
          serves: served.map((one) => one.name),
        }
        await rightsChanges.add(rightsChange(actor, 'deskCreated', desk, { after }, now))
        return desk.id
      })
      return regions.list(organisationId)
    })
}
