import { findLetterLanguage, isPrintable, type ReleasedText } from '@onthaal/shared/letters'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { shownPerson } from '../../consultations/index.ts'
import { required } from '../../errors.ts'
import type { InterviewRow } from '../../intake-interviews/index.ts'
import type { PersonFile } from '../../persons/index.ts'
import { agreedIn } from '../agreed.ts'
import {
  type LetterRecipientRecord,
  type LetterRepositories,
  releasedTexts,
  type WholeLetters,
} from '../letter-use-cases.ts'

/** Which letters of which talk. */
export interface AskedLetters {
  readonly actor: Actor
  readonly interviewId: string
  readonly now: Date
}

/** A talk, who gets a letter after it, and which texts are printed. */
export interface OpenedTalk {
  readonly interview: InterviewRow
  readonly recipients: readonly LetterRecipientRecord[]
  readonly released: readonly ReleasedText[]
}

/** @throws NotFoundError when the actor's organisation has no such talk */
export async function openTalk(
  repositories: LetterRepositories,
  { actor, interviewId, now }: AskedLetters,
): Promise<OpenedTalk> {
  const { interviews, referrals } = repositories
  const { interview, person } = required(await interviews.find(interviewId, actor.organisation.id))
  const { partitionId } = interview
  const made = await referrals.listOfInterview({ partitionId, interviewId }, belgianDay(now))
  const released = await releasedTexts(repositories, actor)
  const agreed = await agreedIn(repositories, { interview, person, referrals: made }, now)
  const recipients = agreed.map((one) => ({ ...one, languages: languagesOf(one.person, released) }))
  return { interview, recipients, released }
}

/** The letters of a talk; the log is told. */
export async function wholeLetters(
  repositories: LetterRepositories,
  asked: AskedLetters,
): Promise<WholeLetters> {
  const { interview, recipients } = await openTalk(repositories, asked)
  return handedOver(repositories, interview, recipients)
}

/** The letters that were handed over beside who gets one; the log is told. */
export async function handedOver(
  { letters, consultation }: Pick<LetterRepositories, 'letters' | 'consultation'>,
  interview: InterviewRow,
  recipients: readonly LetterRecipientRecord[],
): Promise<WholeLetters> {
  const { partitionId, id: interviewId } = interview
  const kept = await letters.list({ partitionId, interviewId })
  const shown = [...recipients, ...kept].map(({ person }) => person.personId)
  consultation.note(shownPerson(interview, 'interview', [...new Set(shown)]))
  return { interviewId, recipients, letters: kept }
}

/** The languages of a file that letters are prepared in, beside the Dutch; the contact language first. */
function languagesOf(
  { contactLanguage, homeLanguages, otherLanguages }: PersonFile,
  released: readonly ReleasedText[],
): LetterRecipientRecord['languages'] {
  const tags = [...new Set([contactLanguage ?? undefined, ...homeLanguages, ...otherLanguages])]
  return tags.flatMap((tag) => {
    const language = findLetterLanguage(tag)
    if (language === undefined || language === 'nl') return []
    return [{ language, isPrintable: isPrintable(language, released) }]
  })
}
