import type { EarlierStep } from '@onthaal/shared/imports'
import { suspectKeysOf } from '@onthaal/shared/matching'
import { belgianInstant } from '@onthaal/shared/time'
import type { Actor } from '../actor.ts'
import { type ArrivalToAdd, addArrivals } from '../arrivals/index.ts'
import { newId } from '../ids.ts'
import { matchFactsOf, openFiles } from '../persons/index.ts'
import { type CheckedRow, type CheckRules, checkRows, mayBeSame } from './check-rows.ts'
import type { ImportFile } from './import-repository.ts'
import type { ImportRowRecord, RowResult } from './import-row-repository.ts'
import type { ImportRepositories } from './import-use-cases.ts'
import { joinRows } from './join-rows.ts'

interface RowsAdding {
  readonly actor: Actor
  readonly list: ImportFile
  readonly rows: readonly ImportRowRecord[]
  readonly now: Date
  readonly rules: CheckRules
}

/** A row whose person is known by now, or made. */
interface Placed {
  readonly checked: CheckedRow
  readonly personId: string
  readonly outcome: 'added' | 'linked'
}

/**
 * Makes files and arrivals of rows: a file for whoever has none, the arrival for all. Much can have changed
 * since they were checked, so they are checked again while the numbers are held; who looks like somebody by
 * now is left for somebody to look at. What a file holds already is never overwritten, and nobody is moved from
 * the household in which they live.
 */
export async function addRows(
  repositories: ImportRepositories,
  { actor, list, rows, now, rules }: RowsAdding,
): Promise<RowResult[]> {
  const { personBatches, importRows, fileMeasures } = repositories
  const first = await checkRows(personBatches, list, rows, rules)
  const numbers = first.flatMap(({ person }) => person?.facts.insz ?? [])
  const idsByInsz = await personBatches.findIdsByInsz(list.partitionId, [...new Set(numbers)])
  // Held from here on: whoever was registered a moment ago is seen.
  const own = await personBatches.findOwnByInsz(list, numbers)
  const earlier = await importRows.personsOf(
    list,
    rows.flatMap(({ repeats }) => repeats ?? []),
  )
  const before = await importRows.ofHouseholds(list, [
    ...new Set(first.flatMap(({ householdKey }) => householdKey ?? [])),
  ])
  const all = first.map((one) => ({
    ...one,
    known: one.known ?? own.get(one.person?.facts.insz ?? '') ?? earlier.get(one.row.repeats ?? 0),
  }))
  const { fresh, likes } = sortRows(all)
  const opened = await openFiles(repositories, {
    ...{ place: list, people: fresh.flatMap(({ person }) => person ?? []), idsByInsz, now },
    by: actor.userId,
  })
  const made = new Map(fresh.map(({ row }, at) => [row.row, opened[at] ?? '']))
  const known = [
    ...all.flatMap(({ known: id }) => id ?? []),
    ...before.map(({ personId }) => personId),
  ]
  const restricted = await fileMeasures.restrictedAmong(known, list.organisationId)

  const placed: Placed[] = []
  const results = all.map((one): RowResult => {
    const { row, problems, repeatKey, householdKey } = one
    const result = {
      ...{ row: row.row, problems, personId: one.known ?? null, suspectIds: [] },
      ...{ repeats: row.repeats, repeatKey, householdKey, isDone: false },
      ...{ isHouseholdHead: one.read.household?.isHead ?? false, livesElsewhere: false },
    }
    if (problems.length > 0) return { ...result, outcome: 'broken' }
    if (one.known !== undefined && restricted.has(one.known)) {
      return { ...result, outcome: 'broken', problems: [{ code: 'restricted' }] }
    }
    const like = likes.get(row.row)
    if (like !== undefined && !like.isSame) {
      const ids = [...one.suspects, ...like.rows.flatMap((other) => made.get(other) ?? [])]
      return { ...result, outcome: 'suspect', suspectIds: ids }
    }
    const personId = one.known ?? made.get(row.row) ?? made.get(like?.rows[0] ?? 0)
    if (personId === undefined) throw new Error('A row is of nobody')
    const outcome = made.has(row.row) ? 'added' : 'linked'
    placed.push({ checked: one, personId, outcome })
    return { ...result, outcome, personId, isDone: true }
  })
  // Before anything refers to the files, which are locked for it.
  const elsewhere = await joinRows(repositories, {
    ...{ list, placed, before, restricted, now, by: actor.userId },
  })
  await welcome(repositories, { actor, list, now, today: rules.today }, placed)
  return results.map((one) => ({ ...one, livesElsewhere: elsewhere.has(one.row) }))
}

