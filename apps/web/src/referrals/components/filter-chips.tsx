import type { EmptyField, TurnableFilter } from '@onthaal/shared/referrals'
import { useTranslation } from 'react-i18next'
import { LatePart, lateCode } from '../../late-part.tsx'
import { isNarrowedByFigures } from '../figure-filters.ts'
import { type ListFilters, valuesOf } from '../list-filters.ts'
import { codeWords } from '../referral-labels.ts'
import { FilterChip } from './filter-chip.tsx'
import styles from './list-filters-bar.module.css'

interface FilterChipsProps {
  filters: ListFilters
  senderName: string | undefined
  onChange: (change: ListFilters) => void
}

type Chip = [keyof ListFilters, string | false, ListFilters?]

const figureChips = lateCode(async () => (await import('./figure-chips.tsx')).FigureChips)

/** The filters that an address brought along and no control shows: each says itself, and goes when pressed. */
export function FilterChips({ filters, senderName, onChange }: FilterChipsProps) {
  const { t } = useTranslation()
  const turned = valuesOf(filters.not)
  const turnedWords = (name: TurnableFilter, words: string) =>
    turned.includes(name) ? t('listTools.filters.not', { filter: words }) : words
  const codes = (some: readonly string[]) => some.map((code) => codeWords(code, t)).join(', ')
  const outcomes = valuesOf(filters.outcome)
  const reasons = valuesOf(filters.rejectionReason)
  const chips: Chip[] = [
    [
      'sender',
      filters.sender !== undefined &&
        turnedWords(
          'sender',
          senderName === undefined
            ? t('referrals.filters.senderUnknown')
            : t('referrals.filters.sender', { name: senderName }),
        ),
    ],
    [
      'outcome',
      outcomes.length > 0 &&
        turnedWords('outcome', t('referrals.filters.outcome', { outcomes: codes(outcomes) })),
    ],
    [
      'rejectionReason',
      reasons.length > 0 &&
        turnedWords(
          'rejectionReason',
          t('referrals.filters.rejectionReason', { reasons: codes(reasons) }),
        ),
    ],
    [
      'acknowledged',
      filters.acknowledged !== undefined &&
        (filters.acknowledged
          ? t('referrals.filters.acknowledged')
          : t('referrals.filters.notAcknowledged')),
    ],
    [
      'notDeskRole',
      filters.notDeskRole !== undefined &&
        t('referrals.filters.notDeskRole', {
          role: t(`vocabulary.role.${filters.notDeskRole}`).toLowerCase(),
        }),
    ],
    ['soon', filters.soon === false && t('referrals.filters.notSoon')],
    ['overdue', filters.overdue === false && t('referrals.filters.notOverdue')],
    [
      'reference',
      filters.reference !== undefined &&
        t('referrals.filters.onlyReference', { reference: filters.reference }),
    ],
    ...valuesOf(filters.empty).map(
      (field): Chip => [
        'empty',
        t(`listTools.filters.without.${field}`),
        { empty: without(filters.empty, field) },
      ],
    ),
    ...valuesOf(filters.filled).map(
      (field): Chip => [
        'filled',
        t(`listTools.filters.with.${field}`),
        { filled: without(filters.filled, field) },
      ],
    ),
  ]
  const shown = chips.filter(
    (chip): chip is [keyof ListFilters, string, ListFilters?] => chip[1] !== false,
  )
  const byFigures = isNarrowedByFigures(filters)
  if (shown.length === 0 && !byFigures) return null
  return (
    <div className={styles.chips}>
      {shown.map(([name, label, change]) => (
        <FilterChip
          key={`${name} ${label}`}
          label={label}
          onRemove={() => onChange(change ?? { [name]: undefined })}
        />
      ))}
      {byFigures && <LatePart code={figureChips} with={{ filters, onChange }} />}
    </div>
  )
}

function without(fields: ListFilters['empty'], field: EmptyField): EmptyField[] | undefined {
  const others = valuesOf(fields).filter((one) => one !== field)
  return others.length === 0 ? undefined : others
}
