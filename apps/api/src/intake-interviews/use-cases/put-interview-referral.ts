import type { NewReferral } from '@onthaal/shared/referrals/schemas'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { invalidField, required, requireVersion, VersionRequiredError } from '../../errors.ts'
import { fileOfNamed } from '../../persons/index.ts'
import {
  asksThis,
  editDraft,
  type ReferralRecord,
  shownReferral,
  startDraft,
} from '../../referrals/index.ts'
import type { InterviewRow } from '../interview-repository.ts'
import type { InterviewRepositories, InterviewUseCaseDependencies } from '../interview-use-cases.ts'
import { lockDraft } from './whole-interview.ts'

export interface PutLineCommand {
  readonly interviewId: string
  readonly lineId: string
  /** What the caller saw of the line; nothing for one that it makes. */
  readonly versions: readonly number[] | undefined
  readonly input: NewReferral
}

export interface PutLine {
  readonly record: ReferralRecord
  readonly isNew: boolean
}

/**
 * Makes or replaces a referral of a talk. Its id is the caller's, so that a line becomes one referral,
 * whatever the retries; the talk is locked meanwhile, so that two tabs come one after the other.
 *
 * @throws NotFoundError when the actor's organisation has no such talk, or the id is of something else
 * @throws InterviewClosedError when the talk was closed
 * @throws VersionRequiredError when the line is there already, asks something else, and the caller does
 *   not say what it saw of it
 * @throws StaleVersionError when the line changed since
 * @throws ReferralPendingError when the talk has another line, or the organisation an open referral, of
 *   this type for this person
 * @throws TransitionNotAllowedError when the line was taken out
 * @throws InvalidInputError when a field contradicts another, or the talk is not about this person
 */
export function putInterviewReferral({ work, clock }: InterviewUseCaseDependencies) {
  return (actor: Actor, command: PutLineCommand): Promise<PutLine> =>
    work(actor, async (repositories) => {
      const { interviewId, lineId, input } = command
      const now = clock()
      const today = belgianDay(now)
      const interview = await lockDraft(repositories, { actor, interviewId })
      const record = await repositories.referrals.lock(lineId, today)
      if (record?.referral.personId !== input.person) {
        await requireOfTalk(repositories, { actor, interview, person: input.person })
      }
      if (record === undefined) {
        await requireFree(repositories, command)
        await startDraft({ actor, repositories, now }, { id: lineId, input, interview })
      } else {
        required(record.referral.interviewId === interviewId || undefined)
        await replace(actor, { record, repositories, now }, command)
      }
      await repositories.interviews.touch(interview, { updatedAt: now, updatedBy: actor.userId })
      const line = required(await repositories.referrals.find(lineId, today))
      repositories.consultation.note(shownReferral(actor, line))
      return { record: line, isNew: record === undefined }
    })
}

/** A talk is held with one person, about whoever lives with them. */
async function requireOfTalk(
  { persons, households }: InterviewRepositories,
  { actor, interview, person }: { actor: Actor; interview: InterviewRow; person: string },
): Promise<void> {
  const { partitionId } = interview
  const named = await fileOfNamed(persons, actor, { person, partitionId })
  if (named.personId === interview.personId || (await households.liveTogether(interview, named)))
    return
  throw invalidField(
    'person',
    'rejectedInput',
    'notInHousehold',
    'The talk is not about this person, nor about somebody who lives with them.',
  )
}

/** What nobody may see must look like what is not there, whoever it belongs to. */
async function requireFree(
  { referrals }: InterviewRepositories,
  { lineId, versions }: PutLineCommand,
): Promise<void> {
  const taken = await referrals.isIdTaken(lineId)
  required(taken || versions !== undefined ? undefined : lineId)
}

async function replace(
  actor: Actor,
  locked: { record: ReferralRecord; repositories: InterviewRepositories; now: Date },
  { versions, input }: PutLineCommand,
): Promise<void> {
  const { referral } = locked.record
  if (referral.status === 'draft' && (await asksThis(locked, input))) return
  if (versions === undefined) throw new VersionRequiredError('The line is there already.')
  requireVersion(referral.version, versions)
  await editDraft(actor, locked, input)
}
