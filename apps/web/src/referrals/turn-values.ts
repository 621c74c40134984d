import { parseClientNumber } from '@onthaal/shared/referrals'
import type { Day } from '@onthaal/shared/time'
import { formatDay } from '../i18n/formats.ts'
import type { TurnField } from './turn-fields.ts'
import { readFutureDay } from './typed-day.ts'

export type TurnValues = Record<string, string>
type Fields = Readonly<Record<string, TurnField>>

/** What stands in the dialog before anybody types; `known` is what the referral holds already. */
export function startValues(fields: Fields, known: TurnValues, today: Day): TurnValues {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const usual = field.kind === 'day' && field.usual ? formatDay(field.usual(today)) : ''
      return [name, known[name] ?? usual]
    }),
  )
}

/** What is sent for what was typed; undefined where it cannot be read. */
function read({ kind }: TurnField, typed: string, today: Day): string | undefined {
  if (kind === 'day') return readFutureDay(typed, today)
  return kind === 'clientNumber' ? parseClientNumber(typed) : typed
}

/** The fields that cannot be sent like this, by their names. */
export function faultyFields(
  fields: Fields,
  values: TurnValues,
  today: Day,
): [string, TurnField][] {
  return Object.entries(fields).filter(([name, field]) => {
    const typed = values[name]?.trim() ?? ''
    return typed === '' ? !field.isOptional : read(field, typed, today) === undefined
  })
}

/** What goes to the server of values without faults; what was left empty is left out. */
export function turnBody(fields: Fields, values: TurnValues, today: Day): TurnValues {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const typed = values[name]?.trim() ?? ''
      const sent = typed === '' ? undefined : read(field, typed, today)
      return sent === undefined ? [] : [[name, sent]]
    }),
  )
}
