import { type ArrivalSource, type ArrivalStatus, isSameArrival } from '@onthaal/shared/arrivals'
import type { Actor } from '../actor.ts'
import { newId } from '../ids.ts'
import type { ArrivalRepository, ArrivalRow } from './arrival-repository.ts'

/** Somebody who is put on the list; of whom a list from elsewhere may tell how far their welcome came. */
export interface ArrivalToAdd {
  readonly partitionId: string
  readonly personId: string
  /** The day of their registration. */
  readonly registeredOn: string
  readonly source: ArrivalSource
  readonly contactLanguage: string | null
  /** To be invited when left out. `planned` needs `plannedAt`; `came` and `moved` need `endedOn`. */
  readonly status?: ArrivalStatus
  readonly invitedOn?: string | null
  readonly plannedAt?: Date | null
  readonly endedOn?: string | null
}

/** What became of somebody who was put on the list. */
export interface AddedArrival {
  readonly arrivalId: string
  /** False when they were on it already. */
  readonly isNew: boolean
}

/**
 * Puts many people of the actor's organisation on the list at once, in a number of statements that does not
 * depend on how many they are (two, and one more when somebody else adds one of them meanwhile). Whoever is on
 * it already stays there as they are.
 *
 * @param rows of whom the organisation keeps a file, each of which the caller may put on the list; up to 1000.
 *   Somebody who is named twice is added once
 * @returns for each row, in the same order, the arrival that they have now
 */
export async function addArrivals(
  { arrivals }: { readonly arrivals: ArrivalRepository },
  { actor, now }: { readonly actor: Actor; readonly now: Date },
  rows: readonly ArrivalToAdd[],
): Promise<AddedArrival[]> {
  if (rows.length === 0) return []
  const organisationId = actor.organisation.id
  const known = await newestOf(
    arrivals,
    organisationId,
    rows.map(({ personId }) => personId),
  )
  const wanted = new Map<string, ArrivalRow>()
  for (const row of rows) {
    const newest = known.get(row.personId)
    const isThere = newest !== undefined && isSameArrival(newest, row.registeredOn)
    if (!isThere && !wanted.has(row.personId)) wanted.set(row.personId, arrivalOf(row, actor, now))
  }
  const added = new Set(await arrivals.insert([...wanted.values()]))
  const missed = [...wanted.values()].filter(({ id }) => !added.has(id))
  const meanwhile =
    missed.length === 0
      ? new Map<string, ArrivalRow>()
      : await newestOf(
          arrivals,
          organisationId,
          missed.map(({ personId }) => personId),
        )
  const told = new Set<string>()
  return rows.map(({ personId }) => {
    const made = wanted.get(personId)
    const isNew = made !== undefined && added.has(made.id)
    const arrivalId = isNew ? made.id : (meanwhile.get(personId) ?? known.get(personId))?.id
    if (arrivalId === undefined) throw new Error('An arrival is neither added nor there')
    const isFirst = !told.has(personId)
    told.add(personId)
    return { arrivalId, isNew: isNew && isFirst }
  })
}

async function newestOf(
  arrivals: ArrivalRepository,
  organisationId: string,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, ArrivalRow>> {
  const found = await arrivals.newestOf([...new Set(personIds)], organisationId)
  return new Map(found.map((row) => [row.personId, row]))
}

function arrivalOf(row: ArrivalToAdd, { organisation, userId }: Actor, now: Date): ArrivalRow {
  const { partitionId, personId, registeredOn, source, contactLanguage } = row
  return {
    ...{ partitionId, id: newId(), organisationId: organisation.id, personId, version: 1 },
    ...{ status: row.status ?? 'toInvite', source, registeredOn, contactLanguage },
    ...{ invitedOn: row.invitedOn ?? null, plannedAt: row.plannedAt ?? null, room: null },
    ...{ staffId: null, interpreter: null, interpreterLanguage: null, missedTalks: 0 },
    endedOn: row.endedOn ?? null,
    ...{ createdAt: now, createdBy: userId, updatedAt: now, updatedBy: userId },
  }
}
