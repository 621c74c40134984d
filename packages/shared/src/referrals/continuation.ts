/**
 * Of the file of somebody who moves, what goes along to the new municipality: who it is, and how to reach and
 * understand them. Of the referral it is what was asked, and nothing that its sender wrote, found out in a talk or read
 * from documents; neither does the national number go along (GDPR art. 5.1.c).
 */
export const continuedFields = [
  'givenName',
  'familyName',
  'originalScriptName',
  'birthDate',
  'contactLanguage',
  'interpreterNeeded',
  'phone',
  'email',
] as const

/**
 * Where it goes on: with whoever follows it, when they work at the desk that serves the new municipality; else it
 * waits there to be picked up.
 *
 * @param desk of the agency, that serves the new municipality
 * @param ownDesks those of whoever follows it
 */
export function continuedStatus(
  desk: string,
  ownDesks: readonly string[],
): 'accepted' | 'submitted' {
  return ownDesks.includes(desk) ? 'accepted' : 'submitted'
}
