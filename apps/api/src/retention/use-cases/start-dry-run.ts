import type { DryRun } from '@onthaal/shared/retention/schemas'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { dryRun } from '../dry-run.ts'
import { periodsOf, readPeriods } from '../periods-of.ts'
import type { RunRecord } from '../retention-repository.ts'
import type { RetentionUseCaseDependencies } from '../retention-use-cases.ts'

/**
 * Goes through the files of the actor's organisation and writes down which would go, by its own periods or
 * by others that were named; nothing goes.
 *
 * @throws InvalidInputError when an outcome is named twice
 */
export function startDryRun({ work, clock }: RetentionUseCaseDependencies) {
  return (actor: Actor, input: DryRun, intent: Intent): Promise<RunRecord> =>
    work(actor, async (repositories) => {
      const { retention } = repositories
      const now = clock()
      const organisationId = actor.organisation.id
      const id = await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const settings = await retention.findSettings(organisationId)
        const periods = readPeriods(input, periodsOf(settings?.setting))
        const run = await dryRun(
          retention,
          {
            organisationId,
            partitionIds: actor.partitions.map((partition) => partition.id),
            startedBy: actor.userId,
            periods,
            today: belgianDay(now),
          },
          clock,
        )
        return run.id
      })
      return required(await retention.findRun(id))
    })
}
