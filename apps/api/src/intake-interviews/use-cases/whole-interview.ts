import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { shownPerson } from '../../consultations/index.ts'
import { InterviewClosedError, InterviewHoldsUnseenError, required } from '../../errors.ts'
import type { InterviewRow } from '../interview-repository.ts'
import type { InterviewRepositories, WholeInterview } from '../interview-use-cases.ts'

/**
 * Reads a talk with the referrals made in it; the log is told.
 *
 * @throws NotFoundError when the actor's organisation has no such talk
 */
export async function wholeInterview(
  { interviews, referrals, consultation }: InterviewRepositories,
  { actor, interviewId, now }: { actor: Actor; interviewId: string; now: Date },
): Promise<WholeInterview> {
  const record = required(await interviews.find(interviewId, actor.organisation.id))
  const { partitionId } = record.interview
  const made = await referrals.listOfInterview({ partitionId, interviewId }, belgianDay(now))
  const persons = made.map(({ referral }) => referral.personId)
  consultation.note(shownPerson(record.interview, 'interview', persons))
  return { ...record, referrals: made }
}

/**
 * Locks a talk that may still change.
 *
 * @throws NotFoundError when the actor's organisation has no such talk
 * @throws InterviewClosedError when it was closed
 */
export async function lockDraft(
  { interviews }: Pick<InterviewRepositories, 'interviews'>,
  { actor, interviewId }: { actor: Actor; interviewId: string },
): Promise<InterviewRow> {
  const interview = required(await interviews.lock(interviewId, actor.organisation.id))
  if (interview.status !== 'draft') throw new InterviewClosedError('The talk was closed.')
  return interview
}

/**
 * Whoever closes a talk or throws it away does so with all its drafts.
 *
 * @throws InterviewHoldsUnseenError when it holds drafts that this actor does not see
 */
export async function refuseUnseen(
  { referrals }: Pick<InterviewRepositories, 'referrals'>,
  { partitionId, id }: InterviewRow,
): Promise<void> {
  if (await referrals.holdsUnseen({ partitionId, interviewId: id })) {
    throw new InterviewHoldsUnseenError('A colleague drafted a referral in it that is not for you.')
  }
}
