import { type HouseholdRole, mayBeMinor } from '../households/index.ts'
import type { PartialDate } from '../persons/index.ts'
import { educationTypes } from '../referrals/index.ts'
import type { Day } from '../time/index.ts'
import type { AgreedType } from './letter-text.ts'

/** Who is who around a talk, by the ids of persons. */
export interface AroundTalk {
  /** With whom the talk was. */
  person: string
  /** The adults who live with that person now. */
  adults: readonly string[]
  /** Who answers for a minor now, with a file of their own. */
  guardians: readonly { minor: string; guardian: string }[]
}

/**
 * @param type what was asked for
 * @returns whether it is about the school of a child: then a parent reads of it, not the child
 */
export function isAboutSchool(type: AgreedType): boolean {
  return educationTypes.some((one) => one === type)
}

/**
 * Whose letter tells of something that was agreed. What somebody follows themselves stands in their letter alone,
 * whatever their partner may know (GDPR art. 5.1.c). The school of a child stands in the letters of those who
 * answer for it and were around; without any in that of the person of the talk.
 *
 * @param agreed what was asked for, and for whom
 * @param around who is who
 * @returns ids of persons; nobody when a child is known without anybody beside it
 */
export function letterRecipients(
  { type, person }: { type: AgreedType; person: string },
  { person: host, adults, guardians }: AroundTalk,
): string[] {
  if (!isAboutSchool(type)) return [person]
  const near = [...new Set([host, ...adults])].filter((one) => one !== person)
  const answering = near.filter((one) =>
    guardians.some(({ minor, guardian }) => minor === person && guardian === one),
  )
  if (answering.length > 0) return answering
  return host === person ? near : [host]
}

/**
 * Whether somebody who was only there is an adult, who gets a letter of their own. Of whom no birth date is known,
 * the household says whether they are a child.
 *
 * @param one their role in the household, if they have one, and what is known of their birth date
 * @param today the day in Belgium
 */
export function getsOwnLetter(
  { role, birthDate }: { role?: HouseholdRole | undefined; birthDate?: PartialDate | undefined },
  today: Day,
): boolean {
  return birthDate === undefined ? role !== 'child' : !mayBeMinor(birthDate, today)
}
