import type { DeskTerms } from '@onthaal/shared/organisations/schemas'
import type { Actor } from '../../actor.ts'
import { rightsChange } from '../../administration/index.ts'
import { type InputFault, required, requireVersion } from '../../errors.ts'
import { checkDesk, contactOf, refuseFaults } from '../organisations-faults.ts'
import type { OrganisationsUseCaseDependencies } from '../organisations-use-cases.ts'
import type { DeskRecord, RegionRepository } from '../region-repository.ts'

interface UpdateDeskCommand {
  readonly deskId: string
  readonly versions: readonly number[]
  readonly input: DeskTerms
}

/**
 * Changes the name of a desk, its region, how people find it, and which municipalities it serves.
 *
 * @throws NotFoundError when the actor's organisation has no such desk
 * @throws StaleVersionError when it was changed since the actor saw it
 * @throws InvalidInputError when another desk has this name, a region or municipality is not there, or a
 *   municipality that it would serve no more has referrals at it that are not closed
 */
export function updateDesk({ work, clock }: OrganisationsUseCaseDependencies) {
  return (actor: Actor, command: UpdateDeskCommand): Promise<DeskRecord> =>
    work(actor, async ({ regions, rightsChanges }) => {
      const { deskId, versions, input } = command
      const own = actor.organisation.id
      const record = required(await regions.lockDesk(deskId, own))
      const { desk } = record
      requireVersion(desk.version, versions)
      const { name, region: regionId, serves } = input
      const { faults, served } = await checkDesk(regions, own, { id: deskId, name, serves })
      const all = await regions.list(own)
      const regionOf = (id: string) => all.find(({ region }) => region.id === id)?.region.name
      refuseFaults([
        ...faults,
        ...(regionOf(regionId) === undefined ? [unknownRegion] : []),
        ...(await faultsOfEnding(regions, record, serves)),
      ])
      const contact = contactOf(input)
      await regions.updateDesk(desk, { name, regionId, ...contact })
      await regions.serve(deskId, serves)
      const difference = {
        before: {
          name: desk.name,
          region: regionOf(desk.regionId),
          ...contactOf(desk),
          serves: record.serves.map((one) => one.name),
        },
        after: {
          ...{ name, region: regionOf(regionId), ...contact },
          serves: served.map((one) => one.name),
        },
      }
      const subject = { id: deskId, name }
      await rightsChanges.add(rightsChange(actor, 'deskChanged', subject, difference, clock()))
      return required(await regions.lockDesk(deskId, own))
    })
}

const unknownRegion: InputFault = {
  issue: 'referencedResourceNotFound',
  name: 'region',
  code: 'unknown',
  detail: 'Your organisation has no such region.',
}

/** What is not closed has to stay in sight of whoever works on it. */
async function faultsOfEnding(
  regions: RegionRepository,
  { desk, serves: before }: DeskRecord,
  serves: readonly string[],
): Promise<InputFault[]> {
  const ended = before.filter(({ id }) => !serves.includes(id))
  if (ended.length === 0) return []
  const busy = await regions.withOpenReferrals(desk.id)
  const names = ended.filter(({ id }) => busy.includes(id)).map(({ name }) => name)
  if (names.length === 0) return []
  const detail = `Referrals of ${names.join(', ')} at this desk are not closed.`
  return [{ issue: 'rejectedInput', name: 'serves', code: 'openReferrals', detail }]
}
