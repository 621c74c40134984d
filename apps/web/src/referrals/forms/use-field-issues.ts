import type { FormErrors } from '@mantine/form'
import { type Dispatch, type SetStateAction, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldIssuesOf } from '../../api/errors.ts'
import { issueWords } from '../../api/issue-words.ts'

interface FieldIssuesOptions {
  /** What the server answered to the last attempt; null when nothing went wrong. */
  error: unknown
  /** The fields of the form, by the names that the server has for them. */
  fields: readonly string[]
  setErrors: (errors: FormErrors) => void
  setAttempt: Dispatch<SetStateAction<number>>
}

/** Puts the faults that the server found beside their fields, and brings the focus to their summary. */
export function useFieldIssues({ error, fields, setErrors, setAttempt }: FieldIssuesOptions): void {
  const { t } = useTranslation()
  useEffect(() => {
    const found = fieldIssuesOf(error).filter(({ field }) => fields.includes(field))
    if (found.length === 0) return
    setErrors(Object.fromEntries(found.map((issue) => [issue.field, issueWords(issue, t)])))
    setAttempt((count) => count + 1)
  }, [error, fields, setErrors, setAttempt, t])
}

/** Whether the fields of a form say all that the server found wrong. */
export function isAllBesideFields(error: unknown, fields: readonly string[]): boolean {
  const issues = fieldIssuesOf(error)
  return issues.length > 0 && issues.every(({ field }) => fields.includes(field))
}
