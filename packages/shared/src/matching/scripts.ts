/** A word in Latin letters, and whether its short vowels were never written. */
export interface LatinWord {
  readonly letters: string
  /** Arabic script leaves short vowels out: `محمد` is `mhmd`. */
  readonly vowelless: boolean
}

/**
 * Letters of Arabic script as they sound in Arabic, Persian, Dari, Pashto, Urdu and Kurdish. `e` stands
 * for the throat sound that carries any vowel.
 */
const arabic: Readonly<Record<string, string>> = {
  ...{ ا: 'a', ٱ: 'a', ب: 'b', پ: 'p', ت: 't', ٹ: 't', ټ: 't', ث: 'th', ج: 'j', چ: 'tsh', ح: 'h' },
  ...{ خ: 'kh', ځ: 'z', څ: 's', د: 'd', ډ: 'd', ذ: 'dh', ر: 'r', ړ: 'r', ز: 'z', ژ: 'zh', ږ: 'zh' },
  ...{ س: 's', ش: 'sh', ښ: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'dh', ع: 'e', غ: 'gh', ف: 'f', ڤ: 'v' },
  ...{ ق: 'q', ك: 'k', ک: 'k', گ: 'g', ګ: 'g', ل: 'l', ڵ: 'l', م: 'm', ن: 'n', ڼ: 'n', ں: 'n' },
  ...{ ه: 'h', ھ: 'h', ہ: 'h', ة: 'a', و: 'w', ۆ: 'o', ي: 'i', ى: 'a', ی: 'i', ې: 'e', ۍ: 'i' },
  ...{ ئ: 'e', ء: '', ە: 'a', ێ: 'e' },
}

/** Ukrainian and Russian letters, after marks were taken off: `ї` is `і`, `й` is `и`, `ё` is `е`. */
const cyrillic: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'i' },
  ...{ і: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u' },
  ...{ ф: 'f', х: 'kh', ц: 'ts', ч: 'tsh', ш: 'sh', щ: 'shch', ъ: '', ы: 'i', ь: '', э: 'e' },
  ...{ ю: 'iu', я: 'ia' },
}

/** The consonants of Ethiopic script, in the order of Unicode; each has eight signs, one a vowel. */
const ethiopic = [
  ...['h', 'l', 'h', 'm', 's', 'r', 's', 'sh', 'k', 'k', 'k', 'k', 'b', 'v', 't', 'tsh', 'h', 'h'],
  ...['n', 'n', '', 'k', 'kh', 'kh', 'kh', 'w', '', 'z', 'zh', 'y', 'd', 'd', 'dj', 'g', 'g', 'g'],
  ...['t', 'tsh', 'p', 'ts', 'ts', 'f', 'p'],
]
const ethiopicVowels = ['e', 'u', 'i', 'a', 'e', '', 'o', 'ua']
const firstEthiopic = 0x1200

/**
 * @param word a word in small letters without marks, in any script
 * @returns it in Latin letters, as near to its sound as its letters tell; other scripts stay as they are
 */
export function latinWord(word: string): LatinWord {
  const letters = Array.from(word, latinLetter).join('')
  const vowelless = /\p{Script=Arabic}/u.test(word)
  // The first letter of Ahmad, Ibrahim and Usama is one and the same.
  return { letters: vowelless ? letters.replace(/^a/, 'e') : letters, vowelless }
}

function latinLetter(letter: string): string {
  return arabic[letter] ?? cyrillic[letter] ?? ethiopicSyllable(letter) ?? letter
}

function ethiopicSyllable(letter: string): string | undefined {
  const place = (letter.codePointAt(0) ?? 0) - firstEthiopic
  const consonant = place < 0 ? undefined : ethiopic[Math.floor(place / 8)]
  if (consonant === undefined) return undefined
  const order = place % 8
  // Sounds of the throat take their first vowel as an open one: ሐመድ is Hamed, አማን is Aman.
  const vowel = order === 0 && ['', 'h'].includes(consonant) ? 'a' : ethiopicVowels[order]
  return consonant + vowel
}
