import { parseInsz, parsePartialDate, parsePhone } from '../persons/index.ts'
import { type Day, readDay } from '../time/index.ts'
import type { ImportField, ImportProblem } from './import-vocabulary.ts'
import {
  isEmailAddress,
  readAddress,
  readLanguage,
  readName,
  readNationality,
  readRegister,
  readSex,
  readTown,
} from './read-values.ts'
import type { EarlierStep, ImportedPerson, RowRules } from './row-types.ts'

/** What a cell is read into, and where it is refused. */
export interface Reading extends RowRules {
  readonly person: ImportedPerson
  readonly referral: { on?: Day; about?: string; outcome?: string }
  readonly steps: EarlierStep[]
  readonly household: { number?: string; head?: string }
  readonly refuse: (code: ImportProblem) => void
}

/** As long as a file takes (`PersonInput`). */
export const longest: Readonly<Partial<Record<ImportField, number>>> = {
  familyName: 100,
  givenName: 100,
  name: 100,
  address: 200,
  street: 200,
  houseNumber: 20,
  box: 20,
  postalCode: 20,
  city: 100,
  town: 100,
  householdNumber: 50,
  householdHead: 100,
  phone: 30,
  email: 254,
  referredFor: 200,
  referralOutcome: 200,
}

/** What becomes of the text of a cell; it is never blank. */
export const columnReaders: Readonly<
  Record<ImportField, (text: string, reading: Reading) => void>
> = {
  familyName: written('familyName'),
  givenName: written('givenName'),
  name: (text, { person }) => void Object.assign(person, readName(text)),
  birthDate(text, { person, today, refuse }) {
    const read = parsePartialDate(withTime(text).day.replaceAll(/\s*([/.-])\s*/g, '$1'), today)
    if (read.ok) person.birthDate = read.value
    else refuse(read.reason === 'format' ? 'noDate' : read.reason)
  },
  insz(text, { person, allowTestNumbers, refuse }) {
    const digits = text.replaceAll(/[\s./-]/g, '')
    // A spreadsheet takes it for an amount, and drops the zeros of whoever was born in 2000 to 2009.
    const whole = /^\d{7,10}$/.test(digits) ? digits.padStart(11, '0') : digits
    const read = parseInsz(whole, { allowTest: allowTestNumbers })
    if (read.ok) person.insz = read.insz
    else refuse(read.reason === 'testNumber' ? 'testNumber' : 'insz')
  },
  sex: (text, { person, refuse }) => known('sex', readSex(text), person, refuse),
  register: (text, { person, refuse }) => known('register', readRegister(text), person, refuse),
  nationality(text, { person, refuse }) {
    const codes = partsOf(text, readNationality)
    if (codes === undefined) refuse('unknown')
    else person.nationalities = codes.slice(0, 5)
  },
  registeredOn: (text, reading) => past('firstRegisteredHereOn', text, reading),
  firstRegisteredBelgiumOn: (text, reading) => past('firstRegisteredBelgiumOn', text, reading),
  address: (text, { person }) => void Object.assign(person, readAddress(text)),
  street: written('street'),
  houseNumber: written('houseNumber'),
  box: written('box'),
  postalCode: written('postalCode'),
  city: written('city'),
  town: (text, { person }) => void Object.assign(person, readTown(text)),
  phone(text, { person, refuse }) {
    // As with the number above: 0478… became an amount.
    const read = parsePhone(/^[1-9]\d{7,8}$/.test(text.replaceAll(' ', '')) ? `0${text}` : text)
    if (read.ok) person.phone = read.phone
    else refuse('phone')
  },
  email(text, { person, refuse }) {
    if (isEmailAddress(text)) person.email = text
    else refuse('email')
  },
  contactLanguage(text, { person, refuse }) {
    const [first, ...others] = partsOf(text, readLanguage) ?? []
    if (first === undefined) return refuse('unknown')
    person.contactLanguage = first
    if (others.length > 0) person.homeLanguages ??= [first, ...others].slice(0, 5)
  },
  homeLanguages(text, { person, refuse }) {
    const tags = partsOf(text, readLanguage)
    if (tags === undefined) refuse('unknown')
    else person.homeLanguages = tags.slice(0, 5)
  },
  // A register writes only zeros for whoever lives in no household that it knows.
  householdNumber(text, { household }) {
    const number = text.replaceAll(/[\s./-]/g, '').toLowerCase()
    if (!/^0*$/.test(number)) household.number = number
  },
  householdHead(text, { household }) {
    household.head = text
  },
  invitedOn(text, reading) {
    const on = pastDay(text, reading)
    if (on !== undefined) reading.steps.push({ kind: 'invited', on })
  },
  // One that is planned stands in the diary by its hour.
  talkOn(text, { today, steps, refuse }) {
    const { day, time } = withTime(text)
    const read = readDay(day, today)
    if (!read.ok) refuse(read.reason === 'format' ? 'noDate' : read.reason)
    else if (read.value > today && time === undefined) refuse('noHour')
    else steps.push({ kind: 'talk', on: read.value, ...(time === undefined ? {} : { time }) })
  },
  referredOn(text, reading) {
    const on = pastDay(text, reading)
    if (on !== undefined) reading.referral.on = on
  },
  referredFor(text, { referral }) {
    referral.about = text
  },
  referralOutcome(text, { referral }) {
    referral.outcome = text
  },
}

/** What is kept as it is written. */
function written(
  field: 'familyName' | 'givenName' | 'street' | 'houseNumber' | 'box' | 'postalCode' | 'city',
) {
  return (text: string, { person }: Reading) => {
    person[field] = text
  }
}

function known<Field extends 'sex' | 'register'>(
  field: Field,
  value: ImportedPerson[Field] | undefined,
  person: ImportedPerson,
  refuse: (code: ImportProblem) => void,
): void {
  if (value === undefined) refuse('unknown')
  else person[field] = value
}

/** Every part of a text with several in it; nothing as soon as one of them is unknown. */
function partsOf(text: string, read: (part: string) => string | undefined): string[] | undefined {
  const whole = read(text)
  if (whole !== undefined) return [whole]
  const parts = text.split(/[,;/+&]| en /).map((part) => part.trim())
  const values = parts.filter((part) => part !== '').map(read)
  const all = values.filter((value) => value !== undefined)
  return all.length > 0 && all.length === values.length ? [...new Set(all)] : undefined
}

/** A day that is compared with the others once all are read. */
function past(
  field: 'firstRegisteredHereOn' | 'firstRegisteredBelgiumOn',
  text: string,
  { person, today, refuse }: Reading,
): void {
  const read = readDay(withTime(text).day, today)
  if (read.ok) person[field] = read.value
  else refuse(read.reason === 'format' ? 'noDate' : read.reason)
}

function pastDay(text: string, { today, refuse }: Reading): Day | undefined {
  const read = readDay(withTime(text).day, today)
  if (!read.ok) refuse(read.reason === 'format' ? 'noDate' : read.reason)
  else if (read.value > today) refuse('future')
  else return read.value
  return undefined
}

/** A day with an hour behind it: `12/03/2026 14:30`, `12/03/2026 14u30`. */
function withTime(text: string): { day: string; time?: string } {
  const [, day, hour, minute] = /^(\S+)[ T](\d{1,2})[:u.](\d{2})(?:[:.]\d{2})?$/.exec(text) ?? []
  if (day === undefined || hour === undefined || minute === undefined) return { day: text }
  if (Number(hour) > 23 || Number(minute) > 59) return { day: text }
  return { day, time: `${hour.padStart(2, '0')}:${minute}` }
}
