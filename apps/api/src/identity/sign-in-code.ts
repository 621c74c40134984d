import { createHash, randomBytes } from 'node:crypto'

/** Without characters that look alike. */
const letters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'
const signInCodeLength = 20
/** Beyond the 112 bits from which a plain hash is enough to keep a code (ASVS 6.5.2). */
const recoveryCodeLength = 25
const recoveryCodeCount = 8
/** How long a code can be used. */
export const codeHours = 72

/** @returns a new code to read aloud or hand over on paper: about 98 random bits, in groups */
export function newSignInCode(): string {
  return newCode(signInCodeLength)
}

/** @returns new codes for whoever has no app at hand: about 122 random bits each */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: recoveryCodeCount }, () => newCode(recoveryCodeLength))
}

function newCode(length: number): string {
  const code: string[] = []
  while (code.length < length) {
    for (const byte of randomBytes(length)) {
      // Bytes beyond the last whole round would come up more often.
      if (byte < letters.length * 8 && code.length < length) {
        code.push(letters[byte % letters.length] ?? '')
      }
    }
  }
  return code.join('').replace(/.{5}(?=.)/g, '$&-')
}

/** @returns what is stored of a code, however it was typed */
export function hashSignInCode(typed: string): string {
  const code = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return createHash('sha256').update(code).digest('hex')
}
