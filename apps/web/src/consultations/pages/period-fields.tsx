import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { InspectionSearch } from '../inspection-search.ts'

interface PeriodFieldsProps {
  search: InspectionSearch
  onChange: (search: InspectionSearch) => void
}

/** The days between which the log is read. */
export function PeriodFields({ search, onChange }: PeriodFieldsProps) {
  const { t } = useTranslation()
  return (
    <>
      <TextInput
        type="date"
        label={t('consultations.period.from')}
        value={search.van ?? ''}
        max={search.tot}
        onChange={({ currentTarget }) =>
          onChange({ ...search, van: currentTarget.value || undefined })
        }
      />
      <TextInput
        type="date"
        label={t('consultations.period.until')}
        value={search.tot ?? ''}
        min={search.van}
        onChange={({ currentTarget }) =>
          onChange({ ...search, tot: currentTarget.value || undefined })
        }
      />
    </>
  )
}
