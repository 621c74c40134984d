import { useTranslation } from 'react-i18next'
import { type Language, languages } from './i18n.ts'

/** The language the page speaks now. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return languages.find((language) => language === i18n.language) ?? 'nl-BE'
}
