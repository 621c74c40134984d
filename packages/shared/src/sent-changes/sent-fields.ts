import type { PersonField } from '../persons/index.ts'
import { isOpenStatus, type ReferralStatus, type Relation } from '../referrals/index.ts'

/** What of a referral its sender may change after sending, with a reason. */
export const amendableFields = [
  'reasons',
  'reasonNote',
  'priority',
  'priorityReason',
  'deskRoles',
] as const
export type AmendableField = (typeof amendableFields)[number]

/** What of somebody's file reaches whoever follows an open referral, when it gets another value. */
const followedFields = [
  'phone',
  'email',
  'street',
  'houseNumber',
  'box',
  'postalCode',
  'city',
  'contactLanguage',
  'interpreterNeeded',
  'homeLanguages',
  'otherLanguages',
] as const satisfies readonly PersonField[]
type FollowedField = (typeof followedFields)[number]

/** Every field whose change after sending the other side is told. */
export const sentFields = [...amendableFields, ...followedFields] as const
export type SentField = (typeof sentFields)[number]

const followed: readonly string[] = followedFields

/**
 * @param field a field of a file
 * @returns whether whoever follows an open referral is told that it got another value
 */
export function isFollowedField(field: PersonField): field is FollowedField {
  return followed.includes(field)
}

/**
 * @param status where a referral stands
 * @param relations how somebody stands to it
 * @returns whether they may change what was sent: its sender, for as long as it is open
 */
export function mayAmend(status: ReferralStatus, relations: readonly Relation[]): boolean {
  return relations.includes('sender') && isOpenStatus(status)
}
