import { TextInput } from '@mantine/core'
import { belgianDay, type Day } from '@onthaal/shared/time'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import { readAnyDay } from '../typed-day.ts'

interface DayFilterProps {
  label: string
  value: Day | undefined
  /** The first day that makes sense. */
  from?: Day | undefined
  onChange: (day: Day | undefined) => void
}

/** A day to narrow a list by, typed; it counts when the field is left, or with Enter. */
export function DayFilter({ label, value, from, onChange }: DayFilterProps) {
  const { t } = useTranslation()
  const shown = value === undefined ? '' : formatDay(value)
  const [typed, setTyped] = useState(shown)
  const [fault, setFault] = useState<string>()

  const apply = () => {
    if (typed === shown) return
    const isEmpty = typed.trim() === ''
    const day = isEmpty ? undefined : readAnyDay(typed, belgianDay(new Date()))
    if (!isEmpty && day === undefined) return setFault(t('common.dateInvalid'))
    if (day !== undefined && from !== undefined && day < from) {
      return setFault(t('referrals.filters.beforeFrom'))
    }
    setFault(undefined)
    return onChange(day)
  }

  return (
    <TextInput
      size="sm"
      label={label}
      placeholder={t('referrals.filters.dayHint')}
      value={typed}
      error={fault}
      autoComplete="off"
      inputMode="numeric"
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={apply}
      onKeyDown={(event) => {
        if (event.key === 'Enter') apply()
      }}
    />
  )
}
