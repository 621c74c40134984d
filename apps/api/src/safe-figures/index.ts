import type { FastifyPluginAsync } from 'fastify'
import type { Clock } from '../clock.ts'
import type { Database } from '../db/database.ts'
import { getSafeFiguresRoute, type SafeFigureRouteOptions } from './routes/get-safe-figures.ts'
import {
  getSafeFiguresFileRoute,
  type SafeFiguresFileRouteOptions,
} from './routes/get-safe-figures-file.ts'
import { tellQuarters } from './tell-quarters.ts'
import { createTellingRepository } from './telling-repository.ts'

export { createSafeFigureRepository } from './safe-figure-repository.ts'
export { safeFigureWords } from './safe-figure-words.ts'

/** Figures that give nobody away, for whoever has no right to the cases. */
export const safeFigures: FastifyPluginAsync<
  SafeFigureRouteOptions & SafeFiguresFileRouteOptions
> = async (app, options) => {
  await app.register(getSafeFiguresRoute, options)
  await app.register(getSafeFiguresFileRoute, options)
}

/** What goes on with these figures beside the requests. */
export interface SafeFigureSteps {
  /** Tells each quarter that closed, once and for all. @returns how many were told */
  readonly tellSafeFigures: () => Promise<number>
}

/** Ties the step to its doors in SQL. */
export function createSafeFigureSteps({
  clock,
  database,
  threshold,
}: {
  readonly clock: Clock
  readonly database: Pick<Database, 'atTheDoor'>
  readonly threshold: number
}): SafeFigureSteps {
  return {
    tellSafeFigures: tellQuarters({
      clock,
      threshold,
      atTheDoor: (job) =>
        database.atTheDoor((connection) => job(createTellingRepository(connection))),
    }),
  }
}
