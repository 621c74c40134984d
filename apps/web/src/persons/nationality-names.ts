import { countryCodes, specialNationalities } from '@onthaal/shared/persons'
import type { TFunction } from 'i18next'
import type { Language } from '../i18n/i18n.ts'

/** The name of a nationality: the country's name, or the word for having none. */
export function nationalityName(code: string, language: Language, t: TFunction): string {
  const special = specialNationalities.find((value) => value === code)
  if (special) return t(`vocabulary.specialNationality.${special}`)
  return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code
}

/** Every nationality to choose from, by name; the special ones come last. */
export function nationalityOptions(language: Language, t: TFunction) {
  const option = (value: string) => ({ value, label: nationalityName(value, language, t) })
  const countries = countryCodes
    .map(option)
    .sort((left, right) => left.label.localeCompare(right.label, language))
  return [...countries, ...specialNationalities.map(option)]
}
