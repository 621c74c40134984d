import { firstRoleOf, planHouseholds } from '@onthaal/shared/households'
import { belgianDay } from '@onthaal/shared/time'
import { newId } from '../ids.ts'
import type { FilePlace } from '../persons/index.ts'
import type { HouseholdBatchRepository } from './household-batch-repository.ts'
import type { MemberRow } from './household-repository.ts'

interface HouseholdsJoining {
  readonly place: FilePlace
  readonly groups: Parameters<typeof planHouseholds>[0]
  readonly now: Date
  readonly by: string
}

/**
 * Writes down of many people at once that they live together, as `addHouseholdMember` does for one, in a number of
 * statements that does not depend on how many they are. Who lives in a household already stays there.
 *
 * @param joining people of whom the organisation keeps a file that is under no restriction. Whose file is gone or
 *   became one with another is passed over
 * @returns by group who lives in another household than the others
 */
export async function joinHouseholds(
  { householdBatches }: { readonly householdBatches: HouseholdBatchRepository },
  { place, groups, now, by }: HouseholdsJoining,
): Promise<string[][]> {
  const everybody = [...new Set(groups.flatMap(({ people }) => people))]
  if (everybody.length === 0) return groups.map(() => [])
  const { partitionId, organisationId } = place
  // Held from here on: nobody else gives one of them a household meanwhile.
  const births = await householdBatches.lockFiles(place, everybody)
  const current = await householdBatches.currentOf(place, everybody)
  const there = groups.map((group) => ({
    ...group,
    people: group.people.filter((personId) => births.has(personId)),
  }))
  const { households, elsewhere } = planHouseholds(there, current)
  if (households.length === 0) return elsewhere
  const written = households.map((household) => ({
    ...household,
    id: household.householdId ?? newId(),
  }))
  const created = written.filter(({ householdId }) => householdId === undefined)
  const members = written.flatMap(({ id, joins }) =>
    joins.map((personId): MemberRow => {
      const role = firstRoleOf(births.get(personId) ?? undefined, belgianDay(now))
      return {
        ...{ partitionId, id: newId(), householdId: id, personId, organisationId, role },
        ...{ fromDay: null, untilDay: null, recordedAt: now, recordedBy: by },
      }
    }),
  )
  await householdBatches.insert(
    created.map(({ id }) => ({ partitionId, id, organisationId, version: 1, createdAt: now })),
    members,
  )
  await householdBatches.touch(
    place,
    written.flatMap(({ householdId }) => householdId ?? []),
  )
  return elsewhere
}
