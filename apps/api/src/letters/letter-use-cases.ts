import type { LetterLanguage, ReleasedText } from '@onthaal/shared/letters'
import type { Actor } from '../actor.ts'
import type { RightsChangeRepository } from '../administration/index.ts'
import type { GuardianRepository, HouseholdRepository } from '../households/index.ts'
import type { InterviewRepositories } from '../intake-interviews/index.ts'
import type { UseCaseDependencies } from '../work.ts'
import type { AgreedWith } from './agreed.ts'
import type { LetterRecord, LetterRepository, ReleaseRecord } from './letter-repository.ts'

export interface LetterRepositories extends InterviewRepositories {
  readonly letters: LetterRepository
  readonly households: HouseholdRepository
  readonly guardians: GuardianRepository
  readonly rightsChanges: RightsChangeRepository
}

export type LetterUseCaseDependencies = UseCaseDependencies<LetterRepositories>

/** Somebody who gets a letter, and the languages of their file that letters are prepared in. */
export interface LetterRecipientRecord extends AgreedWith {
  readonly languages: readonly {
    readonly language: LetterLanguage
    readonly isPrintable: boolean
  }[]
}

/** The letters of a talk. */
export interface WholeLetters {
  readonly interviewId: string
  readonly recipients: readonly LetterRecipientRecord[]
  readonly letters: readonly LetterRecord[]
}

/** @returns which texts an organisation prints letters with */
export async function releasedTexts(
  { letters }: Pick<LetterRepositories, 'letters'>,
  actor: Actor,
): Promise<ReleasedText[]> {
  const released = await letters.releases(actor.organisation.id)
  return released.map(({ release: { language, version } }) => ({ language, version }))
}

export type { LetterRecord, ReleaseRecord }
