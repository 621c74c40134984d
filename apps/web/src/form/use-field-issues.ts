import type { FormErrors } from '@mantine/form'
import { type Dispatch, type SetStateAction, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { issueWords } from '../api/issue-words.ts'
import { issuesInForm } from './issues-in-form.ts'

interface FieldIssuesOptions {
  /** What the server answered to the last attempt; null when nothing went wrong. */
  error: unknown
  /** The fields of the form, by the names that the server has for them. */
  fields: readonly string[]
  setErrors: (errors: FormErrors) => void
  setAttempt: Dispatch<SetStateAction<number>>
}

/**
 * Puts the faults that the server found beside their fields, and brings the focus to their summary.
 *
 * @returns whether the fields say all that the server found wrong
 */
export function useFieldIssues({ error, fields, setErrors, setAttempt }: FieldIssuesOptions) {
  const { t } = useTranslation()
  useEffect(() => {
    const { issues } = issuesInForm(error, fields)
    if (issues.length === 0) return
    setErrors(Object.fromEntries(issues.map((issue) => [issue.field, issueWords(issue, t)])))
    setAttempt((count) => count + 1)
  }, [error, fields, setErrors, setAttempt, t])
  return { isWorded: issuesInForm(error, fields).isWorded }
}
