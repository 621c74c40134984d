import { type HouseholdRole, mayBeMinor } from '../households/index.ts'
import { type InterviewTopic, interviewTopics } from '../intake-interviews/index.ts'
import type { PartialDate } from '../persons/index.ts'
import type { Day } from '../time/index.ts'

/** How somebody is informed: in a talk, or by a letter. */
export const informingChannels = ['talk', 'letter'] as const
export type InformingChannel = (typeof informingChannels)[number]

/** What is told to parents about their children. */
export const childTopics: readonly InterviewTopic[] = ['compulsoryEducation', 'rightToEducation']

/** Who was informed about what. */
interface Told {
  readonly personId: string
  readonly topics: readonly InterviewTopic[]
}

/**
 * What is proved by a talk: everybody who was there was informed about all of it. A minor of their household
 * who was not there was informed through them about school alone; the proof stands on both files.
 *
 * @param topics what the talk was about
 * @param there who was there, each by their person
 * @param minors who lives with them and is a minor; whoever was there as well counts as there
 * @returns who was informed about what, nobody twice and nobody about nothing
 */
export function informedAbout(
  topics: readonly InterviewTopic[],
  there: readonly string[],
  minors: readonly string[],
): Told[] {
  const present = new Set(there)
  const absent = new Set(minors.filter((personId) => !present.has(personId)))
  const ofChildren = topics.filter((topic) => childTopics.includes(topic))
  return [
    ...[...present].map((personId) => ({ personId, topics })),
    ...[...absent].map((personId) => ({ personId, topics: ofChildren })),
  ].filter((told) => told.topics.length > 0)
}

/**
 * @param proofs what somebody was informed about, withdrawn proofs among them
 * @returns what no proof stands of, in a fixed order
 */
export function topicsLeft(
  proofs: readonly { readonly topic: InterviewTopic; readonly withdrawn?: unknown }[],
): InterviewTopic[] {
  const standing = proofs.filter(({ withdrawn }) => withdrawn === undefined)
  return interviewTopics.filter((topic) => !standing.some((proof) => proof.topic === topic))
}

/**
 * Whether somebody of a household is taken to be there when others of it are informed, until staff say
 * otherwise: an adult is, and somebody whose age nobody knows goes by their role.
 *
 * @param member their role in the household and what is known of their birth date
 * @param today the day in Belgium
 */
export function isThereByDefault(
  { role, birthDate }: { role: HouseholdRole; birthDate?: PartialDate | undefined },
  today: Day,
): boolean {
  if (birthDate === undefined) return role === 'adult' || role === 'partner'
  return !mayBeMinor(birthDate, today)
}
