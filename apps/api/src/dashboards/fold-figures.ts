import type { FoldingRepository } from './folding-repository.ts'

/** So few at a time that whoever asks for something meanwhile hardly waits for it. */
const someMonths = 4

/** More than are marked while people work: they come of a first start, or of a change of very many at once. */
const veryMany = 500

/** Whoever hurries counts so many at once that nothing takes long. */
const monthsAtOnce = 40

/** More parts than there are months of desks: whatever writes meanwhile, it ends. */
const partsAtMost = 10_000

/** Runs a job in one transaction at the door. */
export type AtTheFoldingDoor = <T>(job: (folding: FoldingRepository) => Promise<T>) => Promise<T>

/**
 * Counts some months anew in which something may have changed, and all of them where these are very many: whatever
 * happens in between, each part was counted whole or is still marked. Asked to stop, it ends after the part that it is at.
 */
export function foldFigures({ atTheDoor }: { readonly atTheDoor: AtTheFoldingDoor }) {
  return async (stop?: AbortSignal): Promise<void> => {
    let part = await atTheDoor((folding) => folding.fold(someMonths))
    while (part !== undefined && part.left > veryMany && stop?.aborted !== true)
      part = await atTheDoor((folding) => folding.fold(monthsAtOnce))
  }
}

/** How counting all of it anew ended: somebody else may be at it, and others may mark faster than it is counted. */
export type FoldedAll = 'done' | 'busy' | 'unfinished'

/** Counts anew whatever is marked, however long that takes. */
export function foldAllFigures({ atTheDoor }: { readonly atTheDoor: AtTheFoldingDoor }) {
  return async (): Promise<FoldedAll> => {
    for (let part = 0; part < partsAtMost; part += 1) {
      const counted = await atTheDoor((folding) => folding.fold(monthsAtOnce))
      if (counted === undefined) return 'busy'
      if (counted.left === 0) return 'done'
    }
    return 'unfinished'
  }
}
