import type { LetterLanguage } from './letter-languages.ts'
import type { LetterText } from './letter-text.ts'
import { arabic } from './texts/arabic.ts'
import { dari } from './texts/dari.ts'
import { dutch } from './texts/dutch.ts'
import { english } from './texts/english.ts'
import { french } from './texts/french.ts'
import { pashto } from './texts/pashto.ts'
import { persian } from './texts/persian.ts'
import { polish } from './texts/polish.ts'
import { russian } from './texts/russian.ts'
import { somali } from './texts/somali.ts'
import { spanish } from './texts/spanish.ts'
import { tigrinya } from './texts/tigrinya.ts'
import { turkish } from './texts/turkish.ts'
import { ukrainian } from './texts/ukrainian.ts'

/** The newest text of the letter in each language. A changed text gets the next version, and is released anew. */
export const letterTexts: Readonly<Record<LetterLanguage, LetterText>> = {
  nl: dutch,
  en: english,
  fr: french,
  ar: arabic,
  uk: ukrainian,
  ru: russian,
  tr: turkish,
  ps: pashto,
  prs: dari,
  fa: persian,
  ti: tigrinya,
  so: somali,
  es: spanish,
  pl: polish,
}
