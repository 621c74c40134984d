import { Button, NativeSelect } from '@mantine/core'
import { typesToDesk } from '@onthaal/shared/referrals'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DayFilter } from '../../referrals/index.ts'
import type { DashboardFilters } from '../dashboard-filters.ts'
import { readDashboardSearch } from '../dashboard-filters.ts'
import styles from './dashboard.module.css'

interface Choice {
  id: string
  name: string
}

interface DashboardFiltersBarProps {
  filters: DashboardFilters
  desks: readonly Choice[]
  senders: readonly Choice[]
  onChange: (filters: DashboardFilters) => void
}

/** Narrows all figures of the page. What is chosen stands in the address, and in words on paper. */
export function DashboardFiltersBar(props: DashboardFiltersBarProps): ReactNode {
  const { filters, desks, senders, onChange } = props
  const { t } = useTranslation()
  const change = (change: Record<string, string | undefined>) =>
    onChange(readDashboardSearch({ ...filters, ...change }))
  const types = typesToDesk.map((id) => ({ id, name: t(`vocabulary.referralType.${id}`) }))
  const selects = [
    { name: 'type' as const, choices: types },
    { name: 'desk' as const, choices: desks },
    { name: 'sender' as const, choices: senders },
  ].filter(({ name, choices }) => choices.length > 1 || filters[name] !== undefined)
  const chosen = selects.flatMap(
    ({ name, choices }) => choices.find(({ id }) => id === filters[name])?.name ?? [],
  )

  return (
    <>
      <search aria-label={t('dashboard.filters.title')} className={styles.filters}>
        {(['from', 'until'] as const).map((name) => (
          <DayFilter
            key={`${name} ${filters[name]}`}
            label={t(`dashboard.filters.${name}`)}
            value={filters[name]}
            from={name === 'until' ? filters.from : undefined}
            onChange={(day) => change({ [name]: day })}
          />
        ))}
        {selects.map(({ name, choices }) => (
          <NativeSelect
            key={name}
            size="sm"
            label={t(`dashboard.filters.${name}`)}
            data={[
              { value: '', label: t('dashboard.filters.all') },
              ...choices.map(({ id, name: label }) => ({ value: id, label })),
            ]}
            value={filters[name] ?? ''}
            onChange={(event) => change({ [name]: event.currentTarget.value })}
          />
        ))}
        {Object.values(filters).some((value) => value !== undefined) && (
          <Button
            className={styles.besideFields ?? ''}
            size="sm"
            variant="subtle"
            onClick={() => onChange({})}
          >
            {t('dashboard.filters.clear')}
          </Button>
        )}
      </search>
      {chosen.length > 0 && (
        <p className={styles.chosen}>
          {t('dashboard.filters.chosen', { filters: chosen.join(', ') })}
        </p>
      )}
    </>
  )
}
