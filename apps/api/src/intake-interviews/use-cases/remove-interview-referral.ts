import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { required, requireVersion } from '../../errors.ts'
import { withdrawDraft } from '../../referrals/index.ts'
import type { InterviewUseCaseDependencies } from '../interview-use-cases.ts'
import { lockDraft } from './whole-interview.ts'

export interface RemoveLineCommand {
  readonly interviewId: string
  readonly lineId: string
  readonly versions: readonly number[]
}

/**
 * Takes a draft out of a talk. It stays, withdrawn, in the history of the organisation; taking it out a
 * second time changes nothing.
 *
 * @throws NotFoundError when the actor's organisation has no such talk, or the talk no such line
 * @throws InterviewClosedError when the talk was closed
 * @throws StaleVersionError when the line changed since
 * @throws TransitionNotAllowedError when it was sent meanwhile
 */
export function removeInterviewReferral({ work, clock }: InterviewUseCaseDependencies) {
  return (actor: Actor, { interviewId, lineId, versions }: RemoveLineCommand): Promise<void> =>
    work(actor, async (repositories) => {
      const now = clock()
      const interview = await lockDraft(repositories, { actor, interviewId })
      const record = required(await repositories.referrals.lock(lineId, belgianDay(now)))
      const { referral } = record
      required(referral.interviewId === interviewId || undefined)
      if (referral.status === 'cancelled') return
      requireVersion(referral.version, versions)
      await withdrawDraft(actor, { record, repositories, now })
      await repositories.interviews.touch(interview, { updatedAt: now, updatedBy: actor.userId })
    })
}
