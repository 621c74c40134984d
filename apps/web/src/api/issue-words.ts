import { type Need, needs } from '@onthaal/shared/referrals'
import type { TFunction } from 'i18next'
import type { FieldIssue } from './errors.ts'

const wordedCodes = [
  'beforeSending',
  'noSuchAccount',
  'worksHere',
  'taken',
  'openReferrals',
  'offered',
  'ocmwMissing',
  'begun',
  'ocmwSeveral',
  'ocmwAwaited',
  'desksAtWork',
  'ownOffer',
  'decided',
  'otherSide',
  'slotTaken',
  'slotPast',
  'slotUnknown',
  'slotOtherStaff',
  'slotOtherDesk',
  'alreadyThere',
  'daysReversed',
  'timesReversed',
  'past',
  'noSlot',
  'tooMany',
  'tooManyReports',
  'otherBirthDate',
  'warningTooLong',
  'beforePickUp',
] as const

/** A code that tells more of a fault than its kind does. */
export type WordedCode = (typeof wordedCodes)[number]

/** What is wrong with a field: as precisely as its code tells, or else by its kind. */
export function issueWords({ kind, code = '' }: FieldIssue, t: TFunction): string {
  const worded = wordedCodes.find((known) => known === code)
  if (worded) return t(`issueCodes.${worded}`)
  return isNeed(code) ? t(`referrals.unmet.${code}`) : t(`issues.${kind}`)
}

/** What a move lacks is told by the name of the need. */
function isNeed(code: string): code is Need {
  return Object.hasOwn(needs, code)
}
