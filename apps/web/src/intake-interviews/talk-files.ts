import type { InterviewSection } from '@onthaal/shared/intake-interviews'
import type { PersonValues } from '../persons/index.ts'

/** The facts of a file that each section of a talk asks for, and that are saved in that file. */
export const fileFields = {
  people: ['phone', 'email'],
  arrivalAndResidence: [
    'firstRegisteredBelgiumOn',
    'firstRegisteredHereOn',
    'register',
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
