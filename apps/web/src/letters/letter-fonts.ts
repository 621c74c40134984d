import '@fontsource/noto-sans/cyrillic-400.css'
import '@fontsource/noto-sans/cyrillic-700.css'
import '@fontsource/noto-sans-arabic/arabic-400.css'
import '@fontsource/noto-sans-arabic/arabic-700.css'
import '@fontsource/noto-sans-ethiopic/ethiopic-400.css'
import '@fontsource/noto-sans-ethiopic/ethiopic-700.css'
import { type LetterLanguage, type LetterScript, scriptOf } from '@onthaal/shared/letters'

/** The typeface of the product has Latin alone; these ship with it, and come when a letter is in their script. */
const families: Readonly<Partial<Record<LetterScript, string>>> = {
  Arab: 'Noto Sans Arabic',
  Cyrl: 'Noto Sans',
  Ethi: 'Noto Sans Ethiopic',
}

/**
 * Waits until what letters are printed with is there: paper shows no typeface that comes later.
 *
 * @param texts what is to be read, each with its language
 */
export async function loadLetterFonts(
  texts: readonly { language: LetterLanguage; text: string }[],
): Promise<void> {
  await Promise.all(
    texts.flatMap(({ language, text }) => {
      const family = families[scriptOf(language)]
      return family
        ? [400, 700].map((weight) => document.fonts.load(`${weight} 1rem "${family}"`, text))
        : []
    }),
  )
}
