import { ageGroupOf, nationalityGroupOf, unknownLanguage } from '@onthaal/shared/persons'
import type { Day } from '@onthaal/shared/time'
import type { ReferralRecord } from './referral-records.ts'

export type PersonToGroup = Pick<
  ReferralRecord['person'],
  'contactLanguage' | 'nationalities' | 'birthDate'
>

/**
 * What figures tell people apart by, as the file says it on the day that a referral goes out: coarse, so that it can
 * stay when the file goes, and the same whatever becomes of the file.
 */
export function groupsAtSending({ person }: { readonly person: PersonToGroup }, today: Day) {
  return {
    sentLanguage: person.contactLanguage ?? unknownLanguage,
    sentNationalityGroup: nationalityGroupOf(person.nationalities),
    sentAgeGroup: ageGroupOf(person.birthDate, today),
  }
}
