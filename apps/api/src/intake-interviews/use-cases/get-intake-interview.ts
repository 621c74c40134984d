import type { Actor } from '../../actor.ts'
import type { InterviewUseCaseDependencies, WholeInterview } from '../interview-use-cases.ts'
import { wholeInterview } from './whole-interview.ts'

/** @throws NotFoundError when the actor's organisation has no such talk */
export function getIntakeInterview({ work, clock }: InterviewUseCaseDependencies) {
  return (actor: Actor, interviewId: string): Promise<WholeInterview> =>
    work(actor, (repositories) =>
      wholeInterview(repositories, { actor, interviewId, now: clock() }),
    )
}
