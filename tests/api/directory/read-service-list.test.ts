import type { ServiceList, ServiceListResult } from '@onthaal/shared/directory/schemas'
import pg from 'pg'
import { expect, test } from 'vitest'
import { newService, oneServiceList, serviceList } from '../../support/directory.ts'
import { waitingForLocks } from '../../support/owner.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'readServiceList',
  world,
  by: 'clerk',
  notBy: ['socialWorker', 'counsellor', 'agencyManager', 'policyOfficer', 'administrator'],
  path: async () => '/serviceLists',
  tooLarge: 800_000,
  body: () => oneServiceList,
  otherBody: () =>
    serviceList([
      ['Soort', 'Naam'],
      ['OKAN', 'Onthaalschool De Verzonnen Tol'],
    ]),
})

const found = async (name: string) => {
  const clerk = await world().asUser('clerk')
  const { body } = await clerk.get<ServiceList>('/services')
  return body.items.filter((one) => one.name === name)
}

test('a list is read in whole, and takes the place of what has its kind and name', async () => {
  const clerk = await world().asUser('clerk')
  const known = await newService(clerk, { kind: 'pupilGuidance', name: 'CLB De Verzonnen Top' })
  const list = serviceList([
    ['Soort', 'Naam', 'Talen', 'Telefoon', 'Laatst bevestigd'],
    ['CLB', 'CLB  de verzonnen top', 'Frans en Turks', '054 65 43 21', '01/02/2026'],
    ['Kleuterschool', 'De Verzonnen Mier', '', '', ''],
  ])
  const { status, body } = await clerk.post<ServiceListResult>('/serviceLists', list)
  expect(status).toBe(200)
  expect(body).toEqual({ read: 2, faults: [] })
  expect(await found('CLB De Verzonnen Top')).toEqual([])
  expect(await found('CLB de verzonnen top')).toMatchObject([
    {
      id: known.id,
      version: 2,
      languages: ['fr', 'tr'],
      phone: '+3254654321',
      confirmedOn: '2026-02-01',
    },
  ])
  expect(await found('De Verzonnen Mier')).toMatchObject([
    { kind: 'preschool', confirmedOn: '2026-03-02' },
  ])
})

test('of two that read the same list in at once, the second finds what the first added', async () => {
  const names = Array.from({ length: 40 }, (_, at) => `OKAN De Verzonnen Zwerm ${at}`)
  const list = serviceList([['Soort', 'Naam'], ...names.map((name) => ['OKAN', name])])
  const [clerk, manager] = [await world().asUser('clerk'), await world().asUser('cityManager')]
  const holder = new pg.Client({ connectionString: world().database.ownerUrl })
  await holder.connect()
  // Nobody can add until both are at work.
  await holder.query('begin; lock table service in share row exclusive mode')
  const reading = Promise.all(
    [clerk, manager].map((reader) => reader.post<ServiceListResult>('/serviceLists', list)),
  )
  try {
    await expect.poll(() => waitingForLocks(holder)).toBe(2)
  } finally {
    await holder.end()
  }
  const answers = await reading
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  const { body } = await clerk.get<ServiceList>('/services')
  const added = body.items.filter(({ name }) => names.includes(name))
  expect(added.map(({ name, version }) => [name, version]).sort()).toEqual(
    names.map((name) => [name, 2]).sort(),
  )
})

test('with one cell that cannot be read nothing is read in, and each fault is told', async () => {
  const clerk = await world().asUser('clerk')
  const list = serviceList([
    ['Soort', 'Naam', 'E-mail'],
    ['Welzijn', 'Huis van het Verzonnen Kind', 'huis@voorbeeld.test'],
    ['Zwembad', 'De Verzonnen Duik', 'geen adres'],
  ])
  const { status, body } = await clerk.post<ServiceListResult>('/serviceLists', list)
  expect(status).toBe(200)
  expect(body).toEqual({
    read: 0,
    faults: [
      { row: 3, column: 'kind', code: 'unknownKind' },
      { row: 3, column: 'email', code: 'email' },
    ],
  })
  expect(await found('Huis van het Verzonnen Kind')).toEqual([])
})

test('what is no list is refused', async () => {
  const clerk = await world().asUser('clerk')
  const pdf = { content: Buffer.from('%PDF-1.7 nothing').toString('base64') }
  const { status, body } = await clerk.post('/serviceLists', pdf)
  expect(status).toBe(400)
  expect(body.issues).toMatchObject([{ name: 'content', code: 'pdf' }])
})
