import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { ImportNotReadyError, invalidField, required } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import type { ImportFile } from '../import-repository.ts'
import type { ImportRowRecord } from '../import-row-repository.ts'
import type { ImportRepositories, ImportUseCaseDependencies } from '../import-use-cases.ts'
import { checked } from './carry-out-imports.ts'
import { type WholeRow, withPeople } from './list-import-rows.ts'

/** A row that somebody looks at. */
export interface ImportRowCommand<Input extends { readonly row: number }> {
  readonly actor: Actor
  readonly importId: string
  readonly intent: Intent
  readonly input: Input
}

type Change = Pick<ImportRowRecord, 'row'> & Partial<ImportRowRecord>

interface Locked {
  readonly list: ImportFile
  readonly row: ImportRowRecord
  readonly repositories: ImportRepositories
}

/**
 * Changes one row of a list that nobody carries out at this moment, and checks it again.
 *
 * @param decide what changes of the row, or throws why not
 * @throws NotFoundError when the organisation has no such list
 * @throws InvalidInputError when the list has no such row
 * @throws ImportNotReadyError when the list is under way, or the row is not one to be looked at
 */
export function changeImportRow<Input extends { readonly row: number }>(
  { work, clock, allowTestNumbers }: ImportUseCaseDependencies,
  { actor, importId, intent, input }: ImportRowCommand<Input>,
  decide: (locked: Locked, input: Input) => Promise<Partial<ImportRowRecord>>,
): Promise<WholeRow> {
  return work(actor, async (repositories) => {
    const now = clock()
    const { row: number } = input
    const { imports, importRows } = repositories
    await once(repositories, { userId: actor.userId, intent, now }, async () => {
      const list = required(await imports.lock(importId, actor.organisation.id))
      const row = await importRows.find(list, number)
      if (row === undefined) throw noSuchRow
      if (!['checked', 'done'].includes(list.status) || !isLookedAt(row)) {
        throw new ImportNotReadyError('This row is not one to be looked at now.')
      }
      const change: Change = { row: number, ...(await decide({ list, row, repositories }, input)) }
      await importRows.update(list, number, change)
      if (change.outcome === undefined) {
        const rules = { today: belgianDay(now), allowTestNumbers }
        const results = await checked(repositories, list, [{ ...row, ...change }], rules)
        await importRows.writeResults(list, results)
      }
      await imports.update(list, { updatedAt: now })
      return list.id
    })
    const { file: list } = required(await imports.find(importId, actor.organisation.id))
    const [whole] = await withPeople(repositories, list, [
      required(await importRows.find(list, number)),
    ])
    return required(whole)
  })
}

const noSuchRow = invalidField(
  'row',
  'referencedResourceNotFound',
  'unknown',
  'The list has no such row.',
)

/** What was decided may be decided otherwise, as long as it is not carried out. */
function isLookedAt({ outcome }: ImportRowRecord): boolean {
  return outcome !== null && outcome !== 'added' && outcome !== 'linked'
}
