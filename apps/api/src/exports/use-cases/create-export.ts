import { exportRules } from '@onthaal/shared/exports'
import type { NewExport } from '@onthaal/shared/exports/schemas'
import type { Actor } from '../../actor.ts'
import { InvalidInputError, required } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import type { ExportRow } from '../export-repository.ts'
import type { ExportUseCaseDependencies } from '../export-use-cases.ts'
import { fileNameOf } from '../file-name.ts'
import { sourceOf } from '../sources/source-of.ts'

const hour = 3_600_000

/**
 * Asks for a list as a file. One that is short is made while it is downloaded; a long one waits to be made
 * beside the requests.
 *
 * @throws InvalidInputError when its filters make no sense, it holds more than anybody takes along, or whoever
 *   asks has too many already
 * @throws PurposeRequiredError when it is of one person, to whom nothing ties the actor's work
 */
export function createExport(dependencies: ExportUseCaseDependencies) {
  const { work, clock, exportLimits } = dependencies
  return (actor: Actor, asked: NewExport, intent: Intent): Promise<ExportRow> => {
    const now = clock()
    const source = sourceOf(asked, { ...dependencies, actor, now })
    return work(actor, async (repositories) => {
      const id = await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const total = await source.count(repositories, exportLimits.mostRows)
        if (total > exportLimits.mostRows) {
          throw refused('tooManyRows', 'Narrow the list: this many rows are not taken along.')
        }
        const open = await repositories.exports.countOpen(actor.membershipId, now)
        if (open >= exportRules.perUser) {
          throw refused('tooManyExports', 'Cancel or wait for one of those that are there.')
        }
        const fresh = newId()
        await repositories.exports.insert({
          id: fresh,
          membershipId: actor.membershipId,
          organisationId: actor.organisation.id,
          userId: actor.userId,
          asked,
          format: asked.format,
          state: total > exportLimits.directRows ? 'waiting' : 'direct',
          fileName: fileNameOf(source.title, now, asked.format),
          total,
          done: 0,
          attempts: 0,
          createdAt: now,
          workedUntil: null,
          reach: null,
          expiresAt: new Date(now.getTime() + exportRules.keptHours * hour),
        })
        return fresh
      })
      return required(await repositories.exports.find(id, now))
    })
  }
}

function refused(code: string, detail: string): InvalidInputError {
  return new InvalidInputError([{ issue: 'invalidInput', in: 'body', name: '', code, detail }])
}
