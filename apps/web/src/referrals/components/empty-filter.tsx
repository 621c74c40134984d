import { NativeSelect } from '@mantine/core'
import { type EmptyField, emptyFields } from '@onthaal/shared/referrals'
import { useTranslation } from 'react-i18next'
import { type ListFilters, valuesOf } from '../list-filters.ts'

interface EmptyFilterProps {
  filters: ListFilters
  /** Whether the number of the agency's own system is known here. */
  isReceiver: boolean
  onChange: (change: ListFilters) => void
}

const sides = ['empty', 'filled'] as const

/** Adds what there has to be nothing of, or something; what is chosen stands below as a chip. */
export function EmptyFilter({ filters, isReceiver, onChange }: EmptyFilterProps) {
  const { t } = useTranslation()
  const fields = emptyFields.filter((field) => isReceiver || field !== 'agiiClientNumber')
  const choices = fields.flatMap((field) => sides.map((side) => ({ side, field })))
  const wordsOf = (side: (typeof sides)[number], field: EmptyField) =>
    side === 'empty'
      ? t(`listTools.filters.without.${field}`)
      : t(`listTools.filters.with.${field}`)
  return (
    <NativeSelect
      size="sm"
      label={t('listTools.filters.emptyOrFilled')}
      data={[
        { value: '', label: t('listTools.filters.choose') },
        ...sides.map((side) => ({
          group: t(`listTools.filters.${side}`),
          items: fields.map((field) => ({
            value: `${side} ${field}`,
            label: wordsOf(side, field),
          })),
        })),
      ]}
      value=""
      onChange={({ currentTarget: { value } }) => {
        const chosen = choices.find(({ side, field }) => `${side} ${field}` === value)
        if (chosen === undefined) return
        const { side, field } = chosen
        const other = side === 'empty' ? 'filled' : 'empty'
        onChange({
          [side]: [...new Set([...valuesOf(filters[side]), field])],
          [other]: some(valuesOf(filters[other]).filter((one) => one !== field)),
        })
      }}
    />
  )
}

function some(fields: EmptyField[]): EmptyField[] | undefined {
  return fields.length === 0 ? undefined : fields
}
