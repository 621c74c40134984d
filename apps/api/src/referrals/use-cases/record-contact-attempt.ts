import type { NewContactAttempt } from '@onthaal/shared/referral-moves/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { invalidField } from '../../errors.ts'
import { relationsTo } from '../referral-facts.ts'
import type { ReferralRow } from '../referral-repository.ts'
import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { applyMove, changeReferral, writeChange } from './move-referral.ts'

/**
 * Writes down that the owner tried to reach the person. The first attempt takes the referral into
 * follow-up; later ones are counted and change no status.
 *
 * @throws InvalidInputError when the attempt lies in the future, or before the referral was sent
 * @throws TransitionNotAllowedError when this actor does not follow the referral up
 */
export function recordContactAttempt(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand<NewContactAttempt>) => {
    const { actor, input } = command
    const { note, ...attempt } = input
    const text = note === undefined ? undefined : { shared: false, text: note }

    return changeReferral(dependencies, command, async (locked) => {
      const { referral } = locked.record
      refuseImpossible(input.on, referral, locked.now)
      const store = countOneMore(referral, input.on)
      const move = { permission: 'followReferrals', store, text, attempt } as const
      const isFurther =
        referral.status === 'inProgress' && relationsTo(actor, locked.record).includes('owner')
      if (isFurther) await writeChange(actor, locked, { ...move, event: 'attempt' })
      else await applyMove(actor, locked, { ...move, event: 'firstContact', input: { attempt } })
    })
  }
}

function refuseImpossible(day: string, { submittedAt }: ReferralRow, now: Date): void {
  if (day > belgianDay(now))
    throw invalidField('on', 'outOfRange', 'future', 'An attempt lies in the past.')
  if (submittedAt !== null && day < belgianDay(submittedAt)) {
    throw invalidField(
      'on',
      'outOfRange',
      'beforeSending',
      'An attempt follows the sending of the referral.',
    )
  }
}

/** The count and the last day are all that the sender sees of attempts. */
export function countOneMore({ attemptCount, lastAttemptOn }: ReferralRow, on: string) {
  const last = lastAttemptOn !== null && lastAttemptOn > on ? lastAttemptOn : on
  return { attemptCount: attemptCount + 1, lastAttemptOn: last }
}
