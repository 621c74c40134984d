import { Button, NativeSelect } from '@mantine/core'
import {
  type MeasureSplit,
  measureSplits,
  periodGrains,
  periodsBack,
} from '@onthaal/shared/measures'
import { typesToDesk } from '@onthaal/shared/referrals'
import { addDays, type Day } from '@onthaal/shared/time'
import { useTranslation } from 'react-i18next'
import {
  type FiguresSearch,
  isNarrowed,
  periodCounts,
  readFiguresSearch,
} from '../figures-search.ts'
import styles from './dashboard.module.css'

interface Choice {
  id: string
  name: string
}

interface FiguresFiltersBarProps {
  search: FiguresSearch
  today: Day
  /** How the newest period is called. */
  newest: string
  desks: readonly Choice[]
  senders: readonly Choice[]
  municipalities: readonly Choice[]
  /** Whether the page says itself how many periods stand there, and by what figures are told apart. */
  isOverview?: boolean
  /** Whether whoever looks leads those who follow referrals. */
  isReceiver: boolean
  onChange: (search: FiguresSearch) => void
}

/** Which periods, told apart by what, and of what. Whatever is chosen stands in the address, and in words on paper. */
export function FiguresFiltersBar(props: FiguresFiltersBarProps) {
  const { search, today, newest, desks, senders, municipalities, isReceiver, onChange } = props
  const { isOverview = false } = props
  const { t } = useTranslation()
  const change = (some: Record<string, string | undefined>) =>
    onChange(readFiguresSearch({ ...search, ...some }))
  const grain = search.grain ?? 'month'
  const [period] = periodsBack(grain, search.on ?? today, 1)
  const isNewest = period === undefined || period.until >= today
  const withoutNames: readonly MeasureSplit[] = [
    ...(isReceiver ? [] : (['worker', 'sender', 'municipality'] as const)),
  ]
  const types = typesToDesk.map((id) => ({ id, name: t(`vocabulary.referralType.${id}`) }))
  const selects = [
    { name: 'type' as const, choices: types },
    { name: 'desk' as const, choices: desks },
    { name: 'sender' as const, choices: senders },
    { name: 'municipality' as const, choices: municipalities },
  ].filter(({ name, choices }) => choices.length > 1 || search[name] !== undefined)
  const chosen = selects.flatMap(
    ({ name, choices }) => choices.find(({ id }) => id === search[name])?.name ?? [],
  )

  return (
    <>
      <search aria-label={t('figures.filters.title')} className={styles.filters}>
        <NativeSelect
          size="sm"
          label={t('figures.filters.grain')}
          data={periodGrains.map((one) => ({ value: one, label: t(`figures.grain.${one}`) }))}
          value={grain}
          onChange={({ currentTarget }) => change({ grain: currentTarget.value })}
        />
        {!isOverview && (
          <>
            <NativeSelect
              size="sm"
              label={t('figures.filters.periods')}
              data={periodCounts.map(String)}
              value={String(search.periods ?? periodCounts[0])}
              onChange={({ currentTarget }) => change({ periods: currentTarget.value })}
            />
            <NativeSelect
              size="sm"
              label={t('figures.filters.split')}
              data={[
                { value: '', label: t('figures.filters.noSplit') },
                ...measureSplits
                  .filter((split) => !withoutNames.includes(split))
                  .map((split) => ({ value: split, label: t(`figures.split.${split}`) })),
              ]}
              value={search.split ?? ''}
              onChange={({ currentTarget }) => change({ split: currentTarget.value })}
            />
          </>
        )}
        {selects.map(({ name, choices }) => (
          <NativeSelect
            key={name}
            size="sm"
            label={t(`figures.filters.${name}`)}
            data={[
              { value: '', label: t('figures.filters.all') },
              ...choices.map(({ id, name: label }) => ({ value: id, label })),
            ]}
            value={search[name] ?? ''}
            onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}
          />
        ))}
        {Object.values(search).some((value) => value !== undefined) && (
          <Button
            className={styles.besideFields ?? ''}
            size="sm"
            variant="subtle"
            onClick={() => onChange({})}
          >
            {t('figures.filters.clear')}
          </Button>
        )}
      </search>
      {period && (
        <div className={styles.periods}>
          <Button
            size="sm"
            variant="default"
            onClick={() => change({ on: addDays(period.from, -1) })}
          >
            {t('figures.filters.earlier')}
          </Button>
          <span role="status">
            {t(
              isNewest && period.from <= today ? 'figures.filters.newest' : 'figures.filters.asked',
              {
                period: newest,
              },
            )}
          </span>
          <Button
            size="sm"
            variant="default"
            aria-disabled={isNewest}
            {...(isNewest && { 'data-disabled': true })}
            onClick={() => !isNewest && change({ on: addDays(period.until, 1) })}
          >
            {t('figures.filters.later')}
          </Button>
        </div>
      )}
      {chosen.length > 0 && (
        <p className={styles.chosen}>
          {t('figures.filters.chosen', { filters: chosen.join(', ') })}
        </p>
      )}
      {isNarrowed(search) && <p className={styles.intro}>{t('figures.filters.narrowed')}</p>}
    </>
  )
}
