import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'

interface DayFieldProps {
  id: string
  label: string
  /** The last day that is possible, `yyyy-MM-dd`. */
  today: string
  value: string
  error?: ReactNode
  onChange: (value: string) => void
}

/** A day that is not in the future, typed: quicker than a calendar for those who do it all day. */
export function DayField({ today, onChange, ...props }: DayFieldProps) {
  const { t } = useTranslation()
  return (
    <TextInput
      {...props}
      onChange={(event) => onChange(event.currentTarget.value)}
      description={t('common.dateHint', { example: formatDay(today) })}
      autoComplete="off"
      inputMode="numeric"
      maw="14rem"
    />
  )
}
