import type { IntakeInterviewInput } from '@onthaal/shared/intake-interviews/schemas'
import type { Actor } from '../../actor.ts'
import { requireVersion } from '../../errors.ts'
import { storedContent } from '../interview-content.ts'
import type { InterviewUseCaseDependencies, WholeInterview } from '../interview-use-cases.ts'
import { lockDraft, wholeInterview } from './whole-interview.ts'
import { withReaders } from './with-readers.ts'

export interface UpdateInterviewCommand {
  readonly interviewId: string
  readonly versions: readonly number[]
  readonly input: IntakeInterviewInput
}

/**
 * Replaces what was written down of a talk that is a draft.
 *
 * @throws NotFoundError when the actor's organisation has no such talk
 * @throws InterviewClosedError when it was closed
 * @throws StaleVersionError when somebody changed it since
 * @throws InvalidInputError when a language is none
 */
export function updateIntakeInterview({ work, clock }: InterviewUseCaseDependencies) {
  return (
    actor: Actor,
    { interviewId, versions, input }: UpdateInterviewCommand,
  ): Promise<WholeInterview> =>
    work(actor, async (repositories) => {
      const now = clock()
      const content = storedContent(input)
      const interview = await lockDraft(repositories, { actor, interviewId })
      requireVersion(interview.version, versions)
      await repositories.interviews.update(interview, {
        ...content,
        updatedAt: now,
        updatedBy: actor.userId,
      })
      const whole = await wholeInterview(repositories, { actor, interviewId, now })
      return withReaders(repositories, whole, { actor, now })
    })
}
