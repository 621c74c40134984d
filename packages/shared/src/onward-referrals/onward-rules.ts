import { addWorkingDays, type Day } from '../time/index.ts'
import type { OnwardType } from './onward-vocabulary.ts'

/** Something that holds by agreement or by law, with where it is written. */
interface Sourced {
  readonly source: string
  /** Whether somebody still has to confirm it: no text says it in so many words. */
  readonly isUncertain: boolean
}

/** The times and bounds of onward referrals. */
export const onwardRules = {
  /** Within how many working days the desk wants to hear something. */
  answerWorkingDays: {
    school: 10,
    care: 20,
    socialServices: 20,
    source: 'Werkafspraak van het loket; geen tekst noemt een termijn om het loket te antwoorden',
    isUncertain: true,
  },
  /** How long an outcome may be corrected, in days of 24 hours. */
  correctionDays: {
    days: 7,
    source: 'Werkafspraak van het loket',
    isUncertain: true,
  },
  /** What a link of a school allows. */
  link: { days: 21, wrongTries: 5, allWrongTries: 15, answers: 20 },
  /** The document of a refusal, in bytes. */
  documentBytes: 5_000_000,
} as const satisfies {
  answerWorkingDays: Sourced & Record<OnwardType, number>
  correctionDays: Sourced & { days: number }
  link: Record<string, number>
  documentBytes: number
}

/**
 * On what each flow of data rests; the text is kept with the onward referral as it was on the day it was sent.
 * A municipality and the agency guide minors to education (decree of 7 June 2013, art. 35 and 36), a task in the
 * public interest (GDPR art. 6.1.e). By a letter that the family carries nothing goes from one organisation to
 * another.
 */
export const onwardLegalBases = {
  school: {
    text: 'Decreet van 7 juni 2013 betreffende het Vlaamse integratie- en inburgeringsbeleid, art. 35 en 36; AVG art. 6, lid 1, e)',
    source: 'Decreet van 7 juni 2013, art. 35-36',
    isUncertain: true,
  },
  care: {
    text: 'Decreet van 7 juni 2013, art. 35 en 36; AVG art. 6, lid 1, e); de familie bezorgt de brief zelf',
    source: 'Decreet van 7 juni 2013, art. 35-36',
    isUncertain: true,
  },
  socialServices: {
    text: 'Decreet van 7 juni 2013, art. 35 en 36; AVG art. 6, lid 1, e); de familie bezorgt de brief zelf',
    source: 'Decreet van 7 juni 2013, art. 35-36',
    isUncertain: true,
  },
} as const satisfies Record<OnwardType, Sourced & { text: string }>

/**
 * @param type for what
 * @param sentOn the day in Belgium on which it was sent
 * @returns the last working day on which the desk expects an answer
 */
export function onwardAnswerBy(type: OnwardType, sentOn: Day): Day {
  return addWorkingDays(sentOn, onwardRules.answerWorkingDays[type])
}

/**
 * @param decidedAt when the outcome that stands was first given
 * @returns until when it may be corrected
 */
export function correctableUntil(decidedAt: Date): Date {
  return new Date(decidedAt.getTime() + onwardRules.correctionDays.days * 86_400_000)
}

/**
 * @param madeAt when a link was made
 * @returns when it opens nothing any more
 */
export function linkExpiresAt(madeAt: Date): Date {
  return new Date(madeAt.getTime() + onwardRules.link.days * 86_400_000)
}
