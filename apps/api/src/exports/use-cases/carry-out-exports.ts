import { exportRules } from '@onthaal/shared/exports'
import { type Actor, roleUsed } from '../../actor.ts'
import type { ExportRow } from '../export-repository.ts'
import type { ExportToDoRepository } from '../export-to-do-repository.ts'
import type { ExportUseCaseDependencies } from '../export-use-cases.ts'
import { exportedFields } from '../exported-fields.ts'
import { makeFile } from '../make-file.ts'
import { reachOf } from '../reach-of.ts'
import { mayStillHave, permissionToTake } from '../sources/source-of.ts'

const filesAtOnce = 10
const hour = 3_600_000

export type CarryOutExportsDependencies = ExportUseCaseDependencies & {
  readonly toDo: ExportToDoRepository
}

/** Whoever makes the file is not wanted any more: it was cancelled, or taken for gone. */
class NotWantedError extends Error {}

/** The process ends; another one, or the next, begins the file again. */
class StoppedError extends Error {}

/**
 * Makes the files that wait, in the name of whoever asked and with the rights that they have now. A file is of
 * one moment: one whose process ended is begun again. Two at once do no harm, as each file is taken by one.
 *
 * @returns how many files were begun; none when there is nothing to do, or it was told to stop
 */
export function carryOutExports({ toDo, ...dependencies }: CarryOutExportsDependencies) {
  const { work, clock, exportLimits } = dependencies
  return async (stop?: AbortSignal): Promise<number> => {
    let begun = 0
    let failure: unknown
    for (const exportId of await toDo.list(clock(), filesAtOnce)) {
      if (stop?.aborted) break
      const actor = await toDo.findActor(exportId)
      if (actor === undefined) continue
      const row = await work(actor, ({ exports }) => {
        const now = clock()
        const until = new Date(now.getTime() + exportLimits.silentFor)
        return exports.take(exportId, { now, until })
      })
      if (row === undefined) continue
      begun += 1
      // One that cannot be made stops no other.
      await make(dependencies, { actor, row, stop }).catch(async (error: unknown) => {
        if (error instanceof NotWantedError) return
        if (error instanceof StoppedError) {
          const attempts = row.attempts - 1
          await work(actor, ({ exports }) =>
            exports.end(row, { state: 'waiting', done: 0, attempts }),
          )
          return
        }
        failure ??= error
        const state = row.attempts < exportRules.attempts ? 'waiting' : 'failed'
        await work(actor, ({ exports }) => exports.end(row, { state, done: 0 }))
      })
    }
    if (failure !== undefined) throw failure
    return begun
  }
}

async function make(
  dependencies: ExportUseCaseDependencies,
  { actor, row, stop }: { actor: Actor; row: ExportRow; stop: AbortSignal | undefined },
): Promise<void> {
  const { work, clock, exportLimits } = dependencies
  // Its process ended with it before: once more would end the next one too. Or the list is not theirs any more.
  if (row.attempts > exportRules.attempts || !mayStillHave(actor, row.asked)) {
    await work(actor, ({ exports }) => exports.end(row, { state: 'failed' }))
    return
  }
  let done = 0
  let number = 0
  const keep = async (content: Buffer) => {
    const workedUntil = new Date(clock().getTime() + exportLimits.silentFor)
    const isWanted = await work(actor, ({ exports }) =>
      exports.addPart(row, { number, content }, { done, workedUntil }),
    )
    if (!isWanted) throw new NotWantedError()
    if (stop?.aborted) throw new StoppedError()
    number += 1
  }
  const making = {
    ...{ actor: inTheLog(actor, row), row, most: exportLimits.mostRows },
    read: (rows: number) => {
      done += rows
    },
  }
  await makeFile(dependencies, making, async (file) => {
    for await (const part of inParts(file, exportLimits.partBytes)) await keep(part)
  })
  const expiresAt = new Date(clock().getTime() + exportRules.keptHours * hour)
  const end = { state: 'ready', done, reach: reachOf(actor), expiresAt } as const
  if (!(await work(actor, ({ exports }) => exports.end(row, end)))) throw new NotWantedError()
}

/** The log tells of it under the number of the export. */
function inTheLog(actor: Actor, { id: traceId, asked }: ExportRow): Actor {
  const role = roleUsed(actor, permissionToTake(asked))
  const fields = [...exportedFields]
  return { ...actor, consulting: { action: 'export', fields, role, traceId, isRefetch: false } }
}

async function* inParts(file: AsyncIterable<Buffer>, bytes: number): AsyncGenerator<Buffer> {
  let gathered: Buffer[] = []
  let size = 0
  for await (const some of file) {
    gathered.push(some)
    size += some.length
    if (size < bytes) continue
    yield Buffer.concat(gathered)
    gathered = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(gathered)
}
