import { mayBeMinor } from '@onthaal/shared/households'
import type { Schemas } from '../api/client.ts'

export type Household = Schemas['Household']
export type HouseholdMember = Schemas['HouseholdMember']
export type HouseholdRole = HouseholdMember['role']
export type Guardian = Schemas['Guardian']
export type GuardianKind = Guardian['kind']

/** The longest name of a guardian without a file that the server takes. */
export const longestName = 200

/**
 * How whoever answers for somebody is reached, of what would go along with a referral of them: for a minor that
 * counts as much as a number of their own.
 */
export function guardiansToReach(
  { birthDate }: { birthDate?: string },
  members: Schemas['HouseholdPreview']['members'],
  today: string,
) {
  if (!mayBeMinor(birthDate, today)) return []
  return members.find(({ isReferred }) => isReferred)?.guardians ?? []
}

/** What was, apart from what is: something with a last day is over. */
export function byTime<Lasting extends { until?: string }>(all: readonly Lasting[]) {
  return {
    current: all.filter(({ until }) => until === undefined),
    ended: all.filter(({ until }) => until !== undefined),
  }
}
