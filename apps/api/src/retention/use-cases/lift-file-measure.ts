import type { MeasureLifting } from '@onthaal/shared/retention/schemas'
import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import type { FileMeasureRecord } from '../../persons/index.ts'
import type { RetentionUseCaseDependencies } from '../retention-use-cases.ts'

export interface LiftFileMeasureCommand {
  readonly actor: Actor
  readonly measureId: string
  readonly input: MeasureLifting
  readonly intent: Intent
}

/**
 * Lifts what was set on a file. Lifted already it stays as it was.
 *
 * @throws NotFoundError when the actor's organisation set no such thing
 */
export function liftFileMeasure({ work, clock }: RetentionUseCaseDependencies) {
  return (command: LiftFileMeasureCommand): Promise<FileMeasureRecord> =>
    work(command.actor, async (repositories) => {
      const { actor, measureId, input, intent } = command
      const { fileMeasures } = repositories
      const now = clock()
      const { measure } = required(await fileMeasures.find(measureId))
      await once(repositories, { userId: actor.userId, intent, now }, async () => {
        await fileMeasures.lift(measure, {
          liftedAt: now,
          liftedBy: actor.userId,
          liftReason: input.reason,
        })
        return measureId
      })
      return required(await fileMeasures.find(measureId))
    })
}
