import type { Service } from '@onthaal/shared/directory/schemas'
import { expect, test } from 'vitest'
import { newService, serviceInput } from '../../support/directory.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'getService',
  world,
  by: 'clerk',
  notBy: ['policyOfficer', 'privacyOfficer', 'administrator'],
  path: async () => `/services/${(await newService(await world().asUser('clerk'))).id}`,
})

test('a service is read as it was written down, with its number in one form', async () => {
  const { id } = await newService(await world().asUser('clerk'), { name: 'De Verzonnen Vlag' })
  const counsellor = await world().asUser('counsellor')
  const { status, body } = await counsellor.get<Service>(`/services/${id}`)
  expect(status).toBe(200)
  expect(body).toMatchObject({
    ...serviceInput({ name: 'De Verzonnen Vlag' }),
    phone: '+3254123456',
    confirmedOn: '2026-03-02',
    isStale: false,
  })
})

test('next door it is not there', async () => {
  const { id } = await newService(await world().asUser('clerk'))
  for (const name of ['otherClerk', 'otherSocialWorker', 'otherCounsellor'] as const) {
    expect((await (await world().asUser(name)).get(`/services/${id}`)).status).toBe(404)
  }
})
