import { allCompletionOutcomes, failureOutcomes } from '@onthaal/shared/referrals'
import type { TFunction } from 'i18next'
import type { Schemas } from '../api/client.ts'

type ClosingOutcome = Schemas['RetentionPeriodsInput']['byOutcome'][number]['outcome']

const isOneOf = <T extends string>(values: readonly T[], value: string): value is T =>
  values.some((one) => one === value)

/** @returns how somebody says that a referral ended like this */
export function outcomeWords(outcome: ClosingOutcome, t: TFunction): string {
  if (isOneOf(allCompletionOutcomes, outcome)) return t(`vocabulary.completionOutcome.${outcome}`)
  if (isOneOf(failureOutcomes, outcome)) return t(`vocabulary.failureOutcome.${outcome}`)
  return t(`vocabulary.referralStatus.${outcome}`)
}
