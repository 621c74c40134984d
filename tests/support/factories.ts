import { randomUUID } from 'node:crypto'
import type { Arrival, ArrivalPlan, NewArrival } from '@onthaal/shared/arrivals/schemas'
import type { Background, BackgroundInput } from '@onthaal/shared/background/schemas'
import type { Household, NewHouseholdMember } from '@onthaal/shared/households/schemas'
import type { Informing, InformingList, NewInforming } from '@onthaal/shared/informing/schemas'
import type { InterviewOutcome } from '@onthaal/shared/intake-interviews'
import type { IntakeInterview, NewIntakeInterview } from '@onthaal/shared/intake-interviews/schemas'
import type { NewLetters } from '@onthaal/shared/letters/schemas'
import type { PersonMergeList } from '@onthaal/shared/matching/schemas'
import { makeTestInsz } from '@onthaal/shared/persons'
import type { NewPerson, Person, PersonInput } from '@onthaal/shared/persons/schemas'
import type { NewReferral, Referral } from '@onthaal/shared/referrals/schemas'
import type { ApiResponse, Client } from './client.ts'

let serial = 0

/** @returns a TST number that no earlier call gave */
export function newInsz(): string {
  serial += 1
  return makeTestInsz(`19${60 + (serial % 30)}-05-17`, 1 + (serial % 900))
}

/** What a clerk types of an invented person who can be referred. */
export function personInput(changes: Partial<PersonInput> = {}): PersonInput {
  return {
    givenName: 'Amina',
    familyName: 'Voorbeeld',
    birthDate: '1985-07',
    nationalities: ['MA'],
    contactLanguage: 'ar',
    interpreterNeeded: true,
    phone: '+32470000000',
    ...changes,
  }
}

/** What a clerk types of a referral that the desk can take. */
export function referralInput(person: string, changes: Partial<NewReferral> = {}): NewReferral {
  return {
    person,
    type: 'civicIntegration',
    reasons: ['newcomerObliged'],
    priority: 'normal',
    deskRoles: ['counsellor'],
    ...changes,
  }
}

/** What a clerk writes down of a talk that can be closed. */
export function interviewInput(
  person: string,
  changes: Partial<NewIntakeInterview> = {},
): NewIntakeInterview {
  return {
    person,
    heldOn: '2026-03-02',
    channel: 'desk',
    languages: ['ar', 'fr'],
    topics: ['civicIntegration', 'privacyNotice'],
    materials: ['Brochure inburgering'],
    ...changes,
  }
}

export const informingInput: NewInforming = {
  topics: ['privacyNotice'],
  informedOn: '2026-03-02',
  channel: 'letter',
  languages: ['fr'],
  materials: ['Brief in het Frans'],
}
/** What an adult tells of schooling and work. */
export const backgroundInput: BackgroundInput = {
  answers: {
    highestLevel: 'upperSecondary',
    schoolingCountry: 'SY',
    workStatus: 'lookingForWork',
    occupation: 'Kok in een hotel',
    dayParts: ['mondayMorning', 'thursdayEvening'],
    needs: ['housing'],
  },
}

/** Writes down what somebody told of their background. */
export async function withBackground(
  client: Client,
  personId: string,
  input: BackgroundInput = backgroundInput,
): Promise<Background> {
  const path = `/persons/${personId}/background`
  const { version } = done(await client.get<Background>(path))
  return done(await client.put<Background>(path, input, { version }))
}

/** Somebody who registered here today. */
export function arrivalInput(person: string, changes: Partial<NewArrival> = {}): NewArrival {
  return { person, registeredOn: '2026-03-02', source: 'manual', ...changes }
}

export const arrivalPlan: ArrivalPlan = {
  at: '2026-03-09T09:00:00.000Z',
  room: 'Lokaal 2',
  interpreter: 'needed',
  interpreterLanguage: 'ti',
}
export const attempt = { on: '2026-03-02', channel: 'phone', result: 'reached' } as const
export const completion = { outcome: 'trajectoryStarted', date: '2026-03-02' } as const
export const failure = { outcome: 'declinedByPerson', date: '2026-03-02' } as const
export const rejection = { reason: 'notTargetGroup', explanation: 'Woont niet hier.' } as const

/** @throws Error when the answer is another one than the step needs */
export function done<Body>({ status, body, text }: ApiResponse<Body>, wanted = 200): Body {
  if (status !== wanted) throw new Error(`Wanted ${wanted}, got ${status}: ${text}`)
  return body
}

export async function newPerson(client: Client, changes: Partial<NewPerson> = {}): Promise<Person> {
  return done(await client.post<Person>('/persons', { ...personInput(), ...changes }), 201)
}

/** Registers somebody of whom nobody knows the language. @returns who they are */
export async function unspokenPerson(client: Client): Promise<string> {
  const { contactLanguage: _unknown, ...input } = personInput()
  return done(await client.post<Person>('/persons', input), 201).id
}

