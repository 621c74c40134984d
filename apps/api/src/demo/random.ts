/** Chance that gives the same again for the same seed, so that every demonstration tells the same stories. */
export type Random = ReturnType<typeof createRandom>

/**
 * @param seed any whole number
 * @param stream of many streams with one seed, which is which: without it there are so few states that
 *   many streams come past the same ones, and make the same ids
 */
export function createRandom(seed: number, stream?: readonly [number, number]) {
  const next = stream === undefined ? mulberry32(seed) : sfc32(seed, stream)

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

/** @returns what gives a number from 0 up to but not including 1; it knows 32 bits of state */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The same with 128 bits of state. */
function sfc32(seed: number, [first, second]: readonly [number, number]): () => number {
  let [a, b, c, count] = [seed | 0, first | 0, second | 0, 1]
  function next(): number {
    const sum = (((a + b) | 0) + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 4_294_967_296
  }
  // Neighbours differ in a few bits, and are told apart by all of them after some rounds.
  for (let round = 0; round < 15; round += 1) next()
  return next
}
