import type { RightsChange } from '@onthaal/shared/administration/schemas'
import type { Municipality, NewMunicipality } from '@onthaal/shared/organisations/schemas'
import { expect, test } from 'vitest'
import { newMunicipalityInput } from '../../support/organisations.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations } from '../../support/world.ts'

const world = testApp()
const path = '/municipalities'

testRefusals({
  operationId: 'createMunicipality',
  world,
  by: 'agencyAdministrator',
  notBy: ['clerk', 'administrator', 'agencyManager', 'counsellor'],
  path: async () => path,
  body: () => newMunicipalityInput(),
  otherBody: () => newMunicipalityInput(),
})

async function add(input: NewMunicipality) {
  const administrator = await world().asUser('agencyAdministrator')
  return administrator.post<{ items: Municipality[]; issues: object[] }>(path, input)
}

test('a municipality begins with its OCMW, and each waits for its administrator', async () => {
  const input = newMunicipalityInput({ name: 'Stad Nieuwrode' })
  const { status, body } = await add(input)
  expect(status).toBe(200)
  const made = body.items.find(({ name }) => name === 'Stad Nieuwrode')
  expect(made).toMatchObject({
    ...{ version: 1, name: 'Stad Nieuwrode', code: input.code },
    awaits: input.administratorUsername,
    partitions: [{ name: input.partitionName, nisCode: input.nisCode }],
    ocmws: [{ name: input.ocmwName, awaits: input.ocmwAdministratorUsername }],
  })
  expect(made?.ocmws[0]).not.toHaveProperty('code')
  const told = await world().rows<{ what: string }>(
    `select what, subject_name as name, actor_id is not null as by from rights_change
     where organisation_id in ($1, $2) order by organisation_id = $1 desc`,
    [made?.id, made?.ocmws[0]?.id],
  )
  expect(told).toEqual([
    { what: 'userCreated', name: 'An Eerste', by: true },
    { what: 'userCreated', name: 'Bo Eerste', by: true },
  ])
  const administrator = await world().asUser('agencyAdministrator')
  const trail = await administrator.get<{ items: RightsChange[] }>('/rightsChanges')
  expect(trail.body.items[0]).toMatchObject({
    what: 'municipalityCreated',
    subject: { id: made?.id, name: 'Stad Nieuwrode' },
  })
})

test('without an OCMW, a code and an administrator it begins too', async () => {
  const { name, partitionName, nisCode } = newMunicipalityInput()
  const { body } = await add({ name, partitionName, nisCode })
  const made = body.items.find((one) => one.name === name)
  expect(made).toMatchObject({ partitions: [{ name: partitionName, nisCode }], ocmws: [] })
  expect(made).not.toHaveProperty('awaits')
})

const faulty: [string, Partial<NewMunicipality>, string[]][] = [
  ['the name of another one', { name: 'stad beekrode' }, ['name']],
  ['a NIS code that is there', { nisCode: '41000' }, ['nisCode']],
  [
    'names that are taken',
    {
      administratorUsername: 'CLERK',
      ocmwName: organisations.ocmw.name,
      ocmwAdministratorUsername: 'socialWorker',
    },
    ['administratorUsername', 'ocmwName', 'ocmwAdministratorUsername'],
  ],
  [
    'one code and one name for both',
    {
      code: 'OVO9',
      administratorUsername: 'wie.ook',
      ocmwCode: 'ovo9',
      ocmwAdministratorUsername: 'Wie.Ook',
    },
    ['ocmwCode', 'ocmwAdministratorUsername'],
  ],
]

async function refuses(input: NewMunicipality, issues: object[]) {
  const before = await world().rows('select id from organisation')
  const { status, body } = await add(input)
  expect(status).toBe(400)
  expect(body.issues).toEqual(issues.map((issue) => expect.objectContaining(issue)))
  expect(await world().rows('select id from organisation')).toHaveLength(before.length)
}

test.each(faulty)('nothing is made with %s', async (_what, changes, names) => {
  await refuses(
    newMunicipalityInput(changes),
    names.map((name) => ({ name, code: 'taken' })),
  )
})

test('nothing is made of an administrator or an OCMW without a name', async () => {
  const { name, partitionName, nisCode } = newMunicipalityInput()
  const said = { administratorUsername: 'wie.ook', ocmwAdministratorName: 'Wie Ook' }
  await refuses(
    { name, partitionName, nisCode, ...said },
    ['administratorName', 'ocmwName', 'ocmwAdministratorUsername'].map((field) => ({
      name: field,
      code: 'required',
    })),
  )
})
