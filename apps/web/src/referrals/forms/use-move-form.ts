import { type FormErrors, useForm } from '@mantine/form'
import { useId, useState } from 'react'
import { fieldErrorsOf, useFieldIssues } from '../../form/index.ts'

interface MoveFormOptions<Values extends Record<string, unknown>> {
  initialValues: Values
  /** The faults in words, by field. */
  validate: (values: Values) => FormErrors
  onValid: (values: Values) => void
  /** What the server answered to the last attempt; null when nothing went wrong. */
  error: unknown
}

/** What the dialogs of all moves have in common: ids, the error summary and counting attempts. */
export function useMoveForm<Values extends Record<string, unknown>>(
  options: MoveFormOptions<Values>,
) {
  const { initialValues, validate, onValid, error } = options
  const id = useId()
  const [attempt, setAttempt] = useState(0)
  const [fields] = useState(() => Object.keys(initialValues))
  const form = useForm<Values>({ initialValues, validate })
  const { setErrors } = form
  const { isWorded } = useFieldIssues({ error, fields, setErrors, setAttempt })

  return {
    form,
    fieldId: (field: keyof Values & string) => `${id}-${field}`,
    dialog: {
      errors: fieldErrorsOf(form, id),
      /** What no field can say. */
      error: isWorded ? null : error,
      attempt,
      isDirty: form.isDirty(),
      onSubmit: () => {
        if (form.validate().hasErrors) setAttempt(attempt + 1)
        else onValid(form.getValues())
      },
    },
  }
}

/** Leaves out the fields without a fault. */
export function faults(all: Record<string, string | false | undefined>): FormErrors {
  return Object.fromEntries(Object.entries(all).filter(([, words]) => words))
}
