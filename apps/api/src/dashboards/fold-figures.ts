import type { FoldingRepository } from './folding-repository.ts'

/** So many at once that what was marked in one month at all desks is found together, and nothing takes long. */
const monthsAtOnce = 40
/** How long one run goes on while there is more to do, in milliseconds. */
const patience = 5_000

/** More parts than there are months of desks: whatever writes meanwhile, it ends. */
const partsAtMost = 10_000

/** Runs a job in one transaction at the door. */
export type AtTheFoldingDoor = <T>(job: (folding: FoldingRepository) => Promise<T>) => Promise<T>

/**
 * Counts the months anew in which something may have changed, a part at a time: whatever happens in between, each part
 * was counted whole or is still marked. Asked to stop, it ends after the part that it is at.
 *
 * @returns how many months of a desk were counted
 */
export function foldFigures({ atTheDoor }: { readonly atTheDoor: AtTheFoldingDoor }) {
  return async (stop?: AbortSignal): Promise<number> => {
    const until = performance.now() + patience
    let folded = 0
    for (;;) {
      const some = (await atTheDoor((folding) => folding.fold(monthsAtOnce))) ?? 0
      folded += some
      const isOver = stop?.aborted === true || performance.now() > until
      if (some < monthsAtOnce || isOver) return folded
    }
  }
}

/** How counting all of it anew ended: somebody else may be at it, and others may mark faster than it is counted. */
export type FoldedAll = 'done' | 'busy' | 'unfinished'

/** Counts anew whatever is marked, however long that takes. */
export function foldAllFigures({ atTheDoor }: { readonly atTheDoor: AtTheFoldingDoor }) {
  return async (): Promise<FoldedAll> => {
    for (let part = 0; part < partsAtMost; part += 1) {
      const some = await atTheDoor((folding) => folding.fold(monthsAtOnce))
      if (some === undefined) return 'busy'
      if (some < monthsAtOnce) return 'done'
    }
    return 'unfinished'
  }
}
