import { Button, Checkbox, NativeSelect } from '@mantine/core'
import {
  deskRoles,
  type TurnableFilter,
  turnableFilters,
  typesToDesk,
} from '@onthaal/shared/referrals'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LatePart, lateCode } from '../../late-part.tsx'
import { filtersIn, type ListFilters, readSearch, valuesOf } from '../list-filters.ts'
import { DayFilter } from './day-filter.tsx'
import { EmptyFilter } from './empty-filter.tsx'
import styles from './list-filters-bar.module.css'
import { ReferenceSearch } from './reference-search.tsx'

export interface FilterChoice {
  value: string
  label: string
}

interface ListFiltersBarProps {
  filters: ListFilters
  statuses: readonly FilterChoice[]
  /** Whether the list is narrowed by the staff of the desk that is asked for. */
  asksForStaff: boolean
  desks: readonly FilterChoice[]
  owners: readonly FilterChoice[]
  /** The days that this list can be narrowed by. */
  periods: readonly ('submitted' | 'closed')[]
  /** The name of the organisation that the list is narrowed to, where it is known. */
  senderName: string | undefined
  /** Whether filters open when somebody wants them, however wide the screen. */
  isCompact?: boolean
  onChange: (change: ListFilters) => void
  onClear: () => void
  onReference: (reference: string) => void
}

const several = 'several'

/** Before a value that is chosen to be left out. */
const butFor = '!'

/** Few lists are narrowed by what no control shows. */
const filterChips = lateCode(async () => (await import('./filter-chips.tsx')).FilterChips)

/** Narrows a list. What is chosen stands in the address, and can be taken away in one press. */
export function ListFiltersBar(props: ListFiltersBarProps) {
  const { filters, statuses, asksForStaff, desks, owners, periods, senderName } = props
  const { onChange, onClear, onReference } = props
  const { t } = useTranslation()
  const moreId = useId()
  const count = filtersIn(filters).length
  const turned = valuesOf(filters.not)
  const [isOpen, setIsOpen] = useState(() =>
    filtersIn(filters).some(([name]) => !['type', 'status', 'overdue', 'soon'].includes(name)),
  )

  const select = (
    name: 'type' | 'status' | 'deskRole' | 'desk' | 'owner',
    label: string,
    choices: readonly FilterChoice[],
  ) => {
    const values = valuesOf<string>(filters[name])
    const turnable = turnableFilters.find((one) => one === name)
    const isNot = turned.some((one) => one === name)
    const chosen = values.length > 1 ? several : (values[0] ?? '')
    return (
      <NativeSelect
        size="sm"
        label={label}
        data={[
          { value: '', label: t('referrals.filters.all') },
          ...(values.length > 1 ? [{ value: several, label: t('referrals.filters.several') }] : []),
          ...choices,
          ...(turnable === undefined || choices.length < 2
            ? []
            : [
                {
                  group: t('listTools.filters.allBut'),
                  items: choices.map(({ value, label: words }) => ({
                    value: butFor + value,
                    label: t('listTools.filters.not', { filter: words }),
                  })),
                },
              ]),
        ]}
        value={isNot && chosen !== several ? butFor + chosen : chosen}
        onChange={({ currentTarget: { value: typed } }) => {
          if (typed === several) return
          const value = typed.replace(butFor, '')
          onChange({
            [name]: readSearch({ [name]: value })[name],
            ...(turnable && { not: withTurned(turnable, typed.startsWith(butFor)) }),
          })
        }}
      />
    )
  }

  function withTurned(name: TurnableFilter, isTurned: boolean): TurnableFilter[] {
    const others = turned.filter((one) => one !== name)
    return isTurned ? [...others, name] : others
  }

  return (
    <search
      aria-label={t('referrals.filters.title')}
      className={styles.bar}
      data-compact={props.isCompact === true}
    >
      <div className={styles.row}>
        <ReferenceSearch onSearch={onReference} />
        <Button
          className={`${styles.besideFields} ${styles.toggle}`}
          size="sm"
          variant="default"
          aria-expanded={isOpen}
          aria-controls={moreId}
          onClick={() => setIsOpen(!isOpen)}
        >
          {count === 0 ? t('referrals.filters.toggle') : t('referrals.filters.toggle', { count })}
        </Button>
        {count > 0 && (
          <Button
            className={styles.besideFields ?? ''}
            size="sm"
            variant="subtle"
            onClick={onClear}
          >
            {t('referrals.filters.clear')}
          </Button>
        )}
      </div>
      <div id={moreId} className={`${styles.row} ${styles.more}`} data-open={isOpen}>
        {select(
          'type',
          t('referrals.filters.type'),
          typesToDesk.map((type) => ({
            value: type,
            label: t(`vocabulary.referralType.${type}`),
          })),
        )}
        {statuses.length > 0 && select('status', t('referrals.filters.status'), statuses)}
        {(asksForStaff || filters.deskRole !== undefined) &&
          select(
            'deskRole',
            t('referrals.filters.deskRole'),
            deskRoles.map((role) => ({ value: role, label: t(`vocabulary.role.${role}`) })),
          )}
        {desks.length > 1 && select('desk', t('referrals.filters.desk'), desks)}
        {owners.length > 0 && select('owner', t('referrals.filters.owner'), owners)}
        {periods.flatMap((period) => {
          const [from, until] = [`${period}From`, `${period}Until`] as const
          return [
            <DayFilter
              key={`${from} ${filters[from]}`}
              label={t(`referrals.filters.${from}`)}
              value={filters[from]}
              onChange={(day) => onChange({ [from]: day })}
            />,
            <DayFilter
              key={`${until} ${filters[until]}`}
              label={t(`referrals.filters.${until}`)}
              value={filters[until]}
              from={filters[from]}
              onChange={(day) => onChange({ [until]: day })}
            />,
          ]
        })}
        <EmptyFilter filters={filters} isReceiver={asksForStaff} onChange={onChange} />
        <Checkbox
          className={styles.check ?? ''}
          label={t('referrals.filters.overdue')}
          checked={filters.overdue ?? false}
          onChange={(event) => onChange({ overdue: event.currentTarget.checked || undefined })}
        />
        <Checkbox
          className={styles.check ?? ''}
          label={t('referrals.filters.soon')}
          checked={filters.soon ?? false}
          onChange={(event) => onChange({ soon: event.currentTarget.checked || undefined })}
        />
      </div>
      {count > 0 && <LatePart code={filterChips} with={{ filters, senderName, onChange }} />}
    </search>
  )
}
