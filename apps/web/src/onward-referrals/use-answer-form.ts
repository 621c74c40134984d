import { belgianDay } from '@onthaal/shared/time'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldIssuesOf } from '../api/errors.ts'
import type { FieldError } from '../ui/error-summary.tsx'
import { type AnswerValues, emptyAnswer, missingIn } from './answer-values.ts'

const fields = ['answer', 'enrolledOn', 'waitingSince', 'refusalReason'] as const
type Field = (typeof fields)[number]

/** The state of a form that takes an answer: what is filled in, and what is wrong with it. */
export function useAnswerForm(error: unknown) {
  const { t } = useTranslation()
  const id = useId()
  const [values, setValues] = useState(() => emptyAnswer(belgianDay(new Date())))
  const [own, setOwn] = useState<Field>()
  const [attempt, setAttempt] = useState(0)
  const wording = { tooFar: 'onward.answer.tooFar', future: 'onward.answer.future' } as const
  const told = fieldIssuesOf(error).flatMap(({ field, code }) => {
    const known = fields.find((one) => one === field)
    const word = code === 'tooFar' || code === 'future' ? wording[code] : 'onward.answer.missing'
    return known === undefined ? [] : [[known, t(word)] as const]
  })
  const errors: Partial<Record<Field, string>> =
    own === undefined ? Object.fromEntries(told) : { [own]: t('onward.answer.missing') }
  const summary: FieldError[] = Object.entries(errors).map(([field, message]) => ({
    fieldId: `${id}-${field}`,
    message,
  }))
  return {
    ...{ id, values, errors, summary, attempt },
    isWorded: told.length > 0,
    isDirty: values.answer !== '',
    change(changes: Partial<AnswerValues>) {
      setOwn(undefined)
      setValues((before) => ({ ...before, ...changes }))
    },
    /** @returns whether it can be sent; what is missing is said beside its field */
    check(): boolean {
      const missing = missingIn(values)
      setOwn(missing)
      setAttempt((count) => count + 1)
      return missing === undefined
    },
  }
}
