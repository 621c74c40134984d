import type { Service } from '@onthaal/shared/directory/schemas'
import { expect, test } from 'vitest'
import { newService, serviceInput } from '../../support/directory.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'updateService',
  world,
  by: 'clerk',
  notBy: ['socialWorker', 'counsellor', 'agencyManager', 'policyOfficer', 'administrator'],
  path: async () => `/services/${(await newService(await world().asUser('clerk'))).id}`,
  body: () => serviceInput({ name: 'De Verzonnen Boog' }),
})

test('saying again that it is right confirms it today, and leaves out what is gone', async () => {
  const clerk = await world().asUser('clerk')
  const { id, version } = await newService(clerk)
  await world().rows("update service set confirmed_on = '2024-01-31' where id = $1", [id])
  const { phone: _phone, ...without } = serviceInput({ name: 'De Verzonnen Brug' })
  const { status, body } = await clerk.put<Service>(`/services/${id}`, without, { version })
  expect(status).toBe(200)
  expect(body).toMatchObject({
    name: 'De Verzonnen Brug',
    version: version + 1,
    confirmedOn: '2026-03-02',
    isStale: false,
  })
  expect(body).not.toHaveProperty('phone')
})

test('what is gone is told to be gone and no more to be checked, until somebody confirms it', async () => {
  const clerk = await world().asUser('clerk')
  const { id, version } = await newService(clerk)
  const input = serviceInput({ name: 'De Verzonnen Kreek' })
  const closed = await clerk.put<Service>(
    `/services/${id}`,
    { ...input, isClosed: true },
    { version },
  )
  expect(closed.body).toMatchObject({ isClosed: true, name: 'De Verzonnen Kreek' })
  await world().rows("update service set confirmed_on = '2024-01-31' where id = $1", [id])
  const { body } = await clerk.get<Service>(`/services/${id}`)
  expect(body).toMatchObject({ isClosed: true, isStale: false })
  const open = await clerk.put<Service>(`/services/${id}`, input, { version: body.version })
  expect(open.body).not.toHaveProperty('isClosed')
})

test('the manager of the city keeps it too, and nobody next door', async () => {
  const { id, version } = await newService(await world().asUser('clerk'))
  const input = serviceInput({ name: 'De Verzonnen Dijk' })
  const other = await world().asUser('otherClerk')
  expect((await other.put(`/services/${id}`, input, { version })).status).toBe(404)
  const manager = await world().asUser('cityManager')
  expect((await manager.put(`/services/${id}`, input, { version })).status).toBe(200)
  expect((await manager.put(`/services/${id}`, input, { version })).status).toBe(412)
})

test('remembers who made the mail address another one, and tells it for ninety days', async () => {
  const clerk = await world().asUser('clerk')
  const made = await newService(clerk)
  expect(made).not.toHaveProperty('emailChangedOn')
  const input = serviceInput({ name: made.name, email: 'iemand@anders.test' })
  const { version } = made
  const { body } = await clerk.put<Service>(`/services/${made.id}`, input, { version })
  expect(body).toMatchObject({ emailChangedOn: '2026-03-02' })
  const [row] = await world().rows('select email_changed_by from service where id = $1', [made.id])
  expect(row).toEqual({ email_changed_by: userId('clerk') })
  const same = await clerk.put<Service>(`/services/${made.id}`, input, { version: body.version })
  expect(same.body).toMatchObject({ emailChangedOn: '2026-03-02' })
  const back = "update service set email_changed_at = email_changed_at - interval '91 days'"
  await world().rows(`${back} where id = $1`, [made.id])
  const later = await clerk.get<Service>(`/services/${made.id}`)
  expect(later.body).not.toHaveProperty('emailChangedOn')
})
