import { belgianDay } from '@onthaal/shared/time'
import { requireVersion } from '../../errors.ts'
import { once } from '../../idempotency/index.ts'
import { withdrawDraft } from '../../referrals/index.ts'
import type { InterviewCommand, InterviewUseCaseDependencies } from '../interview-use-cases.ts'
import { lockDraft, refuseUnseen } from './whole-interview.ts'

/**
 * Throws a talk away that was never closed: its drafts are withdrawn, its notes erased, and from here on
 * it is not there. What was sent from it stays sent.
 *
 * @throws NotFoundError when the actor's organisation has no such talk
 * @throws InterviewClosedError when it was closed
 * @throws StaleVersionError when somebody changed it since
 * @throws InterviewHoldsUnseenError when it holds drafts that this actor does not see
 */
export function discardIntakeInterview({ work, clock }: InterviewUseCaseDependencies) {
  return ({ actor, interviewId, versions, intent }: InterviewCommand): Promise<void> =>
    work(actor, async (repositories) => {
      const now = clock()
      await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const interview = await lockDraft(repositories, { actor, interviewId })
        requireVersion(interview.version, versions)
        await refuseUnseen(repositories, interview)
        const { partitionId } = interview
        const lines = await repositories.referrals.lockDraftsOf(
          { partitionId, interviewId },
          belgianDay(now),
        )
        for (const record of lines) await withdrawDraft(actor, { record, repositories, now })
        await repositories.interviews.update(interview, {
          status: 'discarded',
          notes: null,
          updatedAt: now,
          updatedBy: actor.userId,
          closedAt: now,
        })
        return interviewId
      })
    })
}
