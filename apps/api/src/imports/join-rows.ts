import { joinHouseholds } from '../households/index.ts'
import type { CheckedRow } from './check-rows.ts'
import type { ImportFile } from './import-repository.ts'
import type { ImportRepositories } from './import-use-cases.ts'

/** A row whose person has a file. */
interface RowOfPerson {
  readonly checked: CheckedRow
  readonly personId: string
}

interface RowsJoining {
  readonly list: ImportFile
  readonly placed: readonly RowOfPerson[]
  /** The rows of the same households that were done before, whoever the others are written under first. */
  readonly before: readonly { readonly householdKey: string | null; readonly personId: string }[]
  /** Whose file is under restriction: nobody gets them into a household. */
  readonly restricted: ReadonlySet<string>
  readonly now: Date
  readonly by: string
}

/**
 * Makes one household of the rows that the list numbers as one, those that were done before among them.
 *
 * @returns the rows of people who live in another household than the others, and stay there
 */
export async function joinRows(
  { householdBatches }: Pick<ImportRepositories, 'householdBatches'>,
  { list, placed, before, restricted, now, by }: RowsJoining,
): Promise<ReadonlySet<number>> {
  const rowsByKey = Map.groupBy(placed, ({ checked }) => checked.householdKey)
  rowsByKey.delete(null)
  const byKey = [...rowsByKey].map(([key, rows]) => {
    const known = before.filter((one) => one.householdKey === key && !restricted.has(one.personId))
    const settled = new Set(known.map(({ personId }) => personId))
    const heads = rows.filter(({ checked }) => checked.read.household?.isHead === true)
    const all = [...heads, ...known, ...rows]
    return { rows, settled, people: [...new Set(all.map(({ personId }) => personId))] }
  })
  const place = list
  const elsewhere = await joinHouseholds({ householdBatches }, { place, groups: byKey, now, by })
  return new Set(
    byKey.flatMap(({ rows }, at) =>
      rows
        .filter(({ personId }) => elsewhere[at]?.includes(personId))
        .map(({ checked }) => checked.row.row),
    ),
  )
}
