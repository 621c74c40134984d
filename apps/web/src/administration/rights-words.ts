import '../i18n/late/protocols.ts'
import type { Role } from '@onthaal/shared/identity'
import { roles } from '@onthaal/shared/identity'
import type { DataCategory } from '@onthaal/shared/protocols'
import { dataCategories } from '@onthaal/shared/protocols'
import {
  type Priority,
  priorities,
  type ReferralType,
  referralTypes,
} from '@onthaal/shared/referrals'
import type { TFunction } from 'i18next'

const isRole = (code: string): code is Role => roles.some((role) => role === code)
const isCategory = (code: string): code is DataCategory =>
  dataCategories.some((category) => category === code)

const isType = (code: string): code is ReferralType => referralTypes.some((type) => type === code)
const isPriority = (code: string): code is Priority =>
  priorities.some((priority) => priority === code)

/** The words for a value in the history of rights: codes have labels, everything else stands as it is. */
export function valueWords(value: string, t: TFunction): string {
  if (value === 'true') return t('common.yes')
  if (value === 'false') return t('common.no')
  if (isRole(value)) return t(`vocabulary.role.${value}`)
  if (isType(value)) return t(`vocabulary.referralType.${value}`)
  if (isPriority(value)) return t(`vocabulary.priority.${value}`)
  return isCategory(value) ? t(`protocols.dataCategory.${value}`) : value
}

/** The fields whose names have words. */
const fields = [
  'displayName',
  'username',
  'roles',
  'education',
  'desks',
  'region',
  'email',
  'disabled',
  'reference',
  'legalBasis',
  'categories',
  'validFrom',
  'validTo',
  'role',
  'contact',
  'validUntil',
  'name',
  'code',
  'serves',
  'nisCode',
  'ocmw',
  'municipality',
  'from',
  'to',
  'address',
  'openingHours',
  'phone',
  'version',
  'offerTitle',
  'offerText',
  'escalationWorkingDays',
  'unclaimedWorkingDays',
  'desk',
  'type',
  'priority',
  'agreement',
  'pickUpWorkingDays',
  'pickUpWarningDays',
  'dueWorkingDays',
  'dueWarningDays',
] as const

/** The words for the name of a field in the history of rights. */
export function fieldWords(name: string, t: TFunction): string {
  const field = fields.find((one) => one === name)
  return field ? t(`administration.fields.${field}`) : name
}
