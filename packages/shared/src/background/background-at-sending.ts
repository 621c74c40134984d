import type { ReferralType } from '../referrals/index.ts'
import type { Day } from '../time/index.ts'
import type { AllAnswers, BackgroundFacts } from './background-facts.ts'
import type { BackgroundQuestion } from './background-vocabulary.ts'
import { reviewAnswers } from './questions-for.ts'

/** What a desk has to know to plan lessons or a trajectory for an adult. */
const forLessons = [
  'highestLevel',
  'yearsOfSchooling',
  'schoolingCountry',
  'diplomaRecognition',
  'hadDutchLessons',
  'dutchLessonsAt',
  'workStatus',
  'isRegisteredVdab',
  'occupation',
  'dayParts',
  'travelModes',
  'needsChildcare',
] as const satisfies readonly BackgroundQuestion[]

/** What a desk has to know to find a school for a child. */
const forSchool = ['schoolStatus', 'monthsOfDutch'] as const satisfies readonly BackgroundQuestion[]

/** The answers that go along with a referral of each type; what somebody needs stays where it was told. */
const answersSent: Readonly<Partial<Record<ReferralType, readonly BackgroundQuestion[]>>> = {
  civicIntegration: forLessons,
  dutchLanguage: forLessons,
  compulsoryEducation: forSchool,
  preschool: forSchool,
}

/** The part of the answers that can go along. */
export type SentAnswers = Pick<AllAnswers, (typeof forLessons | typeof forSchool)[number]>

/**
 * What goes along with a referral of what is known of somebody's background: what the desk needs for this type,
 * and of that only the answers that count on the day (GDPR art. 5.1.c).
 *
 * @param type the type of the referral
 * @param facts the birth date as far as it is known, the household, and what was answered
 * @param on the day on which it is sent
 * @returns the answers; `null` when there is nothing to tell
 */
export function backgroundAtSending(
  type: ReferralType,
  facts: BackgroundFacts,
  on: Day,
): SentAnswers | null {
  const { used } = reviewAnswers(facts, on)
  const sent = (answersSent[type] ?? []).flatMap((question) => {
    const answer = used[question]
    return answer === undefined || (Array.isArray(answer) && answer.length === 0)
      ? []
      : [[question, answer]]
  })
  return sent.length === 0 ? null : Object.fromEntries(sent)
}
