import { type UseFormInput, useForm } from '@mantine/form'
import { useId, useState } from 'react'
import { fieldErrorsOf, useFieldIssues } from '../../form/index.ts'

interface AgreementFormOptions<Values extends Record<string, string>> {
  initialValues: Values
  validate: NonNullable<UseFormInput<Values>['validate']>
  /** What the server answered to the last attempt; null when nothing went wrong. */
  error: unknown
  onValid: (values: Values) => void
}

/** The state of a form about an agreement, with its faults beside the fields and on top. */
export function useAgreementForm<Values extends Record<string, string>>({
  initialValues,
  validate,
  error,
  onValid,
}: AgreementFormOptions<Values>) {
  const id = useId()
  const [attempt, setAttempt] = useState(0)
  const [fields] = useState(() => Object.keys(initialValues))
  const form = useForm<Values>({ initialValues, validate })
  const { isWorded } = useFieldIssues({ error, fields, setErrors: form.setErrors, setAttempt })
  return {
    form,
    fieldId: (field: keyof Values & string) => `${id}-${field}`,
    /** What a dialog needs of it. */
    dialog: {
      errors: fieldErrorsOf(form, id),
      attempt,
      error: isWorded ? null : error,
      isDirty: form.isDirty(),
      onSubmit: () => form.onSubmit(onValid, () => setAttempt((count) => count + 1))(),
    },
  }
}
