import { proposeEligibility } from '@onthaal/shared/eligibility'
import type { EligibilityAtSending } from '@onthaal/shared/eligibility/schemas'
import type { Day } from '@onthaal/shared/time'
import { present } from '../present.ts'
import type { ReferralRecord } from './referral-records.ts'

/** The types that are about whether somebody has to follow civic integration, or may. */
const judgedTypes: readonly string[] = ['civicIntegration', 'dutchLanguage']

/**
 * What the rules of civic integration say of somebody on the day that a referral goes out, and what staff
 * said instead: it stays with the referral when the file or the rules change.
 */
export function eligibilityAtSending(
  { referral, person }: Pick<ReferralRecord, 'referral' | 'person'>,
  today: Day,
): EligibilityAtSending | null {
  if (!judgedTypes.includes(referral.type)) return null
  const facts = { ...person, ...person.eligibility?.answers }
  const { category, version, rule, article, dutchOnly } = proposeEligibility(facts, today)
  return {
    category,
    ruleSet: version,
    dutchOnly,
    ...present({ rule, article, judgement: person.eligibility?.judgement }),
  }
}
