export { controlOf } from './control-of.ts'
export { fieldErrorsOf } from './field-errors-of.ts'
export { issuesInForm } from './issues-in-form.ts'
export { useFieldIssues } from './use-field-issues.ts'
