import { ApiError, type FieldIssue, fieldIssuesOf } from '../api/errors.ts'

interface IssuesInForm {
  /** The faults that a field of the form can show. */
  issues: FieldIssue[]
  /** Whether they tell all that the server found; otherwise the whole has to be told as well. */
  isWorded: boolean
}

/**
 * What the server found wrong with a form.
 *
 * @param error what it answered
 * @param fields the names of the fields that stand in the form
 */
export function issuesInForm(error: unknown, fields: readonly string[]): IssuesInForm {
  const issues = fieldIssuesOf(error).filter(({ field }) => fields.includes(field))
  const found = error instanceof ApiError ? (error.problem.issues ?? []).length : 0
  return { issues, isWorded: found > 0 && issues.length === found }
}
