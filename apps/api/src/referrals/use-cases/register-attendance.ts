import { countsAsAttempt } from '@onthaal/shared/appointments'
import type { Attendance } from '@onthaal/shared/appointments/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { required } from '../../errors.ts'
import { momentsOf } from '../referral-appointment.ts'
import { relationsTo } from '../referral-facts.ts'
import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { changeReferral, type Move, writeChange } from './move-referral.ts'
import { countOneMore } from './record-contact-attempt.ts'
import { requireAppointmentAction } from './require-appointment-action.ts'

/**
 * Says whether somebody came to their appointment, and whether too late. Whoever did not come counts as tried once more, when it
 * is the owner of a referral in follow-up who says so.
 *
 * @throws TransitionNotAllowedError when there is no appointment, or it is not due yet
 */
export function registerAttendance(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand<Attendance>) =>
    changeReferral(dependencies, command, async (locked) => {
      const { actor, input } = command
      const state = input.came ? 'came' : 'noShow'
      const move = requireAppointmentAction(actor, locked, state)
      const { referral, appointment } = locked.record
      const { id, startsAt } = momentsOf(required(appointment ?? undefined))
      const { appointments } = locked.repositories
      const arrivedLate = input.came && input.late === true
      const key = { partitionId: referral.partitionId, id }
      await appointments.update(key, { state, arrivedLate })
      const isAttempt =
        !input.came && countsAsAttempt(referral.status, relationsTo(actor, locked.record))
      const on = belgianDay(startsAt)
      const attempt: Pick<Move, 'attempt' | 'store'> = isAttempt
        ? {
            attempt: { on, channel: 'desk', result: 'notReached' },
            store: countOneMore(referral, on),
          }
        : {}
      await writeChange(actor, locked, { ...move, ...attempt })
    })
}
