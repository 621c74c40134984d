import type { Actor } from '../../actor.ts'
import type { LetterUseCaseDependencies, ReleaseRecord } from '../letter-use-cases.ts'

/** Which texts the actor's organisation released, and did not take back. */
export function listLetterTexts({ work }: LetterUseCaseDependencies) {
  return (actor: Actor): Promise<ReleaseRecord[]> =>
    work(actor, ({ letters }) => letters.releases(actor.organisation.id))
}
