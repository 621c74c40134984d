import type { Day } from '../time/index.ts'
import { eeaCountries } from './nationalities.ts'
import { ageRange, type PartialDate } from './partial-date.ts'

/** By which figures are told apart without telling who somebody is, as the nationality was at sending. */
export const nationalityGroups = [
  'belgian',
  'eea',
  'thirdCountry',
  'statelessOrRefugee',
  'unknown',
] as const
export type NationalityGroup = (typeof nationalityGroups)[number]

/** Ages in completed years, both ends included, by which figures are told apart. */
export const ageGroups = [
  '0-2',
  '3-5',
  '6-11',
  '12-17',
  '18-24',
  '25-44',
  '45-64',
  '65+',
  'unknown',
] as const
export type AgeGroup = (typeof ageGroups)[number]

/** The language of whom nobody knows it: undetermined, as ISO 639 calls it. */
export const unknownLanguage = 'und'

/**
 * Whoever has several nationalities belongs to the group that gives the most rights to stay.
 *
 * @param nationalities codes as on the wire; none when they are not known
 */
export function nationalityGroupOf(nationalities: readonly string[]): NationalityGroup {
  const is = (holds: (code: string) => boolean) => nationalities.some(holds)
  if (is((code) => code === 'BE')) return 'belgian'
  if (is((code) => eeaCountries.has(code))) return 'eea'
  if (is((code) => code === 'stateless' || code === 'refugee')) return 'statelessOrRefugee'
  return is((code) => code !== 'undetermined') ? 'thirdCountry' : 'unknown'
}

/**
 * @param birthDate as precise as it is known; a year that leaves two groups open tells none
 * @param on the day to know the age on
 */
export function ageGroupOf(birthDate: PartialDate | null, on: Day): AgeGroup {
  if (birthDate === null) return 'unknown'
  const { youngest, oldest } = ageRange(birthDate, on)
  const group = groupOf(youngest)
  return group === groupOf(oldest) ? group : 'unknown'
}

function groupOf(age: number): AgeGroup {
  const found = ageGroups.find((group) => {
    const [from, until] = group.split('-').map(Number)
    return from !== undefined && until !== undefined && age >= from && age <= until
  })
  return found ?? '65+'
}
