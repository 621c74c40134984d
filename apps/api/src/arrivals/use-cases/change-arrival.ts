import type { ArrivalChange } from '@onthaal/shared/arrivals/schemas'
import { ArrivalMoveNotAllowedError } from '../../errors.ts'
import type { ArrivalMoved } from '../arrival-repository.ts'
import type { ArrivalUseCaseDependencies } from '../arrival-use-cases.ts'
import { type ArrivalCommand, moveOne } from '../move-arrival.ts'

/** What reopening forgets: it begins anew, and the invitation and the talk were of before. */
const begunAnew: ArrivalMoved = {
  ...{ invitedOn: null, plannedAt: null, room: null, staffId: null },
  ...{ interpreter: null, interpreterLanguage: null },
}

/**
 * Says that somebody came, did not respond or moved away, or that this was a mistake.
 *
 * @throws NotFoundError when the actor's organisation keeps no such arrival
 * @throws StaleVersionError when it changed since the actor saw it
 * @throws ArrivalMoveNotAllowedError when that does not follow from where it stands, or somebody who would be
 *   on the list again arrived anew meanwhile
 * @throws PersonRestrictedError when what may be done with the file is restricted
 */
export function changeArrival(dependencies: ArrivalUseCaseDependencies) {
  return (command: ArrivalCommand<ArrivalChange>) =>
    moveOne(dependencies, command, command.input.move, async ({ arrivals }, { row, input }) => {
      if (input.move === 'miss') {
        return row.status === 'planned' ? { missedTalks: row.missedTalks + 1 } : {}
      }
      if (input.move !== 'reopen') return {}
      const [newest] = await arrivals.newestOf([row.personId], row.organisationId)
      if (newest !== undefined && newest.endedOn === null) {
        throw new ArrivalMoveNotAllowedError('This person arrived anew meanwhile.')
      }
      return begunAnew
    })
}
