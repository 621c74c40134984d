import {
  type Contradiction,
  contradictionsIn,
  type InszFault,
  isMaskedInsz,
  type PartialDateFault,
  type PhoneFault,
  parseInsz,
  parsePartialDate,
  parsePhone,
} from '@onthaal/shared/persons'
import { readDay, type TypedDayFault } from '@onthaal/shared/time'
import { dayFields, lineFields, type PersonValues } from './person-values.ts'

export interface Circumstances {
  today: string
  /** Numbers of invented people are good in the demo only. */
  allowTest: boolean
  /** The partitions that the user works in; of several, a new file belongs to the one that is chosen. */
  partitions: readonly { id: string; name: string }[]
}

type DayField = (typeof dayFields)[number]

export type PersonFault =
  | { field: 'partition'; fault: 'partitionMissing' }
  | { field: 'givenName'; fault: 'nameMissing' }
  | { field: 'insz'; fault: InszFault }
  | { field: 'birthDate'; fault: PartialDateFault }
  | { field: 'phone'; fault: PhoneFault }
  | { field: 'email'; fault: 'emailInvalid' }
  | { field: DayField | 'asOf'; fault: TypedDayFault | Contradiction['code'] }
  | { field: keyof typeof lineFields; fault: 'tooLong'; max: number }

/** Everything that is wrong with what was typed, in the order of the form. */
export function faultsOf(values: PersonValues, circumstances: Circumstances): PersonFault[] {
  const found = [
    ...partitionFaults(values, circumstances),
    ...nameFaults(values),
    ...lineFaults(values),
    ...writtenFaults(values, circumstances),
    ...dayFaults(values, circumstances.today),
  ]
  const order = Object.keys(values)
  return found.sort((one, other) => order.indexOf(one.field) - order.indexOf(other.field))
}

function partitionFaults(
  { partition }: PersonValues,
  { partitions }: Circumstances,
): PersonFault[] {
  const isMissing = partitions.length > 1 && partition === ''
  return isMissing ? [{ field: 'partition', fault: 'partitionMissing' }] : []
}

function nameFaults({ givenName, familyName }: PersonValues): PersonFault[] {
  const hasName = givenName.trim() !== '' || familyName.trim() !== ''
  return hasName ? [] : [{ field: 'givenName', fault: 'nameMissing' }]
}

function lineFaults(values: PersonValues): PersonFault[] {
  return Object.entries(lineFields).flatMap(([name, max]): PersonFault[] => {
    const field = name as keyof typeof lineFields
    return values[field].trim().length > max ? [{ field, fault: 'tooLong', max }] : []
  })
}

function writtenFaults(
  { birthDate, insz, phone, email }: PersonValues,
  { today, allowTest }: Circumstances,
): PersonFault[] {
  const faults: PersonFault[] = []
  const day = parsePartialDate(birthDate, today)
  if (birthDate.trim() !== '' && !day.ok) faults.push({ field: 'birthDate', fault: day.reason })
  const number = parseInsz(insz, { allowTest })
  const isTyped = insz.trim() !== '' && !isMaskedInsz(insz)
  if (isTyped && !number.ok) faults.push({ field: 'insz', fault: number.reason })
  const dialled = parsePhone(phone)
  if (phone.trim() !== '' && !dialled.ok) faults.push({ field: 'phone', fault: dialled.reason })
  if (email.trim() !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim())) {
    faults.push({ field: 'email', fault: 'emailInvalid' })
  }
  return faults
}

function dayFaults(values: PersonValues, today: string): PersonFault[] {
  const faults: PersonFault[] = []
  const days: Partial<Record<DayField, string>> = {}
  for (const field of dayFields) {
    if (values[field].trim() === '') continue
    const read = readDay(values[field], today)
    if (read.ok) days[field] = read.value
    else faults.push({ field, fault: read.reason })
  }
  const birthDate = parsePartialDate(values.birthDate, today)
  const stored = {
    ...days,
    ...(birthDate.ok && { birthDate: birthDate.value }),
    residenceDocument: values.residenceDocument || null,
  }
  for (const { field, code } of contradictionsIn(stored, today)) faults.push({ field, fault: code })
  const asOf = readDay(values.asOf, today)
  if (values.asOf.trim() === '') return faults
  if (!asOf.ok) faults.push({ field: 'asOf', fault: asOf.reason })
  else if (asOf.value > today) faults.push({ field: 'asOf', fault: 'future' })
  return faults
}
