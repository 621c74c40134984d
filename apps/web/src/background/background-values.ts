import {
  type AllAnswers,
  type BackgroundQuestion,
  backgroundLimits,
  backgroundQuestions,
  sectionOfQuestion,
} from '@onthaal/shared/background'
import { type Day, readDay } from '@onthaal/shared/time'
import type { Background, BackgroundInput } from './background.ts'

const listQuestions = ['dayParts', 'travelModes', 'needs'] as const
type ListQuestion = (typeof listQuestions)[number]

const yesNoQuestions = [
  'hadDutchLessons',
  'isRegisteredVdab',
  'wentToSchoolBefore',
  'needsChildcare',
] as const
type YesNoQuestion = (typeof yesNoQuestions)[number]

export const { numbers: mostOf, words: maxLengths } = backgroundLimits
export type NumberQuestion = keyof typeof mostOf

/** The answers as they are typed and chosen; empty where nobody answered. */
export type BackgroundValues = Record<Exclude<BackgroundQuestion, ListQuestion>, string> &
  Record<ListQuestion, string[]>

type BackgroundFault = 'noNumber' | 'noDay'
export type BackgroundFaults = Partial<Record<BackgroundQuestion, BackgroundFault>>

const isList = (question: BackgroundQuestion): question is ListQuestion =>
  listQuestions.some((one) => one === question)
const isYesNo = (question: BackgroundQuestion): question is YesNoQuestion =>
  yesNoQuestions.some((one) => one === question)
const isNumber = (question: BackgroundQuestion): question is NumberQuestion =>
  Object.hasOwn(mostOf, question)

/** Whatever was answered, of the person and of their school. */
export function answersIn({ answers, school }: Pick<Background, 'answers' | 'school'>): AllAnswers {
  return { ...answers, ...school }
}

export function valuesOf(background: Pick<Background, 'answers' | 'school'>): BackgroundValues {
  return valuesOfAnswers(answersIn(background))
}

export function valuesOfAnswers(answers: AllAnswers): BackgroundValues {
  return Object.fromEntries(
    backgroundQuestions.map((question) => [question, valueFrom(question, answers[question])]),
  ) as BackgroundValues
}

function valueFrom(question: BackgroundQuestion, answer: unknown): string | string[] {
  if (isList(question)) return Array.isArray(answer) ? answer.map(String) : []
  if (answer === undefined) return ''
  if (isYesNo(question)) return answer ? 'yes' : 'no'
  return question === 'enrolledSince'
    ? String(answer).split('-').reverse().join('/')
    : String(answer)
}

/** What is typed, as far as it can be read. */
export function answersFrom(values: BackgroundValues, today: Day): AllAnswers {
  return Object.fromEntries(
    backgroundQuestions.flatMap((question) => {
      const answer = answerFrom(question, values, today)
      return answer === undefined ? [] : [[question, answer]]
    }),
  )
}

function answerFrom(question: BackgroundQuestion, values: BackgroundValues, today: Day): unknown {
  if (isList(question)) return values[question].length > 0 ? values[question] : undefined
  const typed = values[question].trim()
  if (typed === '') return undefined
  if (isYesNo(question)) return typed === 'yes'
  if (isNumber(question)) return numberIn(typed, mostOf[question])
  if (question !== 'enrolledSince') return typed
  const day = readDay(typed, today)
  return day.ok ? day.value : undefined
}

function numberIn(typed: string, most: number): number | undefined {
  return /^\d{1,3}$/.test(typed) && Number(typed) <= most ? Number(typed) : undefined
}

/** What cannot be saved as it stands. */
export function faultsOf(values: BackgroundValues, today: Day): BackgroundFaults {
  const answers = answersFrom(values, today)
  const unread = (['yearsOfSchooling', 'monthsOfDutch', 'enrolledSince'] as const).filter(
    (question) => values[question].trim() !== '' && answers[question] === undefined,
  )
  return Object.fromEntries(
    unread.map((question) => [question, question === 'enrolledSince' ? 'noDay' : 'noNumber']),
  )
}

/** What is saved: of what cannot be read, what was stored before. */
export function inputOf(values: BackgroundValues, seen: Background, today: Day): BackgroundInput {
  const stored = answersIn(seen)
  const unread = Object.keys(faultsOf(values, today)) as BackgroundQuestion[]
  const all = {
    ...answersFrom(values, today),
    ...Object.fromEntries(
      unread.flatMap((one) => (stored[one] === undefined ? [] : [[one, stored[one]]])),
    ),
  }
  const part = (isOfSchool: boolean) =>
    Object.fromEntries(
      Object.entries(all).filter(
        ([question]) =>
          (sectionOfQuestion(question as BackgroundQuestion) === 'school') === isOfSchool,
      ),
    )
  return { answers: part(false), ...(seen.school && { school: part(true) }) }
}

/** What a colleague answered otherwise, while somebody answered here. */
export interface Overtaken {
  questions: readonly BackgroundQuestion[]
  theirs: BackgroundValues
}

/** @returns what is still to be looked at after one more answer of a colleague came in between */
export function overtakenBy(
  before: Overtaken | undefined,
  both: readonly BackgroundQuestion[],
  theirs: BackgroundValues,
): Overtaken | undefined {
  const asked = new Set([...(before?.questions ?? []), ...both])
  const questions = backgroundQuestions.filter((question) => asked.has(question))
  return questions.length > 0 ? { questions, theirs } : undefined
}

/** @returns what is still to be looked at once one answer was taken over */
export function overtakenWithout(
  { questions, theirs }: Overtaken,
  question: BackgroundQuestion,
): Overtaken | undefined {
  const left = questions.filter((other) => other !== question)
  return left.length > 0 ? { questions: left, theirs } : undefined
}
