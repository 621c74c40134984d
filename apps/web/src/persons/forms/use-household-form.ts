import { type FormErrors, useForm } from '@mantine/form'
import { useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldErrorsOf, issuesInForm } from '../../form/index.ts'

interface HouseholdFormOptions<Values extends Record<string, string>> {
  initialValues: Values
  /** The faults in words, by field; undefined where there is none. */
  validate: (values: Values) => Partial<Record<keyof Values, string | undefined>>
  error: unknown
  onValid: (values: Values) => void
}

/** What the small forms about a household have in common: ids, faults of their own and of the server. */
export function useHouseholdForm<Values extends Record<string, string>>(
  options: HouseholdFormOptions<Values>,
) {
  const { initialValues, validate, error, onValid } = options
  const { t } = useTranslation()
  const id = useId()
  const [attempt, setAttempt] = useState(0)
  const [fields] = useState(() => Object.keys(initialValues))
  const form = useForm<Values>({
    initialValues,
    validate: (values): FormErrors =>
      Object.fromEntries(Object.entries(validate(values)).filter(([, words]) => words)),
  })
  const { setErrors } = form
  useEffect(() => {
    const { issues } = issuesInForm(error, fields)
    if (issues.length === 0) return
    const words = issues.map(({ field, code }) => [
      field,
      // Not every code has words of its own: what has none is said in general.
      t([`household.faults.${code ?? ''}`, 'issues.rejectedInput'] as unknown as [
        'issues.rejectedInput',
      ]),
    ])
    setErrors(Object.fromEntries(words))
    setAttempt((count) => count + 1)
  }, [error, fields, setErrors, t])

  return {
    form,
    fieldId: (field: keyof Values & string) => `${id}-${field}`,
    dialog: {
      errors: fieldErrorsOf(form, id),
      /** What no field can say. */
      error: issuesInForm(error, fields).isWorded ? null : error,
      attempt,
      isDirty: form.isDirty(),
      onSubmit: () => {
        if (form.validate().hasErrors) setAttempt(attempt + 1)
        else onValid(form.getValues())
      },
    },
  }
}
