/** Languages in which a letter is prepared, as tags of `contactLanguages`; Dutch is what counts. */
export const letterLanguages = [
  'nl',
  'en',
  'fr',
  'ar',
  'uk',
  'ru',
  'tr',
  'ps',
  'prs',
  'fa',
  'ti',
  'so',
  'es',
  'pl',
] as const
export type LetterLanguage = (typeof letterLanguages)[number]

/** Scripts of the letters, by ISO 15924: what decides on the font. */
export const letterScripts = ['Latn', 'Arab', 'Cyrl', 'Ethi'] as const
export type LetterScript = (typeof letterScripts)[number]

const otherScripts: Partial<Record<LetterLanguage, LetterScript>> = {
  ar: 'Arab',
  ps: 'Arab',
  prs: 'Arab',
  fa: 'Arab',
  uk: 'Cyrl',
  ru: 'Cyrl',
  ti: 'Ethi',
}

/**
 * @param language a language of the letters
 * @returns the script it is written in
 */
export function scriptOf(language: LetterLanguage): LetterScript {
  return otherScripts[language] ?? 'Latn'
}

/**
 * @param language a language of the letters
 * @returns the value of `dir` for its text
 */
export function directionOf(language: LetterLanguage): 'ltr' | 'rtl' {
  return scriptOf(language) === 'Arab' ? 'rtl' : 'ltr'
}

/**
 * @param tag a contact language, any case kept as is
 * @returns the language of the letter for it, nothing when no letter is prepared in it
 */
export function findLetterLanguage(tag: string | undefined): LetterLanguage | undefined {
  return letterLanguages.find((language) => language === tag)
}
