import type { NewContactAttempt } from '@onthaal/shared/referrals/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { InvalidInputError } from '../../errors.ts'
import { relationsTo } from '../referral-facts.ts'
import type { ReferralRow } from '../referral-repository.ts'
import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { applyMove, changeReferral, eventRow } from './move-referral.ts'

/**
 * Writes down that the owner tried to reach the person. The first attempt takes the referral into
 * follow-up; later ones are counted and change no status.
 *
 * @throws InvalidInputError when the attempt lies in the future
 * @throws TransitionNotAllowedError when this actor does not follow the referral up
 */
export function recordContactAttempt(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand<NewContactAttempt>) => {
    const { actor, input } = command
    refuseFuture(input.on, dependencies.clock())
    const { note, ...attempt } = input
    const text = note === undefined ? undefined : { shared: false, text: note }

    return changeReferral(dependencies, command, async (locked) => {
      const { row, record, repositories } = locked
      const store = countOneMore(row, input.on)
      const move = { permission: 'followReferrals', store, text, attempt } as const
      const isFurther = row.status === 'inProgress' && relationsTo(actor, record).includes('owner')
      if (!isFurther) {
        return applyMove(actor, locked, { ...move, event: 'firstContact', input: { attempt } })
      }
      await repositories.referrals.update(row, store)
      await repositories.referralEvents.add({
        row: eventRow(actor, locked, { ...move, event: 'attempt' }, row.status),
        text,
        attempt,
      })
    })
  }
}

function refuseFuture(day: string, now: Date): void {
  if (day <= belgianDay(now)) return
  throw new InvalidInputError([
    { issue: 'outOfRange', name: 'on', code: 'future', detail: 'An attempt lies in the past.' },
  ])
}

/** The count and the last day are all that the sender sees of attempts. */
function countOneMore({ attemptCount, lastAttemptOn }: ReferralRow, on: string) {
  const last = lastAttemptOn !== null && lastAttemptOn > on ? lastAttemptOn : on
  return { attemptCount: attemptCount + 1, lastAttemptOn: last }
}
