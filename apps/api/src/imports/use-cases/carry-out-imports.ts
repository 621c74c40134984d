import { outcomesToCarryOut } from '@onthaal/shared/imports'
import { belgianDay } from '@onthaal/shared/time'
import { type Actor, roleUsed } from '../../actor.ts'
import { type Shown, shownPerson } from '../../consultations/index.ts'
import { DatabaseUnavailableError, DomainError } from '../../errors.ts'
import type { WaitingRepository } from '../../referrals/index.ts'
import { addRows } from '../add-rows.ts'
import { checkRows, failed } from '../check-rows.ts'
import type { ImportFile } from '../import-repository.ts'
import type { ImportRowRecord, RowResult } from '../import-row-repository.ts'
import type { ImportToDo, ImportToDoRepository } from '../import-to-do-repository.ts'
import type { ImportRepositories, ImportUseCaseDependencies } from '../import-use-cases.ts'

/** How many rows go in one transaction: whatever ends the process takes no more than these back. */
const rowsAtOnce = 200
const listsAtOnce = 10

export interface CarryOutDependencies extends ImportUseCaseDependencies {
  readonly toDo: ImportToDoRepository
  readonly actors: Pick<WaitingRepository, 'findActor'>
}

/**
 * Goes one part further with each list that is under way, in the name of whoever started it: checks rows, or
 * makes files and arrivals of them. What a part does and what becomes of its rows is one transaction, so that
 * a row is carried out once, whatever ends the process between. Two at once do no harm: a list on which
 * somebody works is passed over.
 *
 * @returns how many lists moved; none when there is nothing to do
 */
export function carryOutImports({ toDo, actors, ...dependencies }: CarryOutDependencies) {
  return async (): Promise<number> => {
    let moved = 0
    let failure: unknown
    for (const one of await toDo.list(listsAtOnce)) {
      const actor = await actors.findActor(one.userId, one.organisationId)
      if (actor?.permissions.includes('createPerson') !== true) continue
      // One list that cannot go on now stops no other.
      const isMoved = await carryOutPart(dependencies, actor, one).catch((error: unknown) => {
        failure ??= error
        return false
      })
      if (isMoved) moved += 1
    }
    if (failure !== undefined) throw failure
    return moved
  }
}

/** Where a part fails as a whole, its rows are done one by one, and the one that cannot be done is put aside. */
async function carryOutPart(
  dependencies: ImportUseCaseDependencies,
  actor: Actor,
  { importId }: ImportToDo,
): Promise<boolean> {
  try {
    return await oneTransaction(dependencies, actor, { importId, limit: rowsAtOnce })
  } catch (error) {
    if (error instanceof DatabaseUnavailableError || error instanceof DomainError) throw error
  }
  for (let done = 0; done < rowsAtOnce; done += 1) {
    const isMoved = await oneTransaction(dependencies, actor, { importId, limit: 1 }).catch(
      (error: unknown) => {
        if (error instanceof DatabaseUnavailableError) throw error
        return putAside(dependencies, actor, importId)
      },
    )
    if (!isMoved) return false
  }
  return true
}

function oneTransaction(
  { work, clock, allowTestNumbers }: ImportUseCaseDependencies,
  actor: Actor,
  { importId, limit }: { importId: string; limit: number },
): Promise<boolean> {
  return work(looking(actor, importId), async (repositories) => {
    const { consultation } = repositories
    // Whoever checks a list learns who of it is known: as much as a list of hits tells.
    consultation.note()
    const list = await repositories.imports.lockIdle(importId, actor.organisation.id)
    if (list === undefined) return false
    const rows = await nextRows(repositories, list, limit)
    const now = clock()
    const rules = { today: belgianDay(now), allowTestNumbers }
    if (rows.length > 0) {
      const results =
        list.status === 'checking'
          ? await checked(repositories, list, rows, rules)
          : await addRows(repositories, { actor, list, rows, now, rules })
      await repositories.importRows.writeResults(list, results)
      if (list.status === 'checking') consultation.note(...foundIn(list, results))
    }
    const isThrough = rows.length < limit
    const next = list.status === 'checking' ? 'checked' : 'done'
    await repositories.imports.update(list, {
      updatedAt: now,
      ...(isThrough ? { status: next } : {}),
    })
    return true
  })
}

/** The log tells of what is found in a list as of a search, under the number of the list. */
function looking(actor: Actor, importId: string): Actor {
  return {
    ...actor,
    consulting: {
      action: 'hitList',
      fields: ['identity', 'nationalNumber'],
      role: roleUsed(actor, 'createPerson'),
      traceId: importId,
      isRefetch: false,
    },
  }
}

/** Who turned out to be known, or to be like somebody in the list. */
function foundIn(list: ImportFile, results: readonly RowResult[]): Shown[] {
  return results
    .flatMap(({ personId, suspectIds }) => [
      ...(personId === null ? [] : [personId]),
      ...suspectIds,
    ])
    .map((personId) => shownPerson({ ...list, personId }, 'registration'))
}

async function nextRows(
  { importRows }: Pick<ImportRepositories, 'importRows'>,
  list: ImportFile,
  limit: number,
): Promise<ImportRowRecord[]> {
  if (list.status === 'checking') return importRows.next(list, null, limit)
  if (list.status === 'running') return importRows.next(list, outcomesToCarryOut, limit)
  return []
}

/** What would become of rows, without doing it. */
export async function checked(
  { importRows, personBatches }: Pick<ImportRepositories, 'importRows' | 'personBatches'>,
  list: ImportFile,
  rows: readonly ImportRowRecord[],
  rules: Parameters<typeof checkRows>[3],
): Promise<RowResult[]> {
  const all = await checkRows(personBatches, list, rows, rules)
  const keys = all.flatMap(({ repeatKey }) => repeatKey ?? [])
  const first = new Map(await importRows.firstWith(list, keys))
  return all.map(({ row, read, problems, known, suspects, repeatKey, householdKey }) => {
    const before = repeatKey === null ? undefined : first.get(repeatKey)
    if (repeatKey !== null && before === undefined) first.set(repeatKey, row.row)
    const repeats = before !== undefined && before < row.row ? before : null
    const result = {
      ...{ row: row.row, problems, personId: known ?? null, suspectIds: [], repeats, repeatKey },
      ...{ householdKey, isHouseholdHead: read.household?.isHead ?? false },
      ...{ livesElsewhere: false, isDone: false },
    }
    if (problems.length > 0) return { ...result, outcome: 'broken' }
    if (known !== undefined) return { ...result, outcome: 'known' }
    if (suspects.length > 0 && !row.isSomebodyNew) {
      return { ...result, outcome: 'suspect', suspectIds: [...suspects] }
    }
    return { ...result, outcome: repeats === null ? 'ready' : 'repeated' }
  })
}

/** Says of the next row that it cannot be done; without it the list would stop there for ever. */
function putAside(
  { work, clock }: ImportUseCaseDependencies,
  actor: Actor,
  importId: string,
): Promise<boolean> {
  return work(actor, async (repositories) => {
    const list = await repositories.imports.lockIdle(importId, actor.organisation.id)
    const [row] = list === undefined ? [] : await nextRows(repositories, list, 1)
    if (list === undefined || row === undefined) return false
    await repositories.importRows.writeResults(list, [
      { ...row, outcome: 'broken', problems: failed, isDone: false },
    ])
    await repositories.imports.update(list, { updatedAt: clock() })
    return true
  })
}
