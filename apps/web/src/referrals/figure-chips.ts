import { languageName, unknownLanguage } from '@onthaal/shared/persons'
import type { TFunction } from 'i18next'
import type { Language } from '../i18n/i18n.ts'
import type { FigureFilters } from './figure-filters.ts'
import { valuesOf } from './list-filters.ts'

/**
 * What a number of the figures narrows its list by, in words.
 *
 * @returns each filter with its words; `false` where it is not set
 */
export function figureChips(
  filters: FigureFilters,
  t: TFunction,
  language: Language,
): [keyof FigureFilters, string | false][] {
  const told = (words: readonly string[]) => words.length > 0 && words.join(' / ')
  return [
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
