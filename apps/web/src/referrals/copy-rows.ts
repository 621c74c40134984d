import { formatInsz, type PersonField } from '@onthaal/shared/persons'
import type { TFunction } from 'i18next'
import type { Schemas } from '../api/client.ts'
import { formatDay } from '../i18n/formats.ts'
import type { FactWords } from '../persons/index.ts'
import type { CopyRow } from '../ui/copy-list.tsx'
import type { Referral } from './referral.ts'

/** A person, and the whole number once somebody asked for it. */
type Person = Schemas['Person'] & { insz: string | undefined }

/** The facts of a person in the order in which other systems ask them. */
const personFacts: readonly PersonField[] = [
  'familyName',
  'givenName',
  'originalScriptName',
  'birthDate',
  'insz',
  'sex',
  'nationalities',
  'street',
  'houseNumber',
  'box',
  'postalCode',
  'city',
  'phone',
  'email',
  'contactLanguage',
  'interpreterNeeded',
  'homeLanguages',
  'otherLanguages',
  'dutchOral',
  'dutchWritten',
  'latinLiteracy',
  'residenceGround',
  'residenceDocument',
  'residenceDocumentUntil',
  'register',
  'firstRegisteredBelgiumOn',
  'firstRegisteredHereOn',
  'residenceCheckOpen',
]

interface Words {
  t: TFunction
  facts: FactWords
}

/**
 * Everything that a trajectbegeleider types over into another system: who it is, how to reach them, who
 * answers for them, why they come. What is not known is left out.
 */
export function copyRows(person: Person, referral: Referral, { t, facts }: Words): CopyRow[] {
  const rows = [
    ...personFacts.flatMap((field) => {
      const value = field === 'insz' ? person.insz && formatInsz(person.insz) : person[field]
      return [
        { key: field, label: t(`persons.fields.${field}`), value: facts(field, value) },
        // Some systems refuse the dots and dashes.
        ...(field === 'insz'
          ? [{ key: 'inszBare', label: t('referrals.copy.inszBare'), value: person.insz }]
          : []),
      ]
    }),
    ...guardianRows(referral, { t, facts }),
    ...referralRows(referral, t),
  ]
  return rows.flatMap(({ value, ...row }) => (value ? [{ ...row, value }] : []))
}

/** Who answers for the person, when that is a minor, and how to reach them. */
function guardianRows({ household = [] }: Referral, { t, facts }: Words) {
  const answering = household.find(({ isReferred }) => isReferred)?.guardians ?? []
  return answering.flatMap(({ name, kind, phone }, index) => [
    { key: `guardian${index}`, label: t(`vocabulary.guardianKind.${kind}`), value: name },
    {
      key: `guardianPhone${index}`,
      label: t('referrals.copy.phoneOf', { name }),
      value: facts('phone', phone),
    },
  ])
}

function referralRows(referral: Referral, t: TFunction) {
  const { type, reasons, reasonNote, priorityReason, agiiClientNumber, reference } = referral
  const values = {
    type: t(`vocabulary.referralType.${type}`),
    reasons: reasons.map((reason) => t(`vocabulary.referralReason.${reason}`)).join(', '),
    reasonNote,
    priority: priorityReason && t(`vocabulary.priorityReason.${priorityReason}`),
    reference,
    sender: referral.sender.name,
    submittedAt: referral.submittedAt && formatDay(referral.submittedAt),
  }
  const rows = Object.entries(values).map(([name, value]) => ({
    key: name,
    label: t(`referrals.fields.${name as keyof typeof values}`),
    value,
  }))
  const label = t('referralTurns.turns.clientNumber.title')
  return [...rows, { key: 'agiiClientNumber', label, value: agiiClientNumber }]
}
