import { contactLanguages, languageName } from '@onthaal/shared/persons'
import { useLanguage } from '../i18n/use-language.ts'

/** Every language by its name, in the order of the alphabet. */
export function useLanguageOptions() {
  const language = useLanguage()
  return contactLanguages
    .map((value) => ({ value, label: languageName(value, language) }))
    .sort((left, right) => left.label.localeCompare(right.label, language))
}
