import type { TFunction } from 'i18next'
import type { FieldIssue } from './errors.ts'

const wordedCodes = ['beforeSending'] as const

/** A code that tells more of a fault than its kind does. */
export type WordedCode = (typeof wordedCodes)[number]

/** What is wrong with a field: as precisely as its code tells, or else by its kind. */
export function issueWords({ kind, code }: FieldIssue, t: TFunction): string {
  const worded = wordedCodes.find((known) => known === code)
  return worded ? t(`issueCodes.${worded}`) : t(`issues.${kind}`)
}
