import type { RightsChange } from '@onthaal/shared/administration/schemas'
import type { KnownOrganisation, Municipality } from '@onthaal/shared/organisations/schemas'
import { expect, test } from 'vitest'
import { newPerson } from '../../support/factories.ts'
import { newMunicipalityInput } from '../../support/organisations.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations, userId } from '../../support/world.ts'

const world = testApp()

let serial = 0
const newCode = () => {
  serial += 1
  return `OVO1${String(serial).padStart(5, '0')}`
}

async function rowOf(id: string): Promise<{ version: number; code: string | null }> {
  const [row] = await world().rows<{ version: number; code: string | null }>(
    'select version, code from organisation where id = $1',
    [id],
  )
  if (row === undefined) throw new Error('There is such an organisation')
  return row
}

async function replace(id: string, body: { code?: string }) {
  const administrator = await world().asUser('agencyAdministrator')
  const { version } = await rowOf(id)
  return administrator.put<KnownOrganisation>(`/organisations/${id}/code`, body, { version })
}

/** A municipality with its OCMW, in which nobody ever signed in. */
async function newOnes(): Promise<{ municipality: Municipality; ocmw: KnownOrganisation }> {
  const administrator = await world().asUser('agencyAdministrator')
  const input = newMunicipalityInput()
  const { body } = await administrator.post<{ items: Municipality[] }>('/municipalities', input)
  const municipality = body.items.find(({ name }) => name === input.name)
  const ocmw = municipality?.ocmws[0]
  if (municipality === undefined || ocmw === undefined) throw new Error('Both were made')
  return { municipality, ocmw }
}

testRefusals({
  operationId: 'replaceOrganisationCode',
  world,
  by: 'agencyAdministrator',
  notBy: ['clerk', 'administrator', 'otherAdministrator', 'agencyManager', 'counsellor'],
  path: async () => `/organisations/${(await newOnes()).ocmw.id}/code`,
  body: () => ({ code: newCode() }),
})

test.each(['municipality', 'ocmw'] as const)(
  'the agency gives another code to a new %s, or none',
  async (which) => {
    const { id, name, version, awaits } = (await newOnes())[which]
    const code = newCode()
    const { status, body } = await replace(id, { code })
    expect(status).toBe(200)
    expect(body).toEqual({ id, name, code, awaits, hasBegun: false, version: version + 1 })
    expect(await rowOf(id)).toEqual({ code, version: version + 1 })
    expect((await replace(id, {})).body).not.toHaveProperty('code')
    expect((await rowOf(id)).code).toBeNull()
  },
)

test.each(['city', 'ocmw', 'agency'] as const)(
  'where somebody signed in, as in the %s, nobody changes it: others would get in',
  async (which) => {
    const { id } = organisations[which]
    const before = await rowOf(id)
    for (const body of [{ code: newCode() }, {}]) {
      const { status, body: problem } = await replace(id, body)
      expect(status).toBe(400)
      expect(problem).toMatchObject({ issues: [{ name: 'code', code: 'begun', in: 'body' }] })
    }
    expect(await rowOf(id)).toEqual(before)
  },
)

test.each([
  [
    'a password',
    `insert into credential (user_id, password_hash)
     select user_id, 'x' from membership where organisation_id = $1`,
  ],
  [
    'a sign-in through the provider',
    `insert into external_identity
     select 'https://idp.example', user_id, user_id, now(), now() from membership
     where organisation_id = $1`,
  ],
  [
    'a file',
    `insert into person_file select (jsonb_populate_record(f,
       jsonb_build_object('organisation_id', $1::text))).* from person_file f limit 1`,
  ],
])('a code is fixed by %s alone', async (_, statement) => {
  const { municipality } = await newOnes()
  await newPerson(await world().asUser('clerk'))
  expect((await replace(municipality.id, { code: newCode() })).status).toBe(200)
  await world().rows(statement, [municipality.id])
  const { status, body } = await replace(municipality.id, { code: newCode() })
  expect(status).toBe(400)
  expect(body).toMatchObject({ issues: [{ code: 'begun' }] })
  const administrator = await world().asUser('agencyAdministrator')
  const listed = await administrator.get<{ items: Municipality[] }>('/municipalities')
  expect(listed.body.items.find(({ id }) => id === municipality.id)?.hasBegun).toBe(true)
})

test('it stands in the trail of both', async () => {
  const { municipality } = await newOnes()
  const code = newCode()
  world().clock.advance(1)
  await replace(municipality.id, { code })
  const administrator = await world().asUser('agencyAdministrator')
  const { body } = await administrator.get<{ items: RightsChange[] }>('/rightsChanges')
  expect(body.items[0]).toMatchObject({
    what: 'organisationChanged',
    by: { id: userId('agencyAdministrator') },
    subject: { id: municipality.id, name: municipality.name },
    fields: [{ field: 'code', before: [municipality.code], after: [code] }],
  })
  const ofItself = await world().rows(
    `select what, actor_id from rights_change where organisation_id = $1 and what = 'organisationChanged'`,
    [municipality.id],
  )
  expect(ofItself).toEqual([
    { what: 'organisationChanged', actor_id: userId('agencyAdministrator') },
  ])
})

test('not the code of another organisation, of whatever kind', async () => {
  const { municipality, ocmw } = await newOnes()
  const code = newCode()
  await replace(municipality.id, { code })
  const { status, body } = await replace(ocmw.id, { code })
  expect(status).toBe(400)
  expect(body).toMatchObject({ issues: [{ name: 'code', code: 'taken', in: 'body' }] })
  // Its own it may keep.
  expect((await replace(municipality.id, { code })).status).toBe(200)
})

test('the next change is held to the version', async () => {
  const { municipality } = await newOnes()
  await replace(municipality.id, { code: newCode() })
  const administrator = await world().asUser('agencyAdministrator')
  const path = `/organisations/${municipality.id}/code`
  const { version } = municipality
  expect((await administrator.put(path, { code: newCode() }, { version })).status).toBe(412)
})

test('there is no code for what is no organisation', async () => {
  const administrator = await world().asUser('agencyAdministrator')
  const path = '/organisations/0198c0de-0000-7000-8000-00000000dead/code'
  expect((await administrator.put(path, { code: newCode() }, { version: 1 })).status).toBe(404)
})
