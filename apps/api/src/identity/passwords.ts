import { hash, verify } from '@node-rs/argon2'

/** Parameters of the OWASP Password Storage Cheat Sheet for argon2id. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Hash of a password that nobody has, so that an unknown name takes as long as a wrong password. */
let decoy: Promise<string> | undefined

/** @returns an argon2id hash with its own salt and parameters */
export function hashPassword(password: string): Promise<string> {
  return hash(password, parameters)
}

/**
 * @param stored hash of the account; without an account the work is done all the same
 * @returns whether the password is the one of the account
 */
export async function verifyPassword(
  stored: string | undefined,
  password: string,
): Promise<boolean> {
  decoy ??= hashPassword('a password that no account has')
  const matches = await verify(stored ?? (await decoy), password)
  return stored !== undefined && matches
}
