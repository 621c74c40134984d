import type { PartialDate, Register, ResidenceGround } from '../persons/index.ts'
import type { Day } from '../time/index.ts'
import type { ClockInputs } from './compulsory-clock.ts'

/** What a file knows that the clock can read. */
export interface ClockFacts {
  readonly birthDate?: PartialDate | null | undefined
  /** Country codes; none when they are not known. */
  readonly nationalities?: readonly string[] | null | undefined
  readonly residenceGround?: ResidenceGround | null | undefined
  readonly register?: Register | null | undefined
  readonly firstRegisteredBelgiumOn?: Day | null | undefined
  readonly firstRegisteredHereOn?: Day | null | undefined
  /** Whether the check of the residence still runs. */
  readonly residenceCheckOpen?: boolean | null | undefined
  /** Whether there is proof that counts. */
  readonly hasProofOfEducation?: boolean | null | undefined
}

/**
 * Of a file, what the clock reads and nothing more, so that no more is kept with what it says.
 *
 * @param facts what is known
 * @returns the inputs that are known, without what is not
 */
export function clockInputsOf(facts: ClockFacts): ClockInputs {
  const { birthDate, nationalities, residenceGround, register } = facts
  const { firstRegisteredBelgiumOn, firstRegisteredHereOn } = facts
  const { residenceCheckOpen, hasProofOfEducation } = facts
  const isBelgian = isBelgianBy(nationalities, residenceGround)
  return {
    ...(birthDate && { birthDate }),
    ...(isBelgian !== undefined && { isBelgian }),
    ...(register && { register }),
    ...(firstRegisteredBelgiumOn && { firstRegisteredBelgiumOn }),
    ...(firstRegisteredHereOn && { firstRegisteredHereOn }),
    // Only a check that runs makes a difference.
    ...(residenceCheckOpen && { isResidenceCheckOpen: true }),
    ...(hasProofOfEducation && { hasProofOfEducation }),
  }
}

/** Any other ground than that of Belgians is one of somebody who is no Belgian. */
function isBelgianBy(
  nationalities: ClockFacts['nationalities'],
  residenceGround: ClockFacts['residenceGround'],
): boolean | undefined {
  if (residenceGround === 'belgian') return true
  if (nationalities?.length) return nationalities.includes('BE')
  return residenceGround ? false : undefined
}
