import {
  type EligibilityFacts,
  type EligibilityQuestion,
  eligibilityQuestions,
  firstRegistrations,
  type JudgedCategory,
  proposeEligibility,
} from '@onthaal/shared/eligibility'
import { type Day, readDay } from '@onthaal/shared/time'
import type { EligibilityInput, JudgedPerson } from './eligibility.ts'

/** The answers as they are chosen; `unknown` where nobody asked yet. */
export interface AnswerValues
  extends Record<Exclude<EligibilityQuestion, 'unableCertificateOn'>, string> {
  unableCertificateOn: string
  /** What staff think: what the rules say, as long as nothing else is chosen. */
  category: JudgedCategory | 'asProposed'
  reason: string
}

export type AnswerFault = 'dateInvalid' | 'dateInFuture' | 'certificateMissing' | 'reasonMissing'

export const reasonMaxLength = 500

/** The answers to choose from. */
export function choicesOf(question: EligibilityQuestion) {
  const known = question === 'firstRegisteredIn' ? firstRegistrations : (['yes', 'no'] as const)
  return [...known, 'unknown'] as const
}

/**
 * The questions whose answer can still change the proposal, or did: the others would be asked for nothing.
 * The date of the certificate comes with its own question.
 */
export function questionsFor(facts: EligibilityFacts, on: Day): EligibilityQuestion[] {
  const { missing, used, wouldChange } = proposeEligibility(facts, on)
  const names: readonly string[] = [...missing, ...used, ...wouldChange.map(({ fact }) => fact)]
  return eligibilityQuestions.filter(
    (question) =>
      question !== 'unableCertificateOn' &&
      (names.includes(question) || (facts[question] ?? null) !== null),
  )
}

export function valuesFrom({ eligibility }: Pick<JudgedPerson, 'eligibility'>): AnswerValues {
  const { answers = {}, judgement } = eligibility ?? {}
  const chosen = eligibilityQuestions.map((question) => [question, choiceFrom(answers[question])])
  return {
    ...(Object.fromEntries(chosen) as Record<EligibilityQuestion, string>),
    unableCertificateOn: answers.unableCertificateOn?.split('-').reverse().join('/') ?? '',
    category: judgement?.category ?? 'asProposed',
    reason: judgement?.reason ?? '',
  }
}

function choiceFrom(answer: boolean | string | undefined): string {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no'
  return answer ?? 'unknown'
}

/** What was answered, as the rules and the server read it; a date that is none is left out. */
export function answersFrom(values: AnswerValues, today: Day): EligibilityInput['answers'] {
  const certificate = readDay(values.unableCertificateOn, today)
  const chosen = eligibilityQuestions.flatMap((question) => {
    const value = values[question]
    if (question === 'unableCertificateOn' || value === 'unknown') return []
    return [[question, question === 'firstRegisteredIn' ? value : value === 'yes']]
  })
  return {
    ...Object.fromEntries(chosen),
    ...(values.isPermanentlyUnable === 'yes' &&
      certificate.ok && { unableCertificateOn: certificate.value }),
  }
}

/** What is wrong, by field. */
export function faultsOf(
  values: AnswerValues,
  today: Day,
): Partial<Record<keyof AnswerValues, AnswerFault>> {
  const certificate = certificateFault(values, today)
  const lacksReason = values.category !== 'asProposed' && values.reason.trim() === ''
  return {
    ...(certificate && { unableCertificateOn: certificate }),
    ...(lacksReason && { reason: 'reasonMissing' }),
  }
}

function certificateFault(values: AnswerValues, today: Day): AnswerFault | undefined {
  if (values.isPermanentlyUnable !== 'yes') return undefined
  if (values.unableCertificateOn.trim() === '') return 'certificateMissing'
  const read = readDay(values.unableCertificateOn, today)
  if (!read.ok) return 'dateInvalid'
  return read.value > today ? 'dateInFuture' : undefined
}

export function inputFrom(values: AnswerValues, today: Day): EligibilityInput {
  const { category, reason } = values
  return {
    answers: answersFrom(values, today),
    ...(category !== 'asProposed' && { judgement: { category, reason: reason.trim() } }),
  }
}
