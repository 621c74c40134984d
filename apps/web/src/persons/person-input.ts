import {
  isMaskedInsz,
  type PersonField,
  parseInsz,
  parsePartialDate,
  parsePhone,
} from '@onthaal/shared/persons'
import { readDay } from '@onthaal/shared/time'
import type { NewPerson, PersonInput } from './person.ts'
import type { Circumstances } from './person-faults.ts'
import { dayFields, lineFields, type PersonValues } from './person-values.ts'

const choiceFields = [
  'sex',
  'dutchOral',
  'dutchWritten',
  'latinLiteracy',
  'residenceGround',
  'residenceDocument',
  'register',
] as const

/** What goes to the server for a new file: as {@link inputOf}, and where it belongs when that was chosen. */
export function newPersonOf(values: PersonValues, circumstances: Circumstances): NewPerson {
  const { partition } = values
  // A new file shows no number yet that could stay.
  const { inszMasked: _inszMasked, ...input } = inputOf(values, circumstances)
  return { ...input, ...(partition !== '' && { partition }) }
}

/** What goes to the server of values without faults; an empty field is left out. */
export function inputOf(values: PersonValues, { today, allowTest }: Circumstances): PersonInput {
  const birthDate = parsePartialDate(values.birthDate, today)
  const insz = parseInsz(values.insz, { allowTest })
  const phone = parsePhone(values.phone)
  const lines = Object.keys(lineFields) as (keyof typeof lineFields)[]
  const day = (typed: string) => {
    const read = readDay(typed, today)
    return read.ok ? read.value : ''
  }
  const input: PersonInput = {
    ...filled([...lines, 'email', 'contactLanguage', ...choiceFields], (field) =>
      values[field].trim(),
    ),
    ...filled([...dayFields, 'asOf'], (field) => day(values[field])),
    ...(birthDate.ok && { birthDate: birthDate.value }),
    ...(insz.ok && { insz: insz.insz }),
    ...(isMaskedInsz(values.insz) && { inszMasked: values.insz }),
    ...(values.inszMistyped && { inszMistyped: true }),
    ...(phone.ok && { phone: phone.phone }),
    nationalities: values.nationalities,
    ...(values.interpreterNeeded !== '' && {
      interpreterNeeded: values.interpreterNeeded === 'yes',
    }),
    ...(values.residenceCheckOpen !== '' && {
      residenceCheckOpen: values.residenceCheckOpen === 'yes',
    }),
    ...(values.homeLanguages.length > 0 && { homeLanguages: values.homeLanguages }),
    ...(values.otherLanguages.length > 0 && { otherLanguages: values.otherLanguages }),
    source: values.source,
  }
  const confirmedFields = values.confirmedFields.filter((field) =>
    holdsSomething(field === 'insz' ? (input.insz ?? input.inszMasked) : input[field]),
  )
  return { ...input, ...(confirmedFields.length > 0 && { confirmedFields }) }
}

function holdsSomething(value: PersonInput[PersonField]): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined
}

function filled<Field extends string>(fields: readonly Field[], read: (field: Field) => string) {
  const entries = fields.map((field) => [field, read(field)]).filter(([, value]) => value !== '')
  return Object.fromEntries(entries) as Partial<Record<Field, never>>
}
