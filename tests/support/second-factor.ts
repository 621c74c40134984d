import { createHmac } from 'node:crypto'
import type { RecoveryCodes, SecondFactorSecret } from '@onthaal/shared/identity/schemas'
import type { Client } from './client.ts'
import type { TestApp } from './test-app.ts'
import { password, type UserName } from './world.ts'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/**
 * What an app on a telephone shows (RFC 6238), written from the standard and not with our library.
 *
 * @param secret in base32
 * @param steps how many times thirty seconds later
 */
export function codeAt(secret: string, moment: Date, steps = 0): string {
  const bits = [...secret].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0'))
  const bytes = bits.join('').match(/.{8}/g) ?? []
  const key = Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(moment.getTime() / 30_000) + steps))
  const digest = createHmac('sha1', key).update(counter).digest()
  const offset = (digest.at(-1) ?? 0) & 15
  return String((digest.readUInt32BE(offset) & 0x7f_ff_ff_ff) % 1_000_000).padStart(6, '0')
}

/** Somebody with a second step. */
export interface SecondStep {
  /** The session in which it was switched on. */
  readonly client: Client
  readonly secret: string
  readonly recoveryCodes: readonly string[]
  /** The code of now, or of some steps later; that of now was used at switching on. */
  code(steps?: number): string
}

/** Switches a second step on for somebody, as they would. */
export async function switchOn(world: TestApp, name: UserName): Promise<SecondStep> {
  const client = await world.signIn(name)
  const begun = await client.post<SecondFactorSecret>('/secondFactor/secret', { password })
  const { secret } = begun.body
  const code = (steps = 0) => codeAt(secret, world.clock.now, steps)
  const answer = await client.post<RecoveryCodes>('/secondFactor/confirmation', { code: code() })
  if (answer.status !== 200) throw new Error(`It is not on: ${answer.status} ${answer.text}`)
  return { client, secret, recoveryCodes: answer.body.codes, code }
}
