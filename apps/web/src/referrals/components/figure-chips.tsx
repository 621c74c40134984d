import '../../i18n/late/figure-filters.ts'
import { languageName, unknownLanguage } from '@onthaal/shared/persons'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import type { Language } from '../../i18n/i18n.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { daysOfFigures as days } from '../figure-filters.ts'
import { type ListFilters, valuesOf } from '../list-filters.ts'
import { FilterChip } from './filter-chip.tsx'

interface FigureChipsProps {
  filters: ListFilters
  onChange: (change: ListFilters) => void
}

/** By what a number of the figures narrowed the list. */
export function FigureChips({ filters, onChange }: FigureChipsProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  return wordsOf(filters, t, language).map(
    ([name, label]) =>
      label !== false && (
        <FilterChip key={name} label={label} onRemove={() => onChange({ [name]: undefined })} />
      ),
  )
}

/**
 * What a number of the figures narrows its list by, in words.
 *
 * @returns each filter with its words; `false` where it is not set
 */
function wordsOf(
  filters: ListFilters,
  t: TFunction,
  language: Language,
): [keyof ListFilters, string | false][] {
  const told = (words: readonly string[]) => words.length > 0 && words.join(' / ')
  return [
    ...days.map((name): [keyof ListFilters, string | false] => {
      const day = filters[name]
      return [name, day !== undefined && t(`figureFilters.day.${name}`, { day: formatDay(day) })]
    }),
    ['pickUp', told(valuesOf(filters.pickUp).map((one) => t(`figureFilters.pickUp.${one}`)))],
    [
      'completion',
      told(valuesOf(filters.completion).map((one) => t(`figureFilters.completion.${one}`))),
    ],
    [
      'attendance',
      told(valuesOf(filters.attendance).map((one) => t(`figureFilters.attendance.${one}`))),
    ],
    ['contest', told(valuesOf(filters.contest).map((one) => t(`figureFilters.contest.${one}`)))],
    [
      'nationalityGroup',
      told(
        valuesOf(filters.nationalityGroup).map((one) => t(`figureFilters.nationalityGroup.${one}`)),
      ),
    ],
    ['ageGroup', told(valuesOf(filters.ageGroup).map((one) => t(`figureFilters.ageGroup.${one}`)))],
    ['municipality', filters.municipality !== undefined && t('figureFilters.municipality')],
    [
      'language',
      filters.language !== undefined &&
        (filters.language === unknownLanguage
          ? t('figureFilters.languageUnknown')
          : t('figureFilters.language', { language: languageName(filters.language, language) })),
    ],
  ]
}
