/**
 * The characters of a reference number; the place of a character is its value. None looks like
 * another one (no 0 O, 1 I L, 2 Z, 5 S, 8 B, G, U), a digit has its own value, and there are 23: with a
 * prime number of values the check character misses no single error.
 */
const alphabet = 'ACD34E67F9HJKMNPQRTVWXY'
const randomCharacters = 7
const canonical = new RegExp(`^OH(\\d{2})([${alphabet}]{${randomCharacters + 1}})$`)

/**
 * Makes a reference number such as `OH-26-7K3M-9QXT`, to be said over the telephone and written on
 * letters. The last character checks the others: one wrong character or two that changed places are
 * always found.
 *
 * @param year the year of the referral, such as 2026
 * @param random at least eight random bytes; there are 3.4 thousand million numbers in a year
 * @throws RangeError when there are fewer bytes
 */
export function makeReferenceNumber(year: number, random: Uint8Array): string {
  if (random.length < 8) throw new RangeError('A reference number takes eight random bytes')
  let number = random.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  let code = String(year % 100).padStart(2, '0')
  for (let count = 0; count < randomCharacters; count += 1) {
    code += alphabet.charAt(Number(number % BigInt(alphabet.length)))
    number /= BigInt(alphabet.length)
  }
  const check = (alphabet.length - weigh(`${code}A`)) % alphabet.length
  return format(code + alphabet.charAt(check))
}

/**
 * Reads a reference number as people type it.
 *
 * @param text in capitals or not, with or without spaces and dashes
 * @returns the number as it is stored, or `undefined` when it is none or was mistyped
 */
export function parseReferenceNumber(text: string): string | undefined {
  const [, year, code] = canonical.exec(text.toUpperCase().replace(/[\s\p{Pd}]/gu, '')) ?? []
  if (year === undefined || code === undefined || weigh(year + code) !== 0) return undefined
  return format(year + code)
}

/** Sum of the values with weights 10 to 1, modulo 23; 0 for a number that is right. */
function weigh(symbols: string): number {
  const values = [...symbols].map((symbol) =>
    /\d/.test(symbol) ? Number(symbol) : alphabet.indexOf(symbol),
  )
  const sum = values.reduce((total, value, place) => total + value * (values.length - place), 0)
  return sum % alphabet.length
}

function format(symbols: string): string {
  return `OH-${symbols.slice(0, 2)}-${symbols.slice(2, 6)}-${symbols.slice(6)}`
}
