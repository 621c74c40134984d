import type { FormErrors } from '@mantine/form'
import type { FieldError } from '../ui/error-summary.tsx'

/** The faults of a form, each with the control it is about: `id` and the name of its field. */
export function fieldErrorsOf({ errors }: { errors: FormErrors }, id: string): FieldError[] {
  return Object.entries(errors).map(([field, message]) => ({
    fieldId: `${id}-${field}`,
    message: String(message),
  }))
}
