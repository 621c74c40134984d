import type { Logger } from 'pino'
import type { Clock } from '../clock.ts'
import type { Database } from '../db/database.ts'
import { type CheckedFigures, checkFigures, checkFiguresAtNight } from './check-figures.ts'
import { type FoldedAll, foldAllFigures, foldFigures } from './fold-figures.ts'
import { createFoldingRepository, type FoldingRepository } from './folding-repository.ts'

/** What goes on with figures of whole months beside the requests. */
export interface FigureSteps {
  /** Counts some of what may have changed anew, and what changed first before all else. */
  readonly foldFigures: (stop?: AbortSignal) => Promise<void>
  /** Counts all of them anew, tells what differs and mends it. @returns how many differed */
  readonly checkFigures: () => Promise<number>
  /** The same, and whether it could. */
  readonly checkAllFigures: () => Promise<CheckedFigures>
  /** Counts all of it anew that is marked, however long it takes. */
  readonly foldAllFigures: () => Promise<FoldedAll>
  /** Checks, once in a night. */
  readonly checkFiguresAtNight: () => Promise<number>
}

/** Ties the steps to their doors in SQL. */
export function createFigureSteps({
  clock,
  logger,
  database,
}: {
  readonly clock: Clock
  readonly logger: Logger
  readonly database: Pick<Database, 'atTheDoor'>
}): FigureSteps {
  const atTheDoor = <T>(job: (folding: FoldingRepository) => Promise<T>) =>
    database.atTheDoor((connection) => job(createFoldingRepository(connection)))
  const check = checkFigures({ atTheDoor, logger })
  return {
    foldFigures: foldFigures({ atTheDoor }),
    checkFigures: async () => (await check()).drifted,
    checkAllFigures: check,
    foldAllFigures: foldAllFigures({ atTheDoor }),
    checkFiguresAtNight: checkFiguresAtNight({ check, clock }),
  }
}
