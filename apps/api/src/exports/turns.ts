/** Lets some work wait until it is its turn. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>

/**
 * @param most how many are at work at once; whoever comes later waits in order
 */
export function createTurns(most: number): Turns {
  let free = most
  const waiting: (() => void)[] = []
  return async (work) => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}
