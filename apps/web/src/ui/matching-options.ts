export interface Option {
  value: string
  label: string
}

/**
 * The options that a few typed letters stand for, whatever accents and capitals: those first whose name
 * begins so, then those with a word that does, then those that hold it anywhere.
 *
 * @param options in the order in which they are to stay among their like
 * @param typed what somebody typed; all options when that is nothing
 */
export function matchingOptions(options: readonly Option[], typed: string): Option[] {
  const words = wordsOf(typed)
  return options
    .map((option) => ({ option, rank: rankOf(wordsOf(option.label), words) }))
    .filter(({ rank }) => rank < noMatch)
    .sort((left, right) => left.rank - right.rank)
    .map(({ option }) => option)
}

const noMatch = 3

function rankOf(label: readonly string[], typed: readonly string[]): number {
  const [whole, sought] = [label.join(' '), typed.join(' ')]
  if (whole.startsWith(sought)) return 0
  if (typed.every((word) => label.some((one) => one.startsWith(word)))) return 1
  return whole.includes(sought) ? 2 : noMatch
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
}
