import { createHash } from 'node:crypto'
import { type ReadRow, type RowProblem, readRow } from '@onthaal/shared/imports'
import { comparePersons, type MatchFacts } from '@onthaal/shared/matching'
import { nameSearchKeys } from '@onthaal/shared/persons'
import { InvalidInputError } from '../errors.ts'
import {
  findSuspects,
  matchFactsOf,
  type PersonBatchRepository,
  readPerson,
  type TypedPerson,
} from '../persons/index.ts'
import type { ImportFile } from './import-repository.ts'
import type { ImportRowRecord } from './import-row-repository.ts'

/** A row with what it says, and who it may be of. */
export interface CheckedRow {
  readonly row: ImportRowRecord
  readonly read: ReadRow
  /** Nothing where the row has problems. */
  readonly person: TypedPerson | undefined
  readonly problems: readonly RowProblem[]
  /** Whose number it is. */
  readonly known: string | undefined
  /** Who it may be, the likeliest first. */
  readonly suspects: readonly string[]
  readonly repeatKey: string | null
  /** What it has in common with the other rows of the same household. */
  readonly householdKey: string | null
}

export interface CheckRules {
  readonly today: string
  readonly allowTestNumbers: boolean
}

/**
 * Reads rows of a list, and looks for the people they tell of among the files of the organisation, for all of
 * them at once.
 */
export async function checkRows(
  personBatches: PersonBatchRepository,
  list: ImportFile,
  rows: readonly ImportRowRecord[],
  rules: CheckRules,
): Promise<CheckedRow[]> {
  const columns = list.columns.map((column) => (column === 'none' ? null : column))
  const read = rows.map((row) => {
    const whole = readRow(row.cells, columns, rules)
    return { row, read: whole, ...personOf(whole, list, rules) }
  })
  const sound = read.filter((one) => one.person !== undefined)
  const numbers = sound.flatMap(({ person }) => person?.facts.insz ?? [])
  const known = await personBatches.findOwnByInsz(list, numbers)
  const suspects = await findSuspects(
    personBatches,
    list,
    sound.map((one) => factsOf(one.person)),
  )
  const suspectsOf = new Map(sound.map((one, at) => [one.row.row, suspects[at] ?? []]))
  return read.map((one) => ({
    ...one,
    known: one.row.personId ?? known.get(one.person?.facts.insz ?? ''),
    suspects: (suspectsOf.get(one.row.row) ?? []).map(({ personId }) => personId),
    repeatKey: one.person === undefined ? null : repeatKeyOf(one.person),
    householdKey: one.read.household ? hashed(`${list.id} ${one.read.household.number}`) : null,
  }))
}

function factsOf(person: TypedPerson | undefined): MatchFacts {
  return person === undefined ? {} : matchFactsOf(person.facts)
}

/** @returns whether two rows may be of the same person, by the rules for files */
export function mayBeSame(one: TypedPerson, other: TypedPerson): boolean {
  return comparePersons(matchFactsOf(one.facts), matchFactsOf(other.facts)).isSuspect
}

function personOf(
  { person, problems }: ReadRow,
  { source }: ImportFile,
  rules: CheckRules,
): Pick<CheckedRow, 'person' | 'problems'> {
  if (problems.length > 0) return { person: undefined, problems }
  try {
    const input = { ...person, source: source ?? 'organisation' } as const
    return { person: readPerson(input, rules), problems }
  } catch (error) {
    if (error instanceof InvalidInputError) return { person: undefined, problems: failed }
    throw error
  }
}

/** What a row is refused for that nothing else explains. */
export const failed: readonly RowProblem[] = [{ code: 'failed' }]

/** By what two rows are taken for the same person without asking: a number, or all names and the whole day. */
function repeatKeyOf({ facts }: TypedPerson): string | null {
  const { insz, givenName, familyName, birthDate } = facts
  if (insz !== null) return hashed(insz)
  const names = nameSearchKeys(`${givenName ?? ''} ${familyName ?? ''}`).sort()
  if (names.length < 2 || birthDate?.length !== 10) return null
  return hashed([...names, birthDate].join(' '))
}

/** Rows are kept for a while after they are done; who they were about is then in a file alone. */
function hashed(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}
