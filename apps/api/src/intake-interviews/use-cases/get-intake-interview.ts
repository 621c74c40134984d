import type { Actor } from '../../actor.ts'
import type { InterviewUseCaseDependencies, WholeInterview } from '../interview-use-cases.ts'
import { wholeInterview } from './whole-interview.ts'
import { withReaders } from './with-readers.ts'

/** @throws NotFoundError when the actor's organisation has no such talk */
export function getIntakeInterview({ work, clock }: InterviewUseCaseDependencies) {
  return (actor: Actor, interviewId: string): Promise<WholeInterview> =>
    work(actor, async (repositories) => {
      const now = clock()
      const whole = await wholeInterview(repositories, { actor, interviewId, now })
      return withReaders(repositories, whole, { actor, now })
    })
}
