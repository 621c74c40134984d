import type { SecondFactorRepository } from './second-factor-repository.ts'
import type { SecretBox } from './secret-box.ts'
import { hashSignInCode } from './sign-in-code.ts'
import { stepOf } from './time-codes.ts'

interface GivenCode {
  readonly userId: string
  readonly code: string
  readonly now: Date
}

/** @returns the six digits that somebody typed, with spaces or without; nothing when it is another code */
export function digitsIn(code: string): string | undefined {
  const typed = code.replaceAll(/\s/g, '')
  return /^\d{6}$/.test(typed) ? typed : undefined
}

/** Uses up a code of the app, or a recovery code. @returns whether it was good */
export async function acceptCode(
  secondFactors: SecondFactorRepository,
  secrets: SecretBox,
  { userId, code, now }: GivenCode,
): Promise<boolean> {
  const digits = digitsIn(code)
  if (digits === undefined) return secondFactors.useRecoveryCode(userId, hashSignInCode(code))
  const factor = await secondFactors.find(userId)
  if (factor === undefined) return false
  const step = stepOf(secrets.open(factor.secret, userId), digits, now)
  return step !== undefined && secondFactors.useStep(userId, step)
}
