import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type ListFilters, valuesOf } from '../list-filters.ts'
import { codeWords } from '../referral-labels.ts'
import styles from './list-filters-bar.module.css'

interface FilterChipsProps {
  filters: ListFilters
  senderName: string | undefined
  onChange: (change: ListFilters) => void
}

/** The filters that an address brought along and no control shows: each says itself, and goes when pressed. */
export function FilterChips({ filters, senderName, onChange }: FilterChipsProps) {
  const { t } = useTranslation()
  const outcomes = valuesOf(filters.outcome)
  const chips: ['sender' | 'outcome' | 'reference', string | false][] = [
    [
      'sender',
      filters.sender !== undefined &&
        (senderName === undefined
          ? t('referrals.filters.senderUnknown')
          : t('referrals.filters.sender', { name: senderName })),
    ],
    [
      'outcome',
      outcomes.length > 0 &&
        t('referrals.filters.outcome', {
          outcomes: outcomes.map((outcome) => codeWords(outcome, t)).join(', '),
        }),
    ],
    [
      'reference',
      filters.reference !== undefined &&
        t('referrals.filters.onlyReference', { reference: filters.reference }),
    ],
  ]
  const shown = chips.filter(
    (chip): chip is [(typeof chips)[number][0], string] => chip[1] !== false,
  )
  if (shown.length === 0) return null
  return (
    <div className={styles.chips}>
      {shown.map(([name, label]) => (
        <Button
          key={name}
          size="sm"
          variant="light"
          rightSection={<span aria-hidden="true">×</span>}
          aria-label={t('referrals.filters.remove', { filter: label })}
          onClick={() => onChange({ [name]: undefined })}
        >
          {label}
        </Button>
      ))}
    </div>
  )
}
