import { formatInsz, formatPartialDate, formatPhone, languageName } from '@onthaal/shared/persons'
import type { TFunction } from 'i18next'
import type { Schemas } from '../api/client.ts'
import { formatDay } from '../i18n/formats.ts'
import type { Language } from '../i18n/i18n.ts'
import { nationalityName } from '../persons/index.ts'
import type { CopyRow } from '../ui/copy-list.tsx'
import type { Referral } from './referral.ts'

type Person = Schemas['Person']

/**
 * Everything that a trajectbegeleider types over into another system, in the order in which such
 * systems ask it: who it is, how to reach them, why they come. What is not known is left out.
 */
export function copyRows(
  person: Person,
  referral: Referral,
  { t, language }: { t: TFunction; language: Language },
): CopyRow[] {
  const field = (name: keyof typeof labels, value: string | undefined) => ({
    key: name,
    label: t(labels[name]),
    value,
  })
  const rows: { key: string; label: string; value: string | undefined }[] = [
    field('familyName', person.familyName),
    field('givenName', person.givenName),
    field('originalScriptName', person.originalScriptName),
    field('birthDate', person.birthDate && formatPartialDate(person.birthDate)),
    field('insz', person.insz && formatInsz(person.insz)),
    field('inszBare', person.insz),
    field(
      'nationalities',
      person.nationalities.map((code) => nationalityName(code, language, t)).join(', '),
    ),
    field('phone', person.phone && formatPhone(person.phone)),
    field('email', person.email),
    field(
      'contactLanguage',
      person.contactLanguage && languageName(person.contactLanguage, language),
    ),
    field(
      'interpreterNeeded',
      person.contactLanguage && t(person.interpreterNeeded ? 'common.yes' : 'common.no'),
    ),
    field('type', t(`vocabulary.referralType.${referral.type}`)),
    field(
      'reasons',
      referral.reasons.map((reason) => t(`vocabulary.referralReason.${reason}`)).join(', '),
    ),
    field('reasonNote', referral.reasonNote),
    field(
      'priority',
      referral.priorityReason && t(`vocabulary.priorityReason.${referral.priorityReason}`),
    ),
    field('agiiClientNumber', referral.agiiClientNumber),
    field('reference', referral.reference),
    field('sender', referral.sender.name),
    field('submittedAt', referral.submittedAt && formatDay(referral.submittedAt)),
  ]
  return rows.flatMap(({ value, ...row }) => (value ? [{ ...row, value }] : []))
}

const labels = {
  familyName: 'persons.fields.familyName',
  givenName: 'persons.fields.givenName',
  originalScriptName: 'persons.fields.originalScriptName',
  birthDate: 'persons.fields.birthDate',
  insz: 'persons.fields.insz',
  inszBare: 'referrals.copy.inszBare',
  nationalities: 'persons.fields.nationalities',
  phone: 'persons.fields.phone',
  email: 'persons.fields.email',
  contactLanguage: 'persons.fields.contactLanguage',
  interpreterNeeded: 'persons.fields.interpreterNeeded',
  type: 'referrals.fields.type',
  reasons: 'referrals.fields.reasons',
  reasonNote: 'referrals.fields.reasonNote',
  priority: 'referrals.fields.priority',
  agiiClientNumber: 'referrals.turns.clientNumber.title',
  reference: 'referrals.fields.reference',
  sender: 'referrals.fields.sender',
  submittedAt: 'referrals.fields.submittedAt',
} as const
