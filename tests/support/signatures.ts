import type { UserName } from './world.ts'

/** What each organisation wrote, by how it signs; and who may come across it. */
const readers: Readonly<Record<string, readonly UserName[]>> = {
  Stadsmerk: ['clerk', 'cityManager', 'counsellor', 'languageAdvisor', 'agencyManager'],
  Ocmwmerk: ['socialWorker', 'counsellor', 'languageAdvisor', 'agencyManager'],
  Eldersmerk: ['agencyManager'],
  // Of the other desk nothing comes here, and what was not sent comes to nobody else.
  Stadsconcept: ['clerk', 'cityManager'],
  Ocmwconcept: ['socialWorker'],
}

/** How organisations sign. */
export const signatures = Object.keys(readers)

/** A number of the national register: nobody comes across one unasked. */
export const wholeNumber = /"\d{11}"|\d\d\.\d\d\.\d\d-\d{3}\.\d\d/

/** The operations that show one to whoever asks for it. */
export const showsNumber = /Insz$|^export(Person|Referral)$/

/** What tells the privacy officer of the municipality whom of its people colleagues saw, and by which name. */
const tellsOfTheLog = ['listConsultations', 'exportConsultations']

/** Whether somebody may come across what an organisation wrote, in an answer of this operation. */
export function mayRead(name: UserName, signature: string, operationId: string): boolean {
  const oversees = name === 'privacyOfficer' && tellsOfTheLog.includes(operationId)
  return readers[signature]?.includes(oversees ? 'cityManager' : name) ?? false
}
