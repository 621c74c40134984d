import { clockInputsOf, compulsoryClock } from '@onthaal/shared/education'
import type { ClockAtSending } from '@onthaal/shared/education/schemas'
import type { Day } from '@onthaal/shared/time'
import { present } from '../present.ts'
import type { ProofInForceRepository } from '../school-clock/index.ts'
import type { ReferralRecord } from './referral-records.ts'

/**
 * What the clock of compulsory education says of a child on the day that a referral for school goes out, and
 * from what: it stays with the referral when the file or the rules change.
 */
export async function clockAtSending(
  { proofsInForce }: { readonly proofsInForce: ProofInForceRepository },
  { referral, person }: Pick<ReferralRecord, 'referral' | 'person'>,
  today: Day,
): Promise<ClockAtSending | null> {
  if (referral.type !== 'compulsoryEducation') return null
  const hasProofOfEducation = await proofsInForce.isThere(person)
  const inputs = clockInputsOf({ ...person, hasProofOfEducation })
  const { state, startsOn, lastDay, isProvisional, questions, version } = compulsoryClock(
    inputs,
    today,
  )
  return {
    on: today,
    state,
    isProvisional,
    questions: [...questions],
    ruleSet: version,
    inputs: present(inputs),
    ...present({ startsOn, lastDay }),
  }
}
