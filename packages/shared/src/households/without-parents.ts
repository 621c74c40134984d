import type { ResidenceGround } from '../persons/index.ts'
import type { GuardianKind } from './household-vocabulary.ts'

/** Somebody who answers for a minor in the place of parents. */
const insteadOfParents: readonly GuardianKind[] = ['legalGuardian', 'unaccompaniedMinorGuardian']

/**
 * Whether a guardian takes the place of parents, so that nobody is asked for these: of an unaccompanied minor
 * (programme act of 24 December 2002, title XIII, chapter 6), whether a guardian was appointed already or not, and
 * of whoever has a guardian alone. A parent who answers for them ends it.
 *
 * @param minor by which right they stay, as far as it is known
 * @param answering in which capacity people answer for them now
 */
export function isWithoutParents(
  minor: { readonly residenceGround?: ResidenceGround | null | undefined },
  answering: readonly { readonly kind: GuardianKind }[],
): boolean {
  if (answering.some(({ kind }) => kind === 'parent')) return false
  return (
    minor.residenceGround === 'unaccompaniedMinor' ||
    answering.some(({ kind }) => insteadOfParents.includes(kind))
  )
}

/**
 * The capacities to choose from for somebody who answers for a minor, the likely one first.
 *
 * @param kinds all of them
 * @param withoutParents whether a guardian takes the place of parents
 */
export function kindsInOrder(
  kinds: readonly GuardianKind[],
  withoutParents: boolean,
): readonly GuardianKind[] {
  if (!withoutParents) return kinds
  const later = (kind: GuardianKind) =>
    Number(kind === 'parent') - Number(kind === 'unaccompaniedMinorGuardian')
  return kinds.toSorted((one, other) => later(one) - later(other))
}
