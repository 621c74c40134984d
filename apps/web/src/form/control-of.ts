import type { UseFormReturnType } from '@mantine/form'
import type { ReactNode } from 'react'

interface Control<Value> {
  value: Value
  error: ReactNode
  onChange: (value: Value) => void
}

/** What ties a control to a field of a form, with the field's own type. */
export function controlOf<
  Values extends Record<string, unknown>,
  Field extends keyof Values & string,
>(form: UseFormReturnType<Values>, field: Field): Control<Values[Field]> {
  const { onChange, error } = form.getInputProps(field)
  return { value: form.values[field], error, onChange }
}
