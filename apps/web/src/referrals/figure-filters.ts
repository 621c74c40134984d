import { ageGroups, nationalityGroups } from '@onthaal/shared/persons'
import {
  type Attendance,
  attendances,
  type ContestState,
  contestStates,
  type TermResult,
  termResults,
} from '@onthaal/shared/referrals'
import type { Day } from '@onthaal/shared/time'
import { idIn } from '../ids.ts'
import { dayIn, type OneOrMore, someOf } from './filter-values.ts'

type AgeGroup = (typeof ageGroups)[number]
type NationalityGroup = (typeof nationalityGroups)[number]

/** The filters by which a number of the figures opens exactly what it counts; no control of a list sets them. */
export interface FigureFilters {
  pickUp?: OneOrMore<TermResult> | undefined
  completion?: OneOrMore<TermResult> | undefined
  attendance?: OneOrMore<Attendance> | undefined
  appointmentFrom?: Day | undefined
  appointmentUntil?: Day | undefined
  contest?: OneOrMore<ContestState> | undefined
  contestedFrom?: Day | undefined
  contestedUntil?: Day | undefined
  escalatedFrom?: Day | undefined
  escalatedUntil?: Day | undefined
  municipality?: string | undefined
  language?: string | undefined
  nationalityGroup?: OneOrMore<NationalityGroup> | undefined
  ageGroup?: OneOrMore<AgeGroup> | undefined
}

/** The filters of which there can be several values, in a saved view always as a list. */
export const severalOfFigures = [
  'pickUp',
  'completion',
  'attendance',
  'contest',
  'nationalityGroup',
  'ageGroup',
] as const

/** Days that only a number of the figures narrows a list by. */
export const daysOfFigures = [
  ...(['pickedUpFrom', 'pickedUpUntil', 'firstContactFrom', 'firstContactUntil'] as const),
  ...(['appointmentFrom', 'appointmentUntil', 'contestedFrom', 'contestedUntil'] as const),
  ...(['escalatedFrom', 'escalatedUntil'] as const),
]

/** @returns whether something narrows a list that no control of it sets */
export function isNarrowedByFigures(filters: object): boolean {
  const names = [...daysOfFigures, ...severalOfFigures, 'municipality', 'language']
  return Object.entries(filters).some(
    ([name, value]) => value !== undefined && names.some((one) => one === name),
  )
}

/** @returns the filters that an address asks for; what it asks in vain is named as undefined */
export function readFigureFilters(search: Record<string, unknown>): FigureFilters {
  const { language } = search
  return {
    pickUp: someOf(termResults, search.pickUp),
    completion: someOf(termResults, search.completion),
    attendance: someOf(attendances, search.attendance),
    appointmentFrom: dayIn(search.appointmentFrom),
    appointmentUntil: dayIn(search.appointmentUntil),
    contest: someOf(contestStates, search.contest),
    contestedFrom: dayIn(search.contestedFrom),
    contestedUntil: dayIn(search.contestedUntil),
    escalatedFrom: dayIn(search.escalatedFrom),
    escalatedUntil: dayIn(search.escalatedUntil),
    municipality: idIn(search.municipality),
    language:
      typeof language === 'string' && /^[A-Za-z0-9-]{2,20}$/.test(language) ? language : undefined,
    nationalityGroup: someOf(nationalityGroups, search.nationalityGroup),
    ageGroup: someOf(ageGroups, search.ageGroup),
  }
}
