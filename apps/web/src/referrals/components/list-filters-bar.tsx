import { Button, NativeSelect } from '@mantine/core'
import { typesToDesk } from '@onthaal/shared/referrals'
import { useTranslation } from 'react-i18next'
import { type ListFilters, readFilters } from '../list-filters.ts'
import styles from './list-filters-bar.module.css'

interface Choice {
  value: string
  label: string
}

interface ListFiltersBarProps {
  filters: ListFilters
  statuses: readonly Choice[]
  onChange: (filters: ListFilters) => void
}

/** Narrows a list by type and, where the list holds several, by status. */
export function ListFiltersBar({ filters, statuses, onChange }: ListFiltersBarProps) {
  const { t } = useTranslation()
  const all = { value: '', label: t('referrals.filters.all') }
  const change = (change: Record<string, string>) =>
    onChange(readFilters({ ...filters, ...change }))

  return (
    <search aria-label={t('referrals.filters.title')} className={styles.bar}>
      <NativeSelect
        size="sm"
        label={t('referrals.filters.type')}
        data={[
          all,
          ...typesToDesk.map((type) => ({
            value: type,
            label: t(`vocabulary.referralType.${type}`),
          })),
        ]}
        value={filters.type ?? ''}
        onChange={(event) => change({ type: event.currentTarget.value })}
      />
      {statuses.length > 0 && (
        <NativeSelect
          size="sm"
          label={t('referrals.filters.status')}
          data={[all, ...statuses]}
          value={filters.status ?? ''}
          onChange={(event) => change({ status: event.currentTarget.value })}
        />
      )}
      {(filters.type || filters.status) && (
        <Button size="sm" variant="subtle" onClick={() => change({ type: '', status: '' })}>
          {t('referrals.filters.clear')}
        </Button>
      )}
    </search>
  )
}
