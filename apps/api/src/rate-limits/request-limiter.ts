import { createHash } from 'node:crypto'
import type { Clock } from '../clock.ts'
import { TooManyRequestsError } from '../errors.ts'
import { networkOf } from './network.ts'
import type { RequestCountRepository } from './request-count-repository.ts'

/** How many requests there may be in a minute, over all instances (ASVS 2.4.1). */
export interface RequestLimits {
  /** Of one user, whatever is asked. */
  readonly perUser: number
  /** From one address; a town hall has one for everybody in it. */
  readonly perAddress: number
  /** Of one user and one operation that looks through many files, as searching and exporting do. */
  readonly perUserSearching: number
  /** From one address and of one operation that opens by something that can be guessed. */
  readonly perAddressGuessing: number
}

export type RequestLimiter = ReturnType<typeof createRequestLimiter>

interface Count {
  /** What this instance counted and has not told yet. */
  own: number
  /** What all instances had told when they were asked last, this one among them. */
  all: number
}

/**
 * Who is below a tenth of a limit here is not worth a statement: as many as ten instances could not let
 * through more than the limit together.
 */
const worthTelling = 10

/**
 * Counts requests in the memory of this instance, and settles with the others through the database once in a
 * while: in one statement for all callers, beside the requests and never within one. Between two
 * settlements a caller may get as much beyond the limit as the instances serve in that time.
 */
export function createRequestLimiter(
  counts: RequestCountRepository,
  limits: RequestLimits,
  clock: Clock,
) {
  let minute = 0
  let counted = new Map<string, Count>()
  const toTell = new Set<string>()

  function consume(caller: string, limit: number): void {
    const now = clock().getTime()
    const thisMinute = Math.floor(now / 60_000)
    if (thisMinute !== minute) {
      minute = thisMinute
      counted = new Map()
      toTell.clear()
    }
    const count = counted.get(caller) ?? { own: 0, all: 0 }
    counted.set(caller, count)
    if (count.own + count.all >= limit) {
      throw new TooManyRequestsError(limit, Math.ceil(60 - (now % 60_000) / 1000))
    }
    count.own += 1
    if (count.all > 0 || count.own >= limit / worthTelling) toTell.add(caller)
  }

  return {
    /**
     * @param operationId of an operation with a limit of its own
     * @throws TooManyRequestsError when this address has to wait
     */
    fromAddress(address: string, operationId?: string): void {
      const network = networkOf(address)
      if (operationId === undefined) consume(`address ${network}`, limits.perAddress)
      else consume(`address ${network} ${operationId}`, limits.perAddressGuessing)
    },

    /**
     * @param operationId of an operation with a limit of its own
     * @throws TooManyRequestsError when this user has to wait
     */
    byUser(userId: string, operationId?: string): void {
      if (operationId === undefined) consume(`user ${userId}`, limits.perUser)
      else consume(`user ${userId} ${operationId}`, limits.perUserSearching)
    },

    /** Tells the other instances what was counted here, and hears from them; nothing when it was quiet. */
    async settle(): Promise<void> {
      if (toTell.size === 0) return
      const told = new Map<string, { caller: string; own: number }>()
      for (const caller of toTell) {
        told.set(hash(caller), { caller, own: counted.get(caller)?.own ?? 0 })
      }
      toTell.clear()
      const settled = minute
      const own = new Map([...told].map(([key, one]) => [key, one.own]))
      const totals = await counts.add(settled, own)
      await counts.deleteBefore(settled)
      // Meanwhile a new minute may have begun, and more may have been counted in this one.
      if (settled !== minute) return
      for (const [key, one] of told) {
        const count = counted.get(one.caller)
        if (count === undefined) continue
        count.own -= one.own
        count.all = totals.get(key) ?? 0
      }
    },
  }
}

/** Addresses are data of people: what goes into a table is their hash. */
function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