/** Of whom a row may be: of the person of other rows, or of somebody with a file. */
interface Likeness {
  readonly isSame: boolean
  readonly rows: readonly number[]
}

/** Who gets a file, and who does not because they are, or may be, somebody who has one or gets one here. */
function sortRows(all: readonly CheckedRow[]) {
  const fresh: CheckedRow[] = []
  const likes = new Map<number, Likeness>()
  const firstWith = new Map<string, number>()
  const sharing = new Map<string, CheckedRow[]>()
  for (const one of all) {
    const { row, person, known, repeatKey } = one
    if (person === undefined || known !== undefined) continue
    const before = repeatKey === null ? undefined : firstWith.get(repeatKey)
    const keys = suspectKeysOf(matchFactsOf(person.facts))
    const others = [...new Set(keys.flatMap((key) => sharing.get(key) ?? []))]
    const alike = others.filter((other) => other.person && mayBeSame(person, other.person))
    if (before !== undefined) likes.set(row.row, { isSame: true, rows: [before] })
    else if (!row.isSomebodyNew && one.suspects.length + alike.length > 0) {
      likes.set(row.row, { isSame: false, rows: alike.map((other) => other.row.row) })
    } else {
      fresh.push(one)
      if (repeatKey !== null) firstWith.set(repeatKey, row.row)
      for (const key of keys) sharing.set(key, [...(sharing.get(key) ?? []), one])
    }
  }
  return { fresh, likes }
}

/** Puts everybody on the list of arrivals as far as their welcome came, and keeps what was referred before. */
async function welcome(
  { arrivals, earlierReferrals }: ImportRepositories,
  { actor, list, now, today }: { actor: Actor; list: ImportFile; now: Date; today: string },
  placed: readonly Placed[],
): Promise<void> {
  const rows = placed.map(({ checked: { read }, personId, outcome }): ArrivalToAdd => {
    const { contactLanguage = null, firstRegisteredHereOn: registeredOn = today } = read.person
    return {
      ...{ partitionId: list.partitionId, personId, registeredOn, source: 'import' },
      // A file of somebody new tells it by itself.
      contactLanguage: outcome === 'added' ? null : contactLanguage,
      ...standingOf(read.steps, today),
    }
  })
  await addArrivals({ arrivals }, { actor, now }, rows)
  await earlierReferrals.insert(
    placed.flatMap(({ checked: { read }, personId }) =>
      read.steps
        .filter(({ kind }) => kind === 'referred')
        .map(({ on = null, about = null, outcome = null }) => ({
          ...{ partitionId: list.partitionId, id: newId(), organisationId: list.organisationId },
          ...{ personId, referredOn: on, about, outcome, recordedAt: now },
          recordedBy: actor.userId,
        })),
    ),
  )
}

/** How far the welcome of somebody came, by what the list tells of it. */
function standingOf(
  steps: readonly EarlierStep[],
  today: string,
): Pick<ArrivalToAdd, 'status' | 'invitedOn' | 'plannedAt' | 'endedOn'> {
  const day = (kind: EarlierStep['kind']) => steps.find((step) => step.kind === kind)?.on
  const invitedOn = day('invited') ?? null
  const talk = steps.find(({ kind }) => kind === 'talk')
  if (talk?.on !== undefined && talk.on > today) {
    const plannedAt = belgianInstant(talk.on, talk.time ?? '09:00')
    return { status: 'planned', invitedOn, plannedAt }
  }
  // Nobody was referred without having been spoken to.
  const cameOn = talk?.on ?? day('referred')
  if (cameOn !== undefined) return { status: 'came', invitedOn, endedOn: cameOn }
  return invitedOn === null ? {} : { status: 'invited', invitedOn }
}
