import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { requireVersion } from '../../errors.ts'
import { once } from '../../idempotency/index.ts'
import { withdrawDraft } from '../../referrals/index.ts'
import type { InterviewRow } from '../interview-repository.ts'
import type {
  InterviewCommand,
  InterviewRepositories,
  InterviewUseCaseDependencies,
} from '../interview-use-cases.ts'
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
        await discardLocked(repositories, { actor, interview, now })
        return interviewId
      })
    })
}

/**
 * Throws a locked talk away within a transaction of somebody else.
 *
 * @throws InterviewHoldsUnseenError when it holds drafts that this actor does not see
 */
export async function discardLocked(
  repositories: InterviewRepositories,
  { actor, interview, now }: { actor: Actor; interview: InterviewRow; now: Date },
): Promise<void> {
  await refuseUnseen(repositories, interview)
  const { partitionId, id: interviewId } = interview
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
}
