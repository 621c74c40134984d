import {
  type OnwardAnswer,
  onwardRules,
  type RefusalReason,
} from '@onthaal/shared/onward-referrals'
import type { Schemas } from '../api/client.ts'

/** What somebody fills in of an answer, as it stands in the form. */
export interface AnswerValues extends Record<string, unknown> {
  answer: OnwardAnswer | ''
  enrolledOn: string
  waitingSince: string
  refusalReason: RefusalReason | ''
}

/** @returns an empty form; a waiting list begins today, unless somebody says otherwise */
export function emptyAnswer(today: string): AnswerValues {
  return { answer: '', enrolledOn: '', waitingSince: today, refusalReason: '' }
}

/** The field that belongs to an answer and is not filled in. */
export function missingIn({
  answer,
  enrolledOn,
  waitingSince,
  refusalReason,
}: AnswerValues): 'answer' | 'enrolledOn' | 'waitingSince' | 'refusalReason' | undefined {
  if (answer === '') return 'answer'
  if (answer === 'enrolled' && enrolledOn === '') return 'enrolledOn'
  if (answer === 'waitingList' && waitingSince === '') return 'waitingSince'
  return answer === 'refused' && refusalReason === '' ? 'refusalReason' : undefined
}

/** What goes to the server: of the facts those alone that belong to the answer. */
export function answerBody<Answer extends OnwardAnswer>(
  answer: Answer,
  { enrolledOn, waitingSince, refusalReason }: AnswerValues,
): Schemas['OnwardReferralAnswer'] & { answer: Answer } {
  return {
    answer,
    ...(answer === 'enrolled' && { enrolledOn }),
    ...(answer === 'waitingList' && { waitingSince }),
    ...(answer === 'refused' && refusalReason !== '' && { refusalReason }),
  }
}

/** Whether a document is larger than the server takes. */
export function isTooLarge({ size }: Pick<File, 'size'>): boolean {
  return size > onwardRules.documentBytes
}
