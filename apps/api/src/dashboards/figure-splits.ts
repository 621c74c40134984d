import { ageBands, sentDaysOf } from '@onthaal/shared/dashboards'
import type { ReferralSelection } from '@onthaal/shared/dashboards/schemas'
import type { MeasureSplit } from '@onthaal/shared/measures'
import type { AgeGroup, NationalityGroup } from '@onthaal/shared/persons'
import type { ReferralStatus, ReferralType } from '@onthaal/shared/referrals'
import type { Day } from '@onthaal/shared/time'

/** @returns what narrows a list to a part of it, by the key that the part was counted under */
export function narrowedTo(
  split: MeasureSplit,
  key: string,
  list: ReferralSelection,
  today: Day,
): ReferralSelection {
  return { ...list, ...filtersOfPart(split, key, list, today) }
}

function filtersOfPart(
  split: MeasureSplit,
  key: string,
  list: ReferralSelection,
  today: Day,
): Partial<ReferralSelection> {
  switch (split) {
    case 'type':
      return { type: [key as ReferralType] }
    case 'status':
      return { status: [key as ReferralStatus] }
    case 'nationalityGroup':
      return { nationalityGroup: [key as NationalityGroup] }
    case 'ageGroup':
      return { ageGroup: [key as AgeGroup] }
    case 'worker':
      return { owner: key }
    case 'waited': {
      const band = ageBands.find(({ from }) => String(from) === key)
      return band === undefined ? {} : sentDaysOf(band, today)
    }
    case 'outcome':
      return list.status?.includes('rejected')
        ? { rejectionReason: [key as NonNullable<ReferralSelection['rejectionReason']>[number]] }
        : { outcome: [key as NonNullable<ReferralSelection['outcome']>[number]] }
    default:
      return { [split]: key }
  }
}
