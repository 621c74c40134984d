import {
  formatInsz,
  formatPartialDate,
  formatPhone,
  type InszFault,
  type PartialDateFault,
  type PhoneFault,
  parseInsz,
  parsePartialDate,
  parsePhone,
} from '@onthaal/shared/persons'
import type { PersonInput } from './person.ts'
import type { SearchTerms } from './person-search-context.tsx'

/** A person as it stands in the form: everything as typed. */
export interface PersonValues {
  givenName: string
  familyName: string
  originalScriptName: string
  birthDate: string
  insz: string
  nationalities: string[]
  contactLanguage: string
  interpreterNeeded: boolean
  phone: string
  email: string
}

export const noPerson: PersonValues = {
  givenName: '',
  familyName: '',
  originalScriptName: '',
  birthDate: '',
  insz: '',
  nationalities: [],
  contactLanguage: '',
  interpreterNeeded: false,
  phone: '',
  email: '',
}

/** The stored person in the form's own spelling, so that nothing looks changed that is not. */
export function valuesOf(person: PersonInput): PersonValues {
  return {
    givenName: person.givenName ?? '',
    familyName: person.familyName ?? '',
    originalScriptName: person.originalScriptName ?? '',
    birthDate: person.birthDate ? formatPartialDate(person.birthDate) : '',
    insz: person.insz ? formatInsz(person.insz) : '',
    nationalities: person.nationalities,
    contactLanguage: person.contactLanguage ?? '',
    interpreterNeeded: person.interpreterNeeded,
    phone: person.phone ? formatPhone(person.phone) : '',
    email: person.email ?? '',
  }
}

/** What was typed in the search is carried over; of a name the first word is taken for the given name. */
export function valuesFromSearch({ name, birthDate, insz }: SearchTerms): PersonValues {
  const [givenName = '', ...rest] = name.trim().split(/\s+/)
  return { ...noPerson, givenName, familyName: rest.join(' '), birthDate, insz }
}

export interface Circumstances {
  today: string
  /** Numbers of invented people are good in the demo only. */
  allowTest: boolean
}

export type PersonFault =
  | { field: 'givenName'; fault: 'nameMissing' }
  | { field: 'insz'; fault: InszFault }
  | { field: 'birthDate'; fault: PartialDateFault }
  | { field: 'phone'; fault: PhoneFault }
  | { field: 'email'; fault: 'emailInvalid' }
  | { field: 'givenName' | 'familyName' | 'originalScriptName'; fault: 'tooLong'; max: number }

const maxLengths = { givenName: 100, familyName: 100, originalScriptName: 200 } as const

/** Everything that is wrong with what was typed, in the order of the form. */
export function faultsOf(values: PersonValues, { today, allowTest }: Circumstances): PersonFault[] {
  const faults: PersonFault[] = []
  if (values.givenName.trim() === '' && values.familyName.trim() === '') {
    faults.push({ field: 'givenName', fault: 'nameMissing' })
  }
  for (const field of ['givenName', 'familyName', 'originalScriptName'] as const) {
    const max = maxLengths[field]
    if (values[field].trim().length > max) faults.push({ field, fault: 'tooLong', max })
  }
  if (values.birthDate.trim() !== '') {
    const parsed = parsePartialDate(values.birthDate, today)
    if (!parsed.ok) faults.push({ field: 'birthDate', fault: parsed.reason })
  }
  if (values.insz.trim() !== '') {
    const parsed = parseInsz(values.insz, { allowTest })
    if (!parsed.ok) faults.push({ field: 'insz', fault: parsed.reason })
  }
  if (values.phone.trim() !== '') {
    const parsed = parsePhone(values.phone)
    if (!parsed.ok) faults.push({ field: 'phone', fault: parsed.reason })
  }
  if (values.email.trim() !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(values.email.trim())) {
    faults.push({ field: 'email', fault: 'emailInvalid' })
  }
  return faults
}

/** What goes to the server of values without faults; an empty field is left out. */
export function inputOf(values: PersonValues, { today, allowTest }: Circumstances): PersonInput {
  const birthDate = parsePartialDate(values.birthDate, today)
  const insz = parseInsz(values.insz, { allowTest })
  const phone = parsePhone(values.phone)
  const text = (value: string, key: string) => (value.trim() ? { [key]: value.trim() } : {})
  return {
    ...text(values.givenName, 'givenName'),
    ...text(values.familyName, 'familyName'),
    ...text(values.originalScriptName, 'originalScriptName'),
    ...(birthDate.ok && { birthDate: birthDate.value }),
    ...(insz.ok && { insz: insz.insz }),
    nationalities: values.nationalities,
    ...text(values.contactLanguage, 'contactLanguage'),
    interpreterNeeded: values.interpreterNeeded,
    ...(phone.ok && { phone: phone.phone }),
    ...text(values.email, 'email'),
  }
}
