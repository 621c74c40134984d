import { randomUUID } from 'node:crypto'
import type { Person, PersonInput } from '@onthaal/shared/persons/schemas'
import type { NewReferral, Referral } from '@onthaal/shared/referrals/schemas'
import { expect, type Page } from '@playwright/test'
import { inventName } from './desk-work.ts'
import { personInput, referralInput } from './factories.ts'

const base = '/api/onthaal/v1'

/**
 * Asks the API as whoever is signed in on a page, for what a browser test needs to have happened before
 * it looks. `version` is the one that a change builds on.
 */
async function ask<Body>(
  page: Page,
  path: string,
  { data, version }: { data?: unknown; version?: number } = {},
): Promise<Body> {
  const isChange = data !== undefined || version !== undefined
  const response = await page.request.fetch(base + path, {
    method: isChange ? 'POST' : 'GET',
    data,
    headers: {
      ...(isChange && { 'idempotency-key': randomUUID() }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    },
  })
  if (!response.ok()) throw new Error(`${path}: ${response.status()} ${await response.text()}`)
  return response.json()
}

/** Adds a person of this name, as the clerk of a page. */
export async function addPerson(page: Page, names: Partial<PersonInput>): Promise<Person> {
  return ask<Person>(page, '/persons', { data: personInput(names) })
}

/** Adds somebody as `registerPerson` does, without its screens, and opens their file. */
export async function openNewFile(page: Page, name = inventName()) {
  const { fullName, ...names } = name
  const data: PersonInput = {
    ...names,
    birthDate: '1985-07',
    nationalities: [],
    contactLanguage: 'uk',
    phone: '+32470123456',
  }
  const { id } = await ask<Person>(page, '/persons', { data })
  await page.goto(`/personen/${id}`)
  await expect(page.getByRole('heading', { level: 1, name: fullName })).toBeVisible()
  return { ...name, id }
}

/** What is other than in every draft: of the invented person, and of the referral. */
interface Differences {
  facts?: Partial<PersonInput>
  changes?: Partial<NewReferral>
}

/** A draft about an invented person, made by the clerk of a page. */
export async function draftOf(page: Page, { facts, changes }: Differences = {}) {
  const name = inventName()
  const { fullName, ...names } = name
  const person = await addPerson(page, { ...names, ...facts })
  const referral = await ask<Referral>(page, '/referrals', {
    data: referralInput(person.id, changes),
  })
  return { ...name, personId: person.id, id: referral.id, reference: referral.reference }
}

/** Writes down that an adult lives with somebody. */
export async function addToHousehold(page: Page, personId: string, person: string): Promise<void> {
  const data = { person, role: 'adult' }
  await ask(page, `/persons/${personId}/household/members`, { data })
}

/**
 * A draft about a minor who lives with their mother; she answers for them, and so does a guardian who is
 * known by name alone.
 */
export async function draftOfMinor(page: Page) {
  const { givenName, familyName } = inventName()
  const [child, mother] = [
    personInput({ givenName, familyName, birthDate: '2014-03-09' }),
    personInput({ givenName: 'Nadia', familyName, phone: '+32470123456' }),
  ]
  const { id: personId } = await ask<Person>(page, '/persons', { data: child })
  const { id: person } = await ask<Person>(page, '/persons', { data: mother })
  const path = `/persons/${personId}`
  await addToHousehold(page, personId, person)
  await ask(page, `${path}/guardians`, { data: { person, kind: 'parent' } })
  const guardian = { name: 'Mevrouw Voogd', phone: '+32470999999', kind: 'legalGuardian' }
  await ask(page, `${path}/guardians`, { data: guardian })
  const { id } = await ask<Referral>(page, '/referrals', { data: referralInput(personId) })
  return { id, personId, child: `${givenName} ${familyName}`, mother: `Nadia ${familyName}` }
}

/** A referral that was sent by the clerk of a page. */
export async function sentBy(page: Page, differences: Differences = {}) {
  const draft = await draftOf(page, differences)
  await moveAs(page, draft.id, 'submission')
  return draft
}

/** Moves a referral from the state it has now, by the noun in its address. */
export async function moveAs(
  page: Page,
  referralId: string,
  noun: string,
  data?: unknown,
): Promise<Referral> {
  const { version } = await ask<Referral>(page, `/referrals/${referralId}`)
  return ask(page, `/referrals/${referralId}/${noun}`, { data, version })
}