/** Says that the person stands at the counter, so that a colleague may open a file that is not theirs. */
export async function atTheCounter(client: Client, personId: string): Promise<void> {
  done(await client.post(`/persons/${personId}/fileAccesses`, { purpose: 'atTheCounter' }))
}

/** Writes down that somebody lives with a person. */
export async function livesWith(
  client: Client,
  personId: string,
  member: NewHouseholdMember,
): Promise<Household> {
  const path = `/persons/${personId}/household`
  const { version } = done(await client.get<Household>(path))
  return done(await client.post<Household>(`${path}/members`, member, { version }))
}

/** Proves that somebody was informed by letter. @returns the newest proof */
export async function newInforming(
  client: Client,
  personId: string,
  changes: Partial<NewInforming> = {},
): Promise<Informing> {
  const body = { ...informingInput, ...changes }
  const { items } = done(await client.post<InformingList>(`/persons/${personId}/informings`, body))
  const [newest] = items
  if (newest === undefined) throw new Error('There is no proof')
  return newest
}

/** Makes another file one with this one. @returns the newest merge */
export async function newMerge(
  client: Client,
  personId: string,
  other: string,
): Promise<PersonMergeList['items'][number]> {
  const { items } = done(
    await client.post<PersonMergeList>(`/persons/${personId}/merges`, { other }),
  )
  const [newest] = items
  if (newest === undefined) throw new Error('There is no merge')
  return newest
}

/** Puts a new person on the list of arrivals, or the one that is named. */
export async function newArrival(
  client: Client,
  changes: Partial<NewArrival> = {},
): Promise<Arrival> {
  const person = changes.person ?? (await newPerson(client)).id
  return done(await client.post<Arrival>('/arrivals', arrivalInput(person, changes)), 201)
}

/** A talk with a new person, or with the one that is named. */
export async function draftInterview(
  sender: Client,
  changes: Partial<NewIntakeInterview> = {},
): Promise<IntakeInterview> {
  const person = changes.person ?? (await newPerson(sender)).id
  const input = interviewInput(person, changes)
  return done(await sender.post<IntakeInterview>('/intakeInterviews', input), 201)
}

/** A draft in a talk, for its person or for the one that is named. */
export async function interviewLine(
  sender: Client,
  { id, person }: IntakeInterview,
  changes: Partial<NewReferral> = {},
): Promise<Referral> {
  const path = `/intakeInterviews/${id}/referrals/${randomUUID()}`
  return done(await sender.put<Referral>(path, referralInput(person.id, changes)), 201)
}

/** Closes a talk as it is now. */
export async function completedInterview(
  sender: Client,
  { id }: IntakeInterview,
  outcome: InterviewOutcome = 'referred',
): Promise<IntakeInterview> {
  return done(await sender.post<IntakeInterview>(`/intakeInterviews/${id}/completion`, { outcome }))
}

/** A talk with a new person, or with the one that is named, that ended in a referral; they are spoken to in Arabic. */
export async function referredInterview(
  sender: Client,
  changes: Partial<NewReferral> = {},
): Promise<IntakeInterview> {
  const { person } = changes
  const talk = await draftInterview(sender, { ...(person && { person }) })
  await interviewLine(sender, talk, changes)
  return completedInterview(sender, talk)
}

/** One letter, in Arabic beside the Dutch. */
export function lettersFor(person: string): NewLetters {
  return { letters: [{ person, translation: { language: 'ar', need: 'noDutch' } }] }
}

/** A draft about a new person, or about the one that is named. */
export async function draftReferral(
  sender: Client,
  changes: Partial<NewReferral> = {},
): Promise<Referral> {
  const person = changes.person ?? (await newPerson(sender)).id
  return done(await sender.post<Referral>('/referrals', referralInput(person, changes)), 201)
}

/** Moves a referral one step by the noun in its address, at its newest version. */
export async function move(
  client: Client,
  { id, version }: Referral,
  noun: string,
  body?: unknown,
): Promise<Referral> {
  return done(await client.post<Referral>(`/referrals/${id}/${noun}`, body, { version }))
}

export async function submittedReferral(
  sender: Client,
  changes: Partial<NewReferral> = {},
): Promise<Referral> {
  return move(sender, await draftReferral(sender, changes), 'submission')
}

export async function acceptedReferral(
  sender: Client,
  receiver: Client,
  changes: Partial<NewReferral> = {},
): Promise<Referral> {
  return move(receiver, await submittedReferral(sender, changes), 'claim')
}

export async function startedReferral(
  sender: Client,
  receiver: Client,
  changes: Partial<NewReferral> = {},
): Promise<Referral> {
  const accepted = await acceptedReferral(sender, receiver, changes)
  return move(receiver, accepted, 'contactAttempts', attempt)
}

export async function completedReferral(
  sender: Client,
  receiver: Client,
  changes: Partial<NewReferral> = {},
): Promise<Referral> {
  const started = await startedReferral(sender, receiver, changes)
  return move(receiver, started, 'completion', completion)
}
