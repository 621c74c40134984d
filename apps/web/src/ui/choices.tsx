import { Checkbox, Radio } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './choices.module.css'

/** A fault stands under the question, not under the last of the answers. */
const errorFirst: ('label' | 'description' | 'error' | 'input')[] = [
  'label',
  'description',
  'error',
  'input',
]

export interface Choice<Value extends string> {
  value: Value
  label: string
  description?: ReactNode
  disabled?: boolean
}

interface ChoicesProps<Value extends string> {
  /** The id of the first choice, where the error summary leads. */
  id: string
  label: string
  description?: string
  error?: ReactNode
  choices: readonly Choice<Value>[]
  /** Short answers side by side, where there is room. */
  isInline?: boolean
}

interface RadioChoicesProps<Value extends string> extends ChoicesProps<Value> {
  value: Value | ''
  onChange: (value: Value) => void
}

/** One of a few, all of them in sight. */
export function RadioChoices<Value extends string>(props: RadioChoicesProps<Value>) {
  const { id, label, description, error, choices, isInline, value, onChange } = props
  return (
    <Radio.Group
      size="md"
      inputWrapperOrder={errorFirst}
      label={label}
      description={description}
      error={error}
      value={value}
      onChange={(chosen) => {
        const choice = choices.find((candidate) => candidate.value === chosen)
        if (choice) onChange(choice.value)
      }}
    >
      <div className={styles.choices} data-inline={isInline}>
        {choices.map((choice, index) => (
          <Radio key={choice.value} {...choice} {...(index === 0 && { id })} />
        ))}
      </div>
    </Radio.Group>
  )
}

interface CheckboxChoicesProps<Value extends string> extends ChoicesProps<Value> {
  value: readonly Value[]
  onChange: (value: Value[]) => void
}

/** Any of a few, all of them in sight. */
export function CheckboxChoices<Value extends string>(props: CheckboxChoicesProps<Value>) {
  const { id, label, description, error, choices, isInline, value, onChange } = props
  return (
    <Checkbox.Group
      size="md"
      inputWrapperOrder={errorFirst}
      label={label}
      description={description}
      error={error}
      value={[...value]}
      onChange={(chosen) =>
        onChange(choices.map((choice) => choice.value).filter((one) => chosen.includes(one)))
      }
    >
      <div className={styles.choices} data-inline={isInline}>
        {choices.map((choice, index) => (
          <Checkbox key={choice.value} {...choice} {...(index === 0 && { id })} />
        ))}
      </div>
    </Checkbox.Group>
  )
}
