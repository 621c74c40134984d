import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { OptionalLabel } from '../../ui/optional-label.tsx'

interface DayFieldProps {
  id: string
  label: string
  isOptional?: boolean
  /** What ties it to its form. */
  control: { value?: string; error?: ReactNode }
}

/** A day, as people here write it. */
export function DayField({ id, label, isOptional = false, control }: DayFieldProps) {
  const { t } = useTranslation()
  return (
    <TextInput
      id={id}
      label={isOptional ? <OptionalLabel>{label}</OptionalLabel> : label}
      description={t('agreements.form.dayHint')}
      autoComplete="off"
      inputMode="numeric"
      {...control}
    />
  )
}
