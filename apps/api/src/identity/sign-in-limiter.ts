import { createHash } from 'node:crypto'
import type { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { unavailableOr } from '../db/database-errors.ts'
import { TooManyFailedRequestsError } from '../errors.ts'
import { networkOf } from '../rate-limits/index.ts'

export interface SignInLimits {
  /** Failures per account from one address in a quarter of an hour. */
  readonly perAccount: number
  /** Failures per account from everywhere; higher, so that a stranger cannot lock somebody out. */
  readonly perAccountAnywhere: number
  /** Failures per address in a quarter of an hour. */
  readonly perAddress: number
  /** How much longer each failure makes the next answer, in milliseconds. */
  readonly delayPerFailure: number
}

export const signInLimits: SignInLimits = {
  perAccount: 5,
  perAccountAnywhere: 50,
  perAddress: 50,
  delayPerFailure: 200,
}

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
  const limiter = (keyPrefix: string, points: number) =>
    new RateLimiterPostgres({ ...shared, keyPrefix, points })
  const addresses = limiter('address', limits.perAddress)
  const accounts = limiter('account', limits.perAccount)
  const accountsAnywhere = limiter('anywhere', limits.perAccountAnywhere)

  function keysOf(username: string, address: string) {
    const name = username.trim().toLowerCase()
    const network = networkOf(address)
    return { address: hash(network), account: hash(`${name} ${network}`), anywhere: hash(name) }
  }

  return {
    /**
     * Counts an attempt before its password is looked at, so that many at once do not slip through, and
     * waits the longer the more attempts failed before.
     *
     * @throws TooManyFailedRequestsError when the account or the address has to wait
     */
    async begin(username: string, address: string): Promise<void> {
      const keys = keysOf(username, address)
      // One after the other: an address that has to wait adds nothing to the count of an account.
      await consume(addresses, keys.address)
      const account = await consume(accounts, keys.account)
      await consume(accountsAnywhere, keys.anywhere)
      const failures = account.consumedPoints - 1
      if (failures > 0) await pause(failures * limits.delayPerFailure)
    },

    /**
     * The password was right, and a code is asked for: the attempt did not count, but those before it do, or
     * whoever knows the password could guess codes for ever.
     */
    async forgive(username: string, address: string): Promise<void> {
      const keys = keysOf(username, address)
      await Promise.all([
        accounts.reward(keys.account),
        accountsAnywhere.reward(keys.anywhere),
        addresses.reward(keys.address),
      ])
    },

    /** The password was right: the account is clear again, and the attempt did not count. */
    async succeed(username: string, address: string): Promise<void> {
      const keys = keysOf(username, address)
      await Promise.all([
        accounts.delete(keys.account),
        accountsAnywhere.delete(keys.anywhere),
        addresses.reward(keys.address),
        pool.query('delete from sign_in_limit where expire < $1', [Date.now()]),
      ])
    },
  }
}

/** What people typed as their name is nobody's business in a table: only its hash is kept. */
function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

async function consume(limiter: RateLimiterPostgres, key: string): Promise<RateLimiterRes> {
  try {
    return await limiter.consume(key)
  } catch (reason) {
    // The library throws its state when the limit is passed, and an error when it cannot count.
    if (!(reason instanceof RateLimiterRes)) throw unavailableOr(reason)
    throw new TooManyFailedRequestsError(limiter.points, Math.ceil(reason.msBeforeNext / 1000))
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
