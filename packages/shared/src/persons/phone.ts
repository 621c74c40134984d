/** Why a text is no telephone number. */
export const phoneFaults = ['characters', 'noCountry', 'tooShort', 'tooLong'] as const
export type PhoneFault = (typeof phoneFaults)[number]

/** A number in E.164, or what is wrong. */
export type PhoneResult = { ok: true; phone: string } | { ok: false; reason: PhoneFault }

/** Lengths of a number after `+`, country code included (ITU-T E.164; Belgif `PhoneNumber`). */
const international = { shortest: 7, longest: 15 }
/** Lengths of a Belgian number after `+32` (national numbering plan). */
const fixedLine = { shortest: 8, longest: 8 }
const mobile = { shortest: 9, longest: 9 }

/**
 * Reads a telephone number as people type it.
 *
 * @param text Belgian as `0478 12 34 56`, or with `+` or `00` and the code of any country; spaces,
 * dots, dashes, slashes and brackets anywhere
 * @returns the number in E.164, such as `+32478123456`, or the first thing wrong with it
 */
export function parsePhone(text: string): PhoneResult {
  // In "+32 (0)478" the zero in brackets is for callers inside the country only.
  const dialled = text.replace('(0)', '').replace(/[\s./()\p{Pd}]/gu, '')
  if (!/^\+?\d*$/.test(dialled)) return { ok: false, reason: 'characters' }
  if (dialled.startsWith('+')) return checkInternational(dialled.slice(1))
  if (dialled.startsWith('00')) return checkInternational(dialled.slice(2))
  if (dialled.startsWith('0')) return checkBelgian(dialled.slice(1))
  return { ok: false, reason: dialled === '' ? 'tooShort' : 'noCountry' }
}

/**
 * @param phone a number in E.164
 * @returns a Belgian number in groups (`+32 478 12 34 56`, `+32 54 12 34 56`, `+32 2 123 45 67`);
 * another one as it is
 */
export function formatPhone(phone: string): string {
  const [, national] = /^\+32(\d{8,9})$/.exec(phone) ?? []
  if (national === undefined) return phone
  if (national.length === 9) return national.replace(/^(...)(..)(..)(..)$/, '+32 $1 $2 $3 $4')
  // The large zones have one digit (2 Brussels, 3 Antwerp, 4 Liège, 9 Ghent), the others two.
  return /^[2349]/.test(national)
    ? national.replace(/^(.)(...)(..)(..)$/, '+32 $1 $2 $3 $4')
    : national.replace(/^(..)(..)(..)(..)$/, '+32 $1 $2 $3 $4')
}

function checkInternational(digits: string): PhoneResult {
  // No country code begins with 0: one is missing, or the number is still being typed.
  if (digits.startsWith('0')) return { ok: false, reason: 'noCountry' }
  if (digits.startsWith('32')) return checkBelgian(digits.slice(2).replace(/^0/, ''))
  return checkLength(digits, digits.length, international)
}

function checkBelgian(national: string): PhoneResult {
  // 400 is given to nobody, so invented people have such numbers; no line of Liège (4) begins with 00.
  const lengths = /^4(?:[5-9]|00)/.test(national) ? mobile : fixedLine
  return checkLength(`32${national}`, national.length, lengths)
}

function checkLength(digits: string, length: number, allowed: typeof international): PhoneResult {
  if (length < allowed.shortest) return { ok: false, reason: 'tooShort' }
  if (length > allowed.longest) return { ok: false, reason: 'tooLong' }
  return { ok: true, phone: `+${digits}` }
}
