import { createHash } from 'node:crypto'
import type { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { TooManyFailedRequestsError } from '../errors.ts'

export interface SignInLimits {
  /** Failures per account in a quarter of an hour. */
  readonly perAccount: number
  /** Failures per address in a quarter of an hour. */
  readonly perAddress: number
  /** How much longer each failure makes the next answer, in milliseconds. */
  readonly delayPerFailure: number
}

export const signInLimits: SignInLimits = { perAccount: 5, perAddress: 50, delayPerFailure: 200 }

export type SignInLimiter = ReturnType<typeof createSignInLimiter>

const window = 15 * 60

/**
 * Slows and limits failed sign-ins per account and per address. The counts are in PostgreSQL, so that
 * they hold over all instances. An unknown name counts like a known one: neither can be told apart.
 */
export function createSignInLimiter(pool: Pool, limits: SignInLimits) {
  const shared = {
    storeClient: pool,
    tableName: 'sign_in_limit',
    tableCreated: true,
    clearExpiredByTimeout: false,
    duration: window,
  }
  const accounts = new RateLimiterPostgres({
    ...shared,
    keyPrefix: 'account',
    points: limits.perAccount,
  })
  const addresses = new RateLimiterPostgres({
    ...shared,
    keyPrefix: 'address',
    points: limits.perAddress,
  })
  const limiters = [accounts, addresses] as const

  function keysOf(username: string, address: string): [string, string] {
    // Names of people who tried are nobody's business in a table: only their hash is kept.
    const name = createHash('sha256').update(username.trim().toLowerCase()).digest('hex')
    return [name, address]
  }

  return {
    /**
     * Waits the longer the more attempts failed before.
     *
     * @throws TooManyFailedRequestsError when the account or the address has to wait
     */
    async check(username: string, address: string): Promise<void> {
      const keys = keysOf(username, address)
      const states = await Promise.all(limiters.map((limiter, at) => limiter.get(keys[at] ?? '')))
      states.forEach((state, at) => {
        const limit = limiters[at]?.points ?? 0
        if (state !== null && state.consumedPoints >= limit) {
          throw new TooManyFailedRequestsError(limit, Math.ceil(state.msBeforeNext / 1000))
        }
      })
      const failures = states[0]?.consumedPoints ?? 0
      if (failures > 0) await pause(failures * limits.delayPerFailure)
    },

    /** Counts a failure against the account and the address. */
    async fail(username: string, address: string): Promise<void> {
      const keys = keysOf(username, address)
      await Promise.all(
        limiters.map((limiter, at) => limiter.consume(keys[at] ?? '').catch(ignoreLimit)),
      )
    },

    /** A right password clears the account; the address keeps its count. */
    async succeed(username: string, address: string): Promise<void> {
      await accounts.delete(keysOf(username, address)[0])
    },
  }
}

/** The limiter throws its state when the limit is passed; the next check will say so. */
function ignoreLimit(reason: unknown): void {
  if (!(reason instanceof RateLimiterRes)) throw reason
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
