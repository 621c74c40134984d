import type { Schemas } from '../api/client.ts'

export type Household = Schemas['Household']
export type HouseholdMember = Schemas['HouseholdMember']
export type HouseholdRole = HouseholdMember['role']
export type Guardian = Schemas['Guardian']
export type GuardianKind = Guardian['kind']

/** The longest name of a guardian without a file that the server takes. */
export const longestName = 200

/** What was, apart from what is: something with a last day is over. */
export function byTime<Lasting extends { until?: string }>(all: readonly Lasting[]) {
  return {
    current: all.filter(({ until }) => until === undefined),
    ended: all.filter(({ until }) => until !== undefined),
  }
}
