import { type BackgroundSection, sectionOfQuestion } from '@onthaal/shared/background'
import type { InterviewSection } from '@onthaal/shared/intake-interviews'
import type { PersonValues } from '../persons/index.ts'

/** The facts of a file that each section of a talk asks for, and that are saved in that file. */
const fileFields = {
  people: ['phone', 'email'],
  arrivalAndResidence: [
    'firstRegisteredBelgiumOn',
    'firstRegisteredHereOn',
    'register',
    'residenceCheckOpen',
    'residenceGround',
    'residenceDocument',
    'residenceDocumentUntil',
  ],
  languagesAndDutch: [
    'contactLanguage',
    'interpreterNeeded',
    'homeLanguages',
    'otherLanguages',
    'latinLiteracy',
    'dutchOral',
    'dutchWritten',
  ],
} as const satisfies Partial<Record<InterviewSection, readonly (keyof PersonValues)[]>>

/** A section that is about facts in files. */
export type FileSection = keyof typeof fileFields

const fileSections = Object.keys(fileFields) as FileSection[]

export const isFileSection = (section: InterviewSection | undefined): section is FileSection =>
  fileSections.some((one) => one === section)

/** @returns the section that asks for a fact; nothing for one that no section asks for */
export function sectionOf(field: string): FileSection | undefined {
  return fileSections.find((section) => fileFields[section].some((one) => one === field))
}

/** All facts that the sections ask for. */
export const askedFields: readonly string[] = fileSections.flatMap((section) => [
  ...fileFields[section],
])

/** The sections that are about the background of people, by what is asked there. */
export const askedIn = {
  schoolingAndWork: 'schoolingAndWork',
  childrenAndSchool: 'school',
  needsAndAvailability: 'availability',
} as const satisfies Partial<Record<InterviewSection, BackgroundSection>>

export type BackgroundSectionName = keyof typeof askedIn

/** A section that opens in a place of its own. */
export type OpenableSection = Exclude<InterviewSection, 'informed'>

/** @returns the section in which a question about somebody's background is asked */
export function sectionOfBackground(
  question: Parameters<typeof sectionOfQuestion>[0],
): BackgroundSectionName {
  const sections = Object.keys(askedIn) as BackgroundSectionName[]
  const found = sections.find((section) => askedIn[section] === sectionOfQuestion(question))
  if (found === undefined) throw new Error(`No section asks for ${question}`)
  return found
}

/** The id of the button that leads to a section. */
export const overviewIdOf = (section: InterviewSection) => `go-${section}`

/**
 * Where the summary of what is wrong leads to.
 *
 * @param fault a field or a question about somebody
 * @param section where that is asked; nothing when it stands on the page itself
 * @param open the section that is open
 * @returns the id of the control while it is on the page, and otherwise that of the way to it
 */
export function faultIdOf(
  fault: { personId: string; field: string },
  section: InterviewSection | undefined,
  open: InterviewSection | undefined,
): string {
  const isClosed = section !== undefined && section !== open
  return isClosed ? overviewIdOf(section) : `${fault.personId}-${fault.field}`
}
