import type {
  ClosingProposal,
  EducationChain,
  EducationNextStep,
  NewEducationProof,
} from '@onthaal/shared/education/schemas'
import type { Person, PersonInput } from '@onthaal/shared/persons/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import type { Client } from './client.ts'
import { newPerson, submittedReferral } from './factories.ts'
import type { TestApp } from './test-app.ts'
import { organisations, partitions, type UserName, userId } from './world.ts'

/** Of an age for school, and registered so long ago that it is compulsory. */
export const childInput: Partial<PersonInput> = {
  birthDate: '2017-05-03',
  nationalities: ['SY'],
  register: 'foreigners',
  firstRegisteredBelgiumOn: '2025-11-03',
  firstRegisteredHereOn: '2025-11-03',
}

/** What proves that a child goes to school. */
export const proofInput: NewEducationProof = {
  kind: 'enrolmentCertificate',
  schoolName: 'Basisschool De Regenboog',
  enrolledOn: '2026-03-02',
  seenOn: '2026-03-02',
}

export const closingInput: ClosingProposal = {
  reason: 'leftCountry',
  detail: 'Uitgeschreven naar het buitenland.',
}

export async function newChild(
  client: Client,
  changes: Partial<PersonInput> = {},
): Promise<Person> {
  return newPerson(client, { ...childInput, ...changes })
}

/** @returns how a child is followed, as the client's organisation keeps the file */
export async function chainOf(client: Client, person: string): Promise<EducationChain> {
  const { status, body } = await client.get<EducationChain>(`/persons/${person}/educationChain`)
  if (status !== 200) throw new Error(`No chain: ${status}`)
  return body
}

/** A child with an open chain. */
export async function newChain(
  client: Client,
  changes: Partial<PersonInput> = {},
): Promise<EducationChain> {
  return chainOf(client, (await newChild(client, changes)).id)
}

/** Does something with a chain as it was last seen. */
export async function withChain(
  client: Client,
  { id, version }: Pick<EducationChain, 'id' | 'version'>,
  what: string,
  input: object = {},
): Promise<EducationChain> {
  const path = `/educationChains/${id}/${what}`
  const { status, body } = await client.post<EducationChain>(path, input, { version })
  if (status !== 200) throw new Error(`${what}: ${status} ${JSON.stringify(body)}`)
  return body
}

/** A referral for school of a child, sent to the desk. */
export async function referredChild(client: Client, person: string): Promise<Referral> {
  return submittedReferral(client, {
    person,
    type: 'compulsoryEducation',
    reasons: ['childNotInSchool'],
  })
}

/** Lets somebody work with schooling who does not in the world, and signs them in. */
export async function educationOf(
  { rows, signIn }: Pick<TestApp, 'rows' | 'signIn'>,
  name: UserName,
): Promise<Client> {
  await rows('update membership set education = true where user_id = $1', [userId(name)])
  return signIn(name)
}

/** What comes next for a child. */
export const nextStepInput: EducationNextStep = {
  text: 'Bel de basisschool op.',
  by: '2026-03-05',
}

/** Why a child is to be followed after all. */
export const chainNote = { note: 'Het gezin is terug.' }

/**
 * A child of the city that moved to the other city, as two people said, with the sender's words of it.
 *
 * @returns how the sender sees it
 */
export async function movedChild(
  { clerk, counsellor }: { readonly clerk: Client; readonly counsellor: Client },
  receivingOrganisation: string,
  changes: Partial<PersonInput> = {},
): Promise<EducationChain> {
  const { id: person } = await newChild(clerk, changes)
  await referredChild(clerk, person)
  const proposed = await withChain(clerk, await chainOf(clerk, person), 'closingProposal', {
    ...closingInput,
    reason: 'moved',
    receivingOrganisation,
  })
  return withChain(counsellor, proposed, 'closingConfirmation')
}

/** A child that moved from the other city to the city. @returns its id on the list of who waits */
export async function newTransfer({ rows }: Pick<TestApp, 'rows'>): Promise<string> {
  const [row] = await rows<{ id: string }>(
    `insert into education_transfer (partition_id, id, organisation_id, version, given_name, birth_date,
       from_organisation_id, followed_since, received_at)
     values ($1, gen_random_uuid(), $2, 1, 'Noor', '2017-05-03', $3, '2026-01-05', now()) returning id`,
    [partitions.city, organisations.city.id, organisations.otherCity.id],
  )
  return row?.id ?? ''
}
