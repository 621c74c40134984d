import { Button, NativeSelect } from '@mantine/core'
import { arrivalSources } from '@onthaal/shared/arrivals'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useLanguageOptions } from '../../persons/index.ts'
import type { ArrivalSearch } from '../arrival-address.ts'
import { arrivalStaffQuery } from '../arrival-queries.ts'
import { hasFilters, statusIn } from '../arrival-search.ts'
import styles from './arrivals-page.module.css'

interface ArrivalFiltersProps {
  search: ArrivalSearch
  onChange: (search: ArrivalSearch) => void
}

/** Narrows the list; what is chosen stands in the address. */
export function ArrivalFilters({ search, onChange }: ArrivalFiltersProps) {
  const { t } = useTranslation()
  const languages = useLanguageOptions()
  const isPlanned = statusIn(search) === 'planned'
  const staff = useQuery({ ...arrivalStaffQuery, enabled: isPlanned })
  const select = (
    name: 'taal' | 'bron' | 'wie',
    label: string,
    choices: readonly { value: string; label: string }[],
  ) => (
    <NativeSelect
      size="sm"
      label={label}
      data={[{ value: '', label: t('arrivals.filters.all') }, ...choices]}
      value={search[name] ?? ''}
      onChange={({ currentTarget: { value } }) =>
        onChange({ ...search, [name]: value || undefined })
      }
    />
  )
  return (
    <search aria-label={t('arrivals.filters.title')} className={styles.filters}>
      {select('taal', t('arrivals.filters.language'), languages)}
      {select(
        'bron',
        t('arrivals.filters.source'),
        // Whom a program put there is found without this filter: no page does that by hand.
        arrivalSources
          .filter((source) => source !== 'manual')
          .map((source) => ({ value: source, label: t(`arrivals.source.${source}`) })),
      )}
      {isPlanned &&
        select(
          'wie',
          t('arrivals.filters.staff'),
          (staff.data ?? []).map(({ id, displayName }) => ({ value: id, label: displayName })),
        )}
      {hasFilters(search) && (
        <Button
          size="sm"
          variant="subtle"
          className={styles.clear ?? ''}
          onClick={() => onChange({ toon: search.toon })}
        >
          {t('arrivals.filters.clear')}
        </Button>
      )}
    </search>
  )
}
