import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './day-field.module.css'

interface DayFieldProps {
  id: string
  label: string
  /** Which days are possible, with an example. */
  hint: string
  value: string
  error?: ReactNode
  onChange: (value: string) => void
}

/** A day, typed: quicker than a calendar for those who do it all day. */
export function DayField({ hint, onChange, ...props }: DayFieldProps) {
  return (
    <TextInput
      {...props}
      classNames={{ input: styles.day ?? '' }}
      onChange={(event) => onChange(event.currentTarget.value)}
      description={hint}
      autoComplete="off"
      inputMode="numeric"
    />
  )
}
