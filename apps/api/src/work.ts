import type { Actor } from './actor.ts'
import type { Clock } from './clock.ts'
import type { Seeing } from './db/database.ts'

/**
 * Runs a job as an actor in one transaction: all of it happens, or nothing. The repositories reach
 * only what row-level security lets this actor see. All statements of a job that sees one moment agree; should it be
 * overtaken, the job is run once more. A job that only looks at one writes nothing, and shows nobody.
 */
export type Work<Repositories> = <T>(
  actor: Actor,
  job: (repositories: Repositories) => Promise<T>,
  seeing?: Seeing,
) => Promise<T>

/**
 * Reads what stands there at one moment as an actor, page by page and for as long as that takes. What is
 * written along, such as whom it shows, is committed before the promise of `beside` is kept.
 */
export type Reading<Repositories> = <T>(
  actor: Actor,
  job: (
    repositories: Repositories,
    beside: (write: (repositories: Repositories) => Promise<void>) => Promise<void>,
  ) => Promise<T>,
) => Promise<T>

/** What use cases need from the outside. */
export interface UseCaseDependencies<Repositories> {
  readonly work: Work<Repositories>
  readonly clock: Clock
}
