import { type ArrivalMove, isEnded, statusAfter } from '@onthaal/shared/arrivals'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../actor.ts'
import { ArrivalMoveNotAllowedError, required, requireVersion } from '../errors.ts'
import { type Intent, once } from '../idempotency/index.ts'
import { refuseRestricted } from '../persons/index.ts'
import type { ArrivalMoved, ArrivalRow } from './arrival-repository.ts'
import type {
  ArrivalRepositories,
  ArrivalUseCaseDependencies,
  WholeArrival,
} from './arrival-use-cases.ts'
import { wholeArrival } from './use-cases/whole-arrival.ts'

/** Something that somebody wants done once with one arrival, as they saw it. */
export interface ArrivalCommand<Input> {
  readonly actor: Actor
  readonly arrivalId: string
  readonly versions: readonly number[]
  readonly intent: Intent
  readonly input: Input
}

/**
 * Makes one move of one arrival. It is locked meanwhile: of two who do something with it at once, the second
 * is told that it changed.
 *
 * @param change what the move writes beside the status, once it is known to be allowed
 * @throws NotFoundError when the actor's organisation keeps no such arrival
 * @throws StaleVersionError when it changed since the actor saw it
 * @throws ArrivalMoveNotAllowedError when the move does not follow from where it stands
 * @throws PersonRestrictedError when what may be done with the file is restricted
 */
export function moveOne<Input>(
  { work, clock }: ArrivalUseCaseDependencies,
  { actor, arrivalId, versions, intent, input }: ArrivalCommand<Input>,
  move: ArrivalMove,
  change: (
    repositories: ArrivalRepositories,
    moved: { row: ArrivalRow; input: Input; now: Date },
  ) => Promise<ArrivalMoved>,
): Promise<WholeArrival> {
  return work(actor, async (repositories) => {
    const now = clock()
    await once(repositories, { userId: actor.userId, intent, now }, async () => {
      const [found] = await repositories.arrivals.lock([arrivalId], actor.organisation.id)
      const row = required(found)
      requireVersion(row.version, versions)
      await refuseRestricted(repositories.fileMeasures, row)
      const written = moved(row, move, now)
      const more = await change(repositories, { row, input, now })
      await repositories.arrivals.update([row], { ...written, ...more, ...by(actor, now) })
      return arrivalId
    })
    return wholeArrival(repositories, actor, arrivalId)
  })
}

/** Who changed it, and when. */
export function by({ userId }: Actor, now: Date): ArrivalMoved {
  return { updatedAt: now, updatedBy: userId }
}

/** @throws ArrivalMoveNotAllowedError when the move does not follow from where the arrival stands */
function moved({ status }: ArrivalRow, move: ArrivalMove, now: Date): ArrivalMoved {
  const next = statusAfter(status, move)
  if (next === undefined) {
    throw new ArrivalMoveNotAllowedError(`${move} is not possible for this arrival now.`)
  }
  return { status: next, endedOn: isEnded(next) ? belgianDay(now) : null }
}
