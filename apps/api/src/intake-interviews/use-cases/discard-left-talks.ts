import { draftKeptDays } from '@onthaal/shared/intake-interviews'
import { addDays, belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { DomainError } from '../../errors.ts'
import type { WaitingRepository } from '../../referrals/index.ts'
import type { InterviewUseCaseDependencies } from '../interview-use-cases.ts'
import type { LeftTalkRepository } from '../left-talk-repository.ts'
import { discardLocked } from './discard-intake-interview.ts'
import { lockDraft } from './whole-interview.ts'

/** How many go in one go; what is left goes with the next. */
const atOnce = 200

export interface DiscardLeftDependencies extends InterviewUseCaseDependencies {
  readonly left: LeftTalkRepository
  readonly actors: Pick<WaitingRepository, 'findActor'>
}

/**
 * Throws talks away that nobody went on with for 90 days, as a colleague would: what stands in one is
 * personal data that serves nobody, unless a legal hold or a restriction keeps it. Their list warned of it. Two at once do no harm: each talk is locked.
 *
 * @returns how many went
 */
export function discardLeftTalks({ left, actors, ...dependencies }: DiscardLeftDependencies) {
  return async (): Promise<number> => {
    const lastDay = addDays(belgianDay(dependencies.clock()), -draftKeptDays)
    let gone = 0
    for (const { interviewId, userId, organisationId } of await left.list(lastDay, atOnce)) {
      const actor = await actors.findActor(userId, organisationId)
      if (actor && (await discardOne(dependencies, { actor, interviewId, lastDay }))) gone += 1
    }
    return gone
  }
}

async function discardOne(
  { work, clock }: InterviewUseCaseDependencies,
  { actor, interviewId, lastDay }: { actor: Actor; interviewId: string; lastDay: string },
): Promise<boolean> {
  try {
    return await work(actor, async (repositories) => {
      const interview = await lockDraft(repositories, { actor, interviewId })
      // Somebody went on with it in the meantime.
      if (belgianDay(interview.updatedAt) > lastDay) return false
      await discardLocked(repositories, { actor, interview, now: clock() })
      return true
    })
  } catch (error) {
    if (error instanceof DomainError) return false
    throw error
  }
}
