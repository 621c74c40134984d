import type { PeriodReportWithdrawal } from '@onthaal/shared/period-reports/schemas'
import type { Actor } from '../../actor.ts'
import { figuresTakenAlong } from '../../consultations/index.ts'
import { required } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import type { PeriodReportRecord } from '../period-report-repository.ts'
import type { PeriodReportUseCaseDependencies } from '../period-report-use-cases.ts'

interface WithdrawReportCommand {
  readonly actor: Actor
  readonly periodReportId: string
  readonly input: PeriodReportWithdrawal
  readonly intent: Intent
}

/**
 * Says that a report does not stand any more, and why. It stays listed, because it may have been handed over; whoever
 * withdraws it once more changes nothing.
 *
 * @throws NotFoundError when it is no report that the actor may read
 */
export function withdrawPeriodReport({ work, clock }: PeriodReportUseCaseDependencies) {
  return (command: WithdrawReportCommand): Promise<PeriodReportRecord> =>
    work(command.actor, async (repositories) => {
      const { actor, periodReportId, input, intent } = command
      const { periodReports } = repositories
      repositories.consultation.note(figuresTakenAlong(actor))
      const now = clock()
      const id = await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const known = required(await periodReports.find(periodReportId))
        const reason = input.reason.trim()
        await periodReports.withdraw(known.id, { at: now, by: actor.userId, reason })
        return known.id
      })
      return required(await periodReports.find(id))
    })
}
