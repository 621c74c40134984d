import { faultsOfTerms, longestTerms, usualTerms } from '@onthaal/shared/referrals'
import { type Day, readDay } from '@onthaal/shared/time'
import type { TFunction } from 'i18next'
import type { Schemas } from '../api/client.ts'
import { formatDay } from '../i18n/formats.ts'
import type { ReferralTerm } from './organisation.ts'

type TermBody = Schemas['ReferralTermInput']

/** What terms are counted in, in the order of the form, with the least that each may be. */
export const termNumbers = {
  pickUpWorkingDays: { min: 1, max: longestTerms.pickUpWorkingDays },
  pickUpWarningDays: { min: 0, max: longestTerms.warningDays },
  dueWorkingDays: { min: 1, max: longestTerms.dueWorkingDays },
  dueWarningDays: { min: 0, max: longestTerms.warningDays },
} as const
type TermNumber = keyof typeof termNumbers
const numberNames = Object.keys(termNumbers) as TermNumber[]

/** The form of terms, all of it as it is typed. */
export type TermValues = Record<
  'desk' | 'type' | 'priority' | 'agreement' | 'validFrom' | 'validTo' | TermNumber,
  string
>

/** What stands in the form before anybody types: the usual terms, where there are none yet. */
export function termValuesOf(term: ReferralTerm | undefined, today: Day): TermValues {
  const numbers = term ?? usualTerms.normal
  return {
    desk: term?.desk ?? '',
    type: term?.type ?? '',
    priority: term?.priority ?? 'normal',
    agreement: term?.agreement ?? '',
    validFrom: formatDay(term?.validFrom ?? today),
    validTo: term?.validTo ? formatDay(term.validTo) : '',
    pickUpWorkingDays: String(numbers.pickUpWorkingDays),
    pickUpWarningDays: String(numbers.pickUpWarningDays),
    dueWorkingDays: String(numbers.dueWorkingDays),
    dueWarningDays: String(numbers.dueWarningDays),
  }
}

/** What is sent for what was typed; `undefined` where something cannot be read. */
export function termBodyOf(values: TermValues, today: Day): TermBody | undefined {
  const { desk, type, priority, agreement } = values
  const [from, to] = [readDay(values.validFrom, today), readDay(values.validTo, today)]
  if (!from.ok || (values.validTo.trim() !== '' && !to.ok)) return undefined
  const numbers = numberNames.map((name) => [name, numberIn(values[name], name)] as const)
  if (numbers.some(([, number]) => number === undefined)) return undefined
  return {
    ...(desk !== '' && { desk }),
    ...(type !== '' && { type: type as NonNullable<TermBody['type']> }),
    ...(agreement !== '' && { agreement }),
    priority: priority as TermBody['priority'],
    validFrom: from.value,
    ...(to.ok && { validTo: to.value }),
    ...(Object.fromEntries(numbers) as Record<TermNumber, number>),
  }
}

/** What is wrong with what was typed, by field. */
export function faultsIn(
  values: TermValues,
  today: Day,
  t: TFunction,
): Partial<Record<keyof TermValues, string>> {
  const noDay = (name: 'validFrom' | 'validTo') =>
    (name === 'validFrom' || values[name].trim() !== '') && !readDay(values[name], today).ok
  const typed = [
    ...(['validFrom', 'validTo'] as const)
      .filter(noDay)
      .map((name) => [name, t('common.dateInvalid')] as const),
    ...numberNames
      .filter((name) => numberIn(values[name], name) === undefined)
      .map((name) => [name, t('organisations.terms.noNumber', termNumbers[name])] as const),
  ]
  const body = termBodyOf(values, today)
  const together = body === undefined ? [] : faultsOfTerms(body)
  return Object.fromEntries([
    ...together.map(({ field, fault }) => [field, t(`organisations.terms.faults.${fault}`)]),
    ...typed,
  ])
}

function numberIn(typed: string, name: TermNumber): number | undefined {
  const { min, max } = termNumbers[name]
  if (!/^\d{1,3}$/.test(typed.trim())) return undefined
  const number = Number(typed)
  return number >= min && number <= max ? number : undefined
}
