import { directoryRules } from '@onthaal/shared/directory'
import { expect, test } from 'vitest'
import { serviceInput } from '../../support/directory.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { partitions } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'createService',
  world,
  by: 'clerk',
  notBy: ['socialWorker', 'counsellor', 'agencyManager', 'policyOfficer', 'administrator'],
  path: async () => '/services',
  body: () => serviceInput({ name: 'De Verzonnen Brug' }),
  otherBody: () => serviceInput({ name: 'De Verzonnen Berg' }),
})

test('a telephone number that is none is refused, and a partition of others', async () => {
  const clerk = await world().asUser('clerk')
  const wrong = await clerk.post('/services', serviceInput({ phone: '054 12' }))
  expect(wrong.status).toBe(400)
  expect(wrong.body.issues).toMatchObject([{ name: 'phone', code: 'tooShort' }])
  const elsewhere = await clerk.post('/services', serviceInput({ partition: partitions.otherCity }))
  expect(elsewhere.status).toBe(400)
  expect(elsewhere.body.issues).toMatchObject([{ name: 'partition' }])
})

test('a directory takes no more than it can show', async () => {
  const clerk = await world().asUser('otherClerk')
  await world().rows(
    `insert into service select $1, gen_random_uuid(), 1, 'health', 'Dienst ' || n, null, '{}',
       null, null, null, null, '2026-03-02' from generate_series(1, $2::int) n`,
    [partitions.otherCity, directoryRules.services],
  )
  const { status, body } = await clerk.post('/services', serviceInput())
  expect(status).toBe(400)
  expect(body.issues).toMatchObject([{ code: 'directoryFull' }])
})
