/** Chance that gives the same again for the same seed, so that every demonstration tells the same stories. */
export type Random = ReturnType<typeof createRandom>

/** @param seed any whole number (mulberry32) */
export function createRandom(seed: number) {
  let state = seed >>> 0

  /** @returns a number from 0 up to but not including 1 */
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** @returns so many hexadecimal digits */
  function hex(digits: number): string {
    return Math.floor(next() * 16 ** digits)
      .toString(16)
      .padStart(digits, '0')
  }

  function variant(): string {
    return `${'89ab'.charAt(Math.floor(next() * 4))}${hex(3)}-${hex(6)}${hex(6)}`
  }

  return {
    /** @returns a whole number from `low` to `high`, both included */
    int: (low: number, high: number): number => low + Math.floor(next() * (high - low + 1)),

    chance: (probability: number): boolean => next() < probability,

    pick<T>(from: readonly T[]): T {
      const picked = from[Math.floor(next() * from.length)]
      if (picked === undefined) throw new RangeError('There is nothing to pick from')
      return picked
    },

    /** Picks by weight: `[['often', 3], ['seldom', 1]]`. */
    weigh<T>(from: readonly (readonly [T, number])[]): T {
      let rest = next() * from.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [value, weight] of from) {
        rest -= weight
        if (rest < 0) return value
      }
      throw new RangeError('There is nothing to weigh')
    },

    /** @returns an id that tells nothing, as people have (version 4) */
    id: (): string => `${hex(8)}-${hex(4)}-4${hex(3)}-${variant()}`,

    /** @returns an id in the order of time, as the application makes them (version 7) */
    idAt(moment: Date): string {
      const time = moment.getTime().toString(16).padStart(12, '0')
      return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${variant()}`
    },

    bytes: (count: number): Uint8Array =>
      Uint8Array.from({ length: count }, () => Math.floor(next() * 256)),
  }
}
