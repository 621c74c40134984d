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

interface FaultyField {
  name: string
  field: TurnField
  /** How much the field takes, where more was typed. */
  max?: number
}

/** The fields that cannot be sent like this. */
export function faultyFields(fields: Fields, values: TurnValues, today: Day): FaultyField[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const typed = values[name]?.trim() ?? ''
    if ('maxLength' in field && typed.length > field.maxLength) {
      return [{ name, field, max: field.maxLength }]
    }
    const isFaulty = typed === '' ? !field.isOptional : read(field, typed, today) === undefined
    return isFaulty ? [{ name, field }] : []
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
