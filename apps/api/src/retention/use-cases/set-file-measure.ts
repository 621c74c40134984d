import type { NewFileMeasure } from '@onthaal/shared/retention/schemas'
import type { Actor } from '../../actor.ts'
import { MeasureExistsError, required } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import { type FileMeasureRecord, fileOfNumbered } from '../../persons/index.ts'
import type { RetentionUseCaseDependencies } from '../retention-use-cases.ts'

/**
 * Sets a legal hold or a restriction on a file of the actor's organisation.
 *
 * @throws InvalidInputError when the organisation keeps no such file, or nobody is named
 * @throws MeasureExistsError when the same is set on it already
 */
export function setFileMeasure({ work, clock, allowTestNumbers }: RetentionUseCaseDependencies) {
  return (actor: Actor, input: NewFileMeasure, intent: Intent): Promise<FileMeasureRecord> =>
    work(actor, async (repositories) => {
      const now = clock()
      const { fileMeasures, persons } = repositories
      const id = await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const file = await fileOfNumbered(persons, actor, input, allowTestNumbers)
        const measureId = newId()
        const isNew = await fileMeasures.insert({
          partitionId: file.partitionId,
          id: measureId,
          personId: file.personId,
          organisationId: actor.organisation.id,
          kind: input.kind,
          reason: input.reason,
          setAt: now,
          setBy: actor.userId,
          liftedAt: null,
          liftedBy: null,
          liftReason: null,
        })
        if (!isNew) throw new MeasureExistsError('The same is set on this file already.')
        return measureId
      })
      return required(await fileMeasures.find(id))
    })
}
