import { formatPartialDate } from '@onthaal/shared/persons'
import type { ConsultationLog } from '../../consultations/index.ts'
import type { Cell } from '../files/table.ts'

/** Of a whole list it is in the log already whom it shows: of its pages nothing more is said. */
export const alreadyLogged: ConsultationLog = { note: () => undefined }

export function instantCell(at: string | undefined): Cell {
  return at === undefined ? undefined : { at: new Date(at) }
}

export function dayCell(day: string | undefined): Cell {
  return day === undefined ? undefined : { day }
}

/** A birth date of which only the year or the month is known is no day. */
export function birthDateCell(value: string | undefined): Cell {
  if (value === undefined) return undefined
  return value.length === 10 ? { day: value } : formatPartialDate(value)
}
