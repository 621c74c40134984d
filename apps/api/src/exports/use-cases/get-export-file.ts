import { PassThrough, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Actor, roleUsed } from '../../actor.ts'
import { NotFoundError, required } from '../../errors.ts'
import type { ExportRow } from '../export-repository.ts'
import type { ExportUseCaseDependencies } from '../export-use-cases.ts'
import { makeFile } from '../make-file.ts'
import { reachOf } from '../reach-of.ts'
import { mayStillHave, permissionToTake } from '../sources/source-of.ts'
import { createTurns, type Turns } from '../turns.ts'

/** Bytes that wait for somebody on a slow line: a short file is made whole, and its moment over, at once. */
const waiting = 8 * 1024 * 1024

/** Each takes two connections of the database while it is made. */
const madeAtOnce = 3

export interface ExportFile {
  readonly row: ExportRow
  readonly content: Readable
}

/**
 * The bytes of a file. One that is short is made meanwhile, of what stands in the list now.
 *
 * @throws NotFoundError when the actor asked for no such file, it is not made yet or went already, or it shows more than
 *   the actor may see by now
 */
export function getExportFile(dependencies: ExportUseCaseDependencies) {
  const { work, clock } = dependencies
  const turns = createTurns(madeAtOnce)
  return async (asker: Actor, exportId: string): Promise<ExportFile> => {
    const { actor, row, parts } = await work(
      asker,
      async ({ exports, shownPeople, consultation }) => {
        // Whom a short one shows is written down with the making of it.
        consultation.note()
        const found = required(await exports.find(exportId, clock()))
        if (!mayStillHave(asker, found.asked)) throw new NotFoundError()
        const actor = asTaker(asker, found)
        if (found.state === 'direct') return { actor, row: found, parts: 0 }
        if (found.state !== 'ready' || found.reach !== reachOf(actor)) throw new NotFoundError()
        const made = { madeUnder: found.id, since: found.createdAt, at: clock() }
        await shownPeople.addAgain(actor, made)
        return { actor, row: found, parts: await exports.countParts(found.id) }
      },
    )
    if (row.state === 'direct')
      return { row, content: await madeMeanwhile(dependencies, turns, { actor, row }) }
    const content = partsOf(dependencies, actor, { exportId, parts })
    return { row, content: Readable.from(content, { objectMode: false }) }
  }
}

/** Whoever fetches a file, as the log tells of it: in the role by which they take such a list along. */
function asTaker(actor: Actor, { asked }: ExportRow): Actor {
  const role = roleUsed(actor, permissionToTake(asked))
  return actor.consulting ? { ...actor, consulting: { ...actor.consulting, role } } : actor
}

/** @returns the file once it is in the log whom it shows; what fails before that fails the request */
function madeMeanwhile(
  dependencies: ExportUseCaseDependencies,
  turns: Turns,
  { actor, row }: { actor: Actor; row: ExportRow },
): Promise<Readable> {
  const { promise, resolve, reject } = Promise.withResolvers<Readable>()
  const most = dependencies.exportLimits.mostRows
  turns(() =>
    makeFile(dependencies, { actor, row, most }, (file) => {
      const content = new PassThrough({ highWaterMark: waiting })
      resolve(content)
      // Should it fail half-way, the answer breaks off, and nobody takes it for a whole file.
      return pipeline(file, content)
    }),
  ).catch(reject)
  return promise
}

/**
 * The pieces of a file, each read when the one before has gone.
 *
 * @throws Error when the file went away meanwhile: the answer breaks off, and nobody takes it for a whole file
 */
async function* partsOf(
  { work }: ExportUseCaseDependencies,
  { consulting: _consulting, ...actor }: Actor,
  { exportId, parts }: { readonly exportId: string; readonly parts: number },
): AsyncGenerator<Buffer> {
  for (let number = 0; number < parts; number += 1) {
    const part = await work(actor, ({ exports }) => exports.part(exportId, number))
    if (part === undefined) throw new Error('A file that is fetched is not there any more')
    yield part
  }
}
