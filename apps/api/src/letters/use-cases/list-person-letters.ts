import type { Actor } from '../../actor.ts'
import { shownFile } from '../../consultations/index.ts'
import { ownFile } from '../../persons/index.ts'
import type { LetterRecord, LetterUseCaseDependencies } from '../letter-use-cases.ts'

/** The letters of one person. */
export interface PersonLetters {
  readonly personId: string
  readonly letters: readonly LetterRecord[]
}

/**
 * The letters that somebody was handed, after whichever talk; the log is told.
 *
 * @throws NotFoundError when the actor's organisation keeps no file of this person
 * @throws PurposeRequiredError when nothing ties the actor's work to the person
 */
export function listPersonLetters({ work, clock }: LetterUseCaseDependencies) {
  return (actor: Actor, personId: string): Promise<PersonLetters> =>
    work(actor, async (repositories) => {
      const { file, purpose } = await ownFile(repositories, { actor, personId, now: clock() })
      const letters = await repositories.letters.list(file)
      repositories.consultation.note(shownFile(file, purpose))
      return { personId: file.personId, letters }
    })
}
