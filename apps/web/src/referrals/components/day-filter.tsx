import { TextInput } from '@mantine/core'
import { parsePartialDate, precisionOf } from '@onthaal/shared/persons'
import type { Day } from '@onthaal/shared/time'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'

interface DayFilterProps {
  label: string
  value: Day | undefined
  /** The first day that makes sense. */
  from?: Day | undefined
  onChange: (day: Day | undefined) => void
}

const lastDay = '9999-12-31'

/** A day to narrow a list by, typed; it counts when the field is left, or with Enter. */
export function DayFilter({ label, value, from, onChange }: DayFilterProps) {
  const { t } = useTranslation()
  const shown = value === undefined ? '' : formatDay(value)
  const [typed, setTyped] = useState(shown)
  const [fault, setFault] = useState<string>()

  const apply = () => {
    if (typed === shown) return
    const day = readDay(typed)
    if (day === null) return setFault(t('common.dateInvalid'))
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

/** @returns the day, `undefined` for an empty field, `null` for what is no day */
function readDay(typed: string): Day | undefined | null {
  if (typed.trim() === '') return undefined
  const parsed = parsePartialDate(typed, lastDay)
  return parsed.ok && precisionOf(parsed.value) === 'day' ? parsed.value : null
}
