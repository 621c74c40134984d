import type { ArrivalPlan } from '@onthaal/shared/arrivals/schemas'
import { rolesWith } from '@onthaal/shared/identity'
import { belgianDay } from '@onthaal/shared/time'
import { invalidField } from '../../errors.ts'
import type { ArrivalRepositories, ArrivalUseCaseDependencies } from '../arrival-use-cases.ts'
import { type ArrivalCommand, moveOne } from '../move-arrival.ts'
import { requireLanguage } from './add-arrival.ts'

/**
 * Plans the talk with somebody, or plans it anew.
 *
 * @throws NotFoundError when the actor's organisation keeps no such arrival
 * @throws StaleVersionError when it changed since the actor saw it: a colleague planned it, perhaps
 * @throws ArrivalMoveNotAllowedError when the arrival ended
 * @throws PersonRestrictedError when what may be done with the file is restricted
 * @throws InvalidInputError when the day is past, the colleague holds no talks here or the language is none
 */
export function planArrival(dependencies: ArrivalUseCaseDependencies) {
  return (command: ArrivalCommand<ArrivalPlan>) =>
    moveOne(dependencies, command, 'plan', async (repositories, { row, input, now }) => {
      const { at, room, staff, interpreter, interpreterLanguage } = input
      const plannedAt = new Date(at)
      if (belgianDay(plannedAt) < belgianDay(now)) {
        throw invalidField('at', 'outOfRange', 'past', 'This moment is past.')
      }
      requireLanguage(interpreterLanguage, 'interpreterLanguage')
      await requireColleague(repositories, row.organisationId, staff)
      return {
        plannedAt,
        room: room?.trim() ?? null,
        staffId: staff ?? null,
        interpreter: interpreter ?? null,
        interpreterLanguage: interpreterLanguage ?? null,
      }
    })
}

async function requireColleague(
  { colleagues }: ArrivalRepositories,
  organisationId: string,
  staff: string | undefined,
): Promise<void> {
  if (staff === undefined) return
  const members = await colleagues.listInRoles(organisationId, rolesWith('holdInterviews'))
  if (members.some(({ id }) => id === staff)) return
  throw invalidField(
    'staff',
    'referencedResourceNotFound',
    'unknown',
    'Nobody who holds talks in your organisation has this number.',
  )
}
