/** The names of a person; some people have only one. */
export interface PersonName {
  givenName?: string | null | undefined
  familyName?: string | null | undefined
}

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'e',
  ħ: 'h',
  ς: 'σ',
}
/** Part of a word, so they go before anything splits on them. */
const apostrophes = /['’‘ʼʹ`ʻʿʾ′]/gu

/**
 * @param name the names of a person
 * @returns the name for lists, family name first; empty when there is no name at all
 */
export function listName({ givenName, familyName }: PersonName): string {
  return join(familyName, givenName)
}

/**
 * @param name the names of a person
 * @returns the name for running text, given name first; empty when there is no name at all
 */
export function fullName({ givenName, familyName }: PersonName): string {
  return join(givenName, familyName)
}

/**
 * Keys under which a name is found, whatever accents, capitals and hyphens somebody types. Stored keys
 * are one per word, looked for whole or by their beginning, so that row-level security can use their
 * index.
 *
 * @param text a name or several, in any script
 * @returns the words without marks, in small letters, each once: `N’Diaye-Özil` gives `ndiaye`, `ozil`
 */
export function nameSearchKeys(text: string): string[] {
  const words = text
    // NFKD would make a space of the acute accent that many type for an apostrophe.
    .replaceAll('´', "'")
    .normalize('NFKD')
    .replace(apostrophes, '')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/\p{L}/gu, (letter) => plainLetters[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
  return [...new Set(words.filter((word) => word !== ''))]
}

function join(first: string | null | undefined, second: string | null | undefined): string {
  return [first, second]
    .map((part) => part?.trim())
    .filter((part) => part)
    .join(' ')
}
