import { missingInInterview } from '@onthaal/shared/intake-interviews'
import type { InterviewCompletion } from '@onthaal/shared/intake-interviews/schemas'
import { belgianDay, type Day } from '@onthaal/shared/time'
import { InterviewIncompleteError, requireVersion } from '../../errors.ts'
import { once } from '../../idempotency/index.ts'
import { bookWithSending, type Locked, letWait, submitDraft } from '../../referrals/index.ts'
import { faultsOfInformed, keepInformed, membersAround } from '../informed.ts'
import {
  faultsOfInterview,
  faultsOfLine,
  faultsOfLineSlots,
  faultsOfReview,
} from '../interview-faults.ts'
import type { InterviewRow } from '../interview-repository.ts'
import type {
  InterviewCommand,
  InterviewRepositories,
  InterviewUseCaseDependencies,
  WholeInterview,
} from '../interview-use-cases.ts'
import { lockDraft, refuseUnseen, wholeInterview } from './whole-interview.ts'

/**
 * Closes a talk and, when it ends in referrals, sends all its drafts, or has them wait for a protocol: all of
 * it or nothing.
 *
 * @throws NotFoundError when the actor's organisation has no such talk
 * @throws InterviewClosedError when it was closed
 * @throws StaleVersionError when somebody changed it since
 * @throws InterviewHoldsUnseenError when it holds drafts that this actor does not see
 * @throws InterviewIncompleteError with one fault for everything that it or a draft in it lacks
 * @throws ReferralPendingError when a colleague sent the same from elsewhere in this very moment
 */
export function completeIntakeInterview({ work, clock }: InterviewUseCaseDependencies) {
  return (command: InterviewCommand<InterviewCompletion>): Promise<WholeInterview> =>
    work(command.actor, async (repositories) => {
      const { actor, interviewId, versions, intent, input } = command
      const now = clock()
      await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const interview = await lockDraft(repositories, { actor, interviewId })
        requireVersion(interview.version, versions)
        await refuseUnseen(repositories, interview)
        const drafts = await lockLines(repositories, interview, now)
        const members = await membersAround(repositories, interview)
        const today = belgianDay(now)
        await requireComplete(command, { interview, drafts, members, repositories, today })
        if (input.outcome === 'referred') {
          for (const draft of drafts) {
            await submitDraft(actor, draft)
            const slot = slotFor(input, draft)
            if (slot !== undefined) await bookWithSending(actor, draft, slot)
          }
        }
        // They go out by themselves, in the name of whoever closed the talk.
        if (input.outcome === 'referralWaiting') {
          for (const draft of drafts) await letWait(actor, draft)
        }
        const { informed = [] } = input
        await keepInformed(repositories, { actor, interview, informed, members, now })
        await repositories.interviews.update(interview, {
          status: 'held',
          outcome: input.outcome,
          closedAt: now,
          updatedAt: now,
          updatedBy: actor.userId,
        })
        return interviewId
      })
      return wholeInterview(repositories, { actor, interviewId, now })
    })
}

/** The slot that is to be booked for a draft, if there is one. */
function slotFor({ slots = [] }: InterviewCompletion, { record }: Locked): string | undefined {
  return slots.find(({ referral }) => referral === record.referral.id)?.slot
}

async function lockLines(
  repositories: InterviewRepositories,
  { partitionId, id }: InterviewRow,
  now: Date,
): Promise<Locked[]> {
  const ofInterview = { partitionId, interviewId: id }
  const records = await repositories.referrals.lockDraftsOf(ofInterview, belgianDay(now))
  return records.map((record) => ({ record, repositories, now }))
}

interface Closing {
  readonly interview: InterviewRow
  readonly drafts: readonly Locked[]
  readonly members: Awaited<ReturnType<typeof membersAround>>
  readonly repositories: InterviewRepositories
  readonly today: Day
}

async function requireComplete(
  { actor, input }: InterviewCommand<InterviewCompletion>,
  { interview, drafts, members, repositories, today }: Closing,
): Promise<void> {
  const { partitionId, id: interviewId } = interview
  const lines = await repositories.referrals.listOfInterview({ partitionId, interviewId }, today)
  const facts = {
    ...interview,
    heldOn: interview.heldOn ?? undefined,
    channel: interview.channel ?? undefined,
    lineCount: lines.length,
    withoutProtocol: drafts.filter(({ record }) => record.protocolInForce === null).length,
  }
  const faults = faultsOfInterview(missingInInterview(facts, input.outcome, today))
  const sent = input.outcome === 'referred' ? drafts : []
  const ofLines = await Promise.all(sent.map((draft) => faultsOfLine(actor, draft)))
  const all = [
    ...faults,
    ...faultsOfReview(input.reviewed, drafts),
    ...faultsOfInformed(input.informed ?? [], members),
    ...ofLines.flat(),
    ...(await faultsOfLineSlots(input.slots, sent)),
  ]
  if (all.length > 0) throw new InterviewIncompleteError(all)
}
