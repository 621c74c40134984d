import { countryCodes } from '@onthaal/shared/persons'
import type { Language } from '../i18n/i18n.ts'

/** Every country to choose from, by name. */
export function countryOptions(language: Language) {
  const names = new Intl.DisplayNames([language], { type: 'region' })
  return countryCodes
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((left, right) => left.label.localeCompare(right.label, language))
}
