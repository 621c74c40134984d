import type { Actor } from '../../actor.ts'
import type { LetterUseCaseDependencies, WholeLetters } from '../letter-use-cases.ts'
import { wholeLetters } from './whole-letters.ts'

/** @throws NotFoundError when the actor's organisation has no such talk */
export function listLetters({ work, clock }: LetterUseCaseDependencies) {
  return (actor: Actor, interviewId: string): Promise<WholeLetters> =>
    work(actor, (repositories) => wholeLetters(repositories, { actor, interviewId, now: clock() }))
}
