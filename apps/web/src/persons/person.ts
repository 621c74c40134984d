import type { Schemas } from '../api/client.ts'

export type Person = Schemas['Person']
export type PersonSummary = Schemas['PersonSummary']
export type NewPerson = Schemas['NewPerson']
export type PersonInput = Schemas['PersonInput']
export type PersonChange = Schemas['PersonChange']

/** A search by number, name, telephone or date of birth. */
export type PersonCriteria = Pick<Schemas['PersonQuery'], 'insz' | 'name' | 'birthDate' | 'phone'>

/** What was typed of somebody, to find out whether there is a file of them. */
export type MatchQuery = Schemas['MatchQuery']
/** A file that may be of the same person. */
export type PersonMatch = Schemas['PersonMatch']
/** A file that became one with another. */
export type PersonMerge = Schemas['PersonMergeList']['items'][number]
export type MatchDecision = Schemas['MatchDecisionList']['items'][number]

/** What stands in the fields of the search, as it was typed. */
export interface SearchTerms {
  name: string
  birthDate: string
  insz: string
  phone: string
}
