import type { SignInCode } from '@onthaal/shared/administration/schemas'
import type { Municipality } from '@onthaal/shared/organisations/schemas'
import { expect, test } from 'vitest'
import { newUserInput } from '../../support/administration.ts'
import { newPerson } from '../../support/factories.ts'
import { newMunicipalityInput } from '../../support/organisations.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations } from '../../support/world.ts'

const world = testApp()
const password = 'een lang wachtwoord'

async function newMunicipality(): Promise<Municipality> {
  const administrator = await world().asUser('agencyAdministrator')
  const input = newMunicipalityInput()
  const { body } = await administrator.post<{ items: Municipality[] }>('/municipalities', input)
  return body.items.find(({ name }) => name === input.name) as Municipality
}

async function codeFor({ id, version }: Pick<Municipality, 'id' | 'version'>) {
  const administrator = await world().asUser('agencyAdministrator')
  return administrator.request<SignInCode>('PUT', `/organisations/${id}/firstCode`, { version })
}

const use = async ({ username, code }: SignInCode) =>
  (await world().nobody.post('/passwords', { username, code, password })).status

testRefusals({
  operationId: 'replaceFirstCode',
  world,
  by: 'agencyAdministrator',
  notBy: ['clerk', 'administrator', 'agencyManager', 'counsellor'],
  path: async () => `/organisations/${(await newMunicipality()).id}/firstCode`,
})

test('the first administrator sets a password with the last code, and gives the others theirs', async () => {
  const made = await newMunicipality()
  const first = await codeFor(made)
  expect(first.status).toBe(200)
  expect(first.body.username).toBe(made.awaits)
  const second = await codeFor({ ...made, version: first.body.version })
  expect(await use(first.body)).toBe(401)
  expect(await use(second.body)).toBe(204)
  const client = await world().signInWith(made.awaits ?? '', password)
  expect((await client.post('/users', newUserInput())).status).toBe(201)
  const trail = await client.get<{ items: { what: string; by?: object }[] }>('/rightsChanges')
  expect(trail.body.items.filter(({ what }) => what === 'signInCodeIssued')).toHaveLength(2)

  // From now on the municipality sees to its own: the agency opens nothing of it any more.
  expect((await codeFor({ ...made, version: second.body.version })).status).toBe(404)
})

test('nobody is given a code where somebody signed in before, nor at the agency', async () => {
  for (const { id } of [organisations.city, organisations.otherOcmw, organisations.agency]) {
    expect((await codeFor({ id, version: 1 })).status).toBe(404)
  }
  const made = await newMunicipality()
  await world().rows(
    `insert into membership (id, user_id, organisation_id, roles, education)
     select gen_random_uuid(), id, $1, '{frontDesk}', false from user_account where username = 'clerk'`,
    [made.id],
  )
  expect((await codeFor(made)).status).toBe(404)
})

test('nobody is given a code where files are kept, whoever signed in', async () => {
  const made = await newMunicipality()
  const { id } = await newPerson(await world().asUser('clerk'))
  for (const table of ['person_match_key', 'person_file_change']) {
    await world().rows(`delete from ${table} where person_id = $1`, [id])
  }
  await world().rows('update person_file set organisation_id = $2 where person_id = $1', [
    id,
    made.id,
  ])
  expect((await codeFor(made)).status).toBe(404)
})
