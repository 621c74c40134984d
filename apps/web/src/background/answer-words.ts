import type { BackgroundQuestion } from '@onthaal/shared/background'
import type { TFunction } from 'i18next'
import type { Language } from '../i18n/i18n.ts'
import type { BackgroundValues } from './background-values.ts'

const choiceQuestions = [
  'highestLevel',
  'diplomaRecognition',
  'workStatus',
  'schoolStatus',
  'childcareStatus',
  'hadDutchLessons',
  'isRegisteredVdab',
  'wentToSchoolBefore',
  'needsChildcare',
] as const
export type ChoiceQuestion = (typeof choiceQuestions)[number]

export const isChoice = (question: BackgroundQuestion): question is ChoiceQuestion =>
  choiceQuestions.some((one) => one === question)

/** Every answer to a question with a fixed list, in words. */
export function answersTo(
  question: ChoiceQuestion | 'dayParts' | 'travelModes' | 'needs',
  t: TFunction,
): Readonly<Record<string, string>> {
  return t(`background.answer.${question}`, { returnObjects: true })
}

/** An answer in words; empty where there is none. */
export function answerWords(
  question: BackgroundQuestion,
  values: BackgroundValues,
  { t, language }: { t: TFunction; language: Language },
): string {
  const value = values[question]
  if (value === '' || value.length === 0) return ''
  if (typeof value !== 'string') {
    const words = answersTo(question as 'needs', t)
    return value.map((one) => words[one] ?? one).join(', ')
  }
  if (isChoice(question)) return answersTo(question, t)[value] ?? value
  if (question !== 'schoolingCountry') return value
  return new Intl.DisplayNames([language], { type: 'region' }).of(value) ?? value
}
