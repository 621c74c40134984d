import { type AmendableField, amendableFields, type SentField } from '@onthaal/shared/sent-changes'
import type { TFunction } from 'i18next'
import type { FactWords } from '../persons/index.ts'

type Value = string | boolean | readonly string[] | undefined

/** The vocabularies of what is coded; a note is as it was typed. */
const vocabularies = {
  reasons: 'referralReason',
  priority: 'priority',
  priorityReason: 'priorityReason',
  deskRoles: 'deskRole',
} as const

function isAmendable(field: SentField): field is AmendableField {
  return amendableFields.some((one) => one === field)
}

/** @returns the name of a field that can change after sending */
export function sentFieldName(field: SentField, t: TFunction): string {
  return isAmendable(field) ? t(`sentChanges.field.${field}`) : t(`persons.fields.${field}`)
}

/** @returns the words for what it held or holds; a word for nothing where it is empty */
export function sentValueWords(
  field: SentField,
  value: Value,
  { t, factWords }: { t: TFunction; factWords: FactWords },
): string {
  const nothing = t('sentChanges.nothing')
  if (!isAmendable(field)) return factWords(field, value) || nothing
  if (value === undefined) return nothing
  if (field === 'reasonNote') return String(value)
  const codes = typeof value === 'object' ? value : [String(value)]
  return codes
    .map((code) =>
      String(t(`vocabulary.${vocabularies[field]}.${code}` as 'vocabulary.priority.normal')),
    )
    .join(', ')
}
