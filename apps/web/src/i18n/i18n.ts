import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { firstWords } from './nl-be/first-words.ts'
import type { dutch } from './nl-be/index.ts'

export const languages = ['nl-BE', 'en'] as const
export type Language = (typeof languages)[number]

/** Each language in its own words, so that people find it whatever the page speaks now. */
export const languageNames: Record<Language, string> = { 'nl-BE': 'Nederlands', en: 'English' }

const storageKey = 'onthaal.language'

function storedLanguage(): Language {
  const stored = localStorage.getItem(storageKey)
  return languages.find((language) => language === stored) ?? 'nl-BE'
}

export async function changeLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    const { english } = await import('./en/index.ts')
    i18next.addResourceBundle('en', 'translation', english)
  }
  localStorage.setItem(storageKey, language)
  document.documentElement.lang = language
  await i18next.changeLanguage(language)
}

/** Adds Dutch words that come with the code of a page; other languages come whole. */
export function addWords(words: Partial<typeof dutch>): void {
  i18next.addResourceBundle('nl-BE', 'translation', words, true)
}

export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'nl-BE',
    fallbackLng: 'nl-BE',
    resources: { 'nl-BE': { translation: firstWords } },
    // React escapes what it renders.
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  await changeLanguage(storedLanguage())
}
