import {
  decideOnward,
  type OnwardChanges,
  type OnwardEventName,
  type OnwardFacts,
  type OnwardInput,
  type OnwardNeed,
  type OnwardParty,
} from '@onthaal/shared/onward-referrals'
import { addDays, belgianDay, type Day } from '@onthaal/shared/time'
import { type InputFault, InvalidInputError, OnwardNotAllowedError } from '../errors.ts'

/** How far from today a day of enrolment can lie: schools enrol for the next school year. */
const enrolmentDays = 400

const missing: Readonly<Partial<Record<OnwardNeed, string>>> = {
  enrolledOn: 'Say from when.',
  waitingSince: 'Say since when.',
  refusalReason: 'Say why.',
  withdrawReason: 'Say why.',
}

/**
 * Asks the machine, and puts its refusal into the words of the API.
 *
 * @param facts the hop, under its lock
 * @throws InvalidInputError when something that goes along is missing, or a day cannot be
 * @throws OnwardNotAllowedError when the machine refuses for any other reason
 */
export function decideOrRefuse(
  facts: OnwardFacts,
  event: OnwardEventName,
  by: OnwardParty,
  input: OnwardInput,
  now: Date,
): OnwardChanges {
  const decision = decideOnward(facts, event, by, input, now)
  if (!decision.ok) {
    const unmet = decision.refusal === 'needsUnmet' ? decision.unmet : []
    const faults = unmet.flatMap((need): InputFault[] => {
      const detail = missing[need]
      if (detail === undefined) return []
      const name = need === 'withdrawReason' ? 'reason' : need
      return [{ issue: 'requiredInput', name, code: 'required', detail }]
    })
    // Out of time it is never taken, whatever goes along.
    if (unmet.includes('withinCorrectionTime') || faults.length === 0) {
      throw new OnwardNotAllowedError('This is not possible for this onward referral now.')
    }
    throw new InvalidInputError(faults)
  }
  requireSoundDays(decision.changes, belgianDay(now))
  return decision.changes
}

function requireSoundDays({ enrolledOn, waitingSince }: OnwardChanges, today: Day): void {
  const faults: InputFault[] = []
  const far = (day: Day) =>
    day < addDays(today, -enrolmentDays) || day > addDays(today, enrolmentDays)
  if (enrolledOn !== null && far(enrolledOn)) {
    const detail = 'This day lies too far away.'
    faults.push({ issue: 'outOfRange', name: 'enrolledOn', code: 'tooFar', detail })
  }
  if (waitingSince !== null && waitingSince > today) {
    const detail = 'This day lies in the future.'
    faults.push({ issue: 'outOfRange', name: 'waitingSince', code: 'future', detail })
  } else if (waitingSince !== null && far(waitingSince)) {
    const detail = 'This day lies too far away.'
    faults.push({ issue: 'outOfRange', name: 'waitingSince', code: 'tooFar', detail })
  }
  if (faults.length > 0) throw new InvalidInputError(faults)
}
