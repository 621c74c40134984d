import type { RightsChange } from '@onthaal/shared/administration/schemas'
import type { Program } from '@onthaal/shared/programs/schemas'
import { expect, test } from 'vitest'
import { newProgram, programOfOtherCity, secretOf } from '../../support/programs.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'endProgram',
  world,
  by: 'administrator',
  notBy: ['clerk', 'cityManager', 'policyOfficer', 'privacyOfficer', 'counsellor', 'agencyManager'],
  path: async () => `/programs/${(await newProgram(world())).id}`,
})

test('a program that is ended gets in no more, by none of its secrets, from the next request on', async () => {
  const { id, client } = await newProgram(world())
  const second = world().asProgram(await secretOf(world(), id))
  expect((await client.get('/desks')).status).toBe(200)
  expect((await second.get('/desks')).status).toBe(200)
  const administrator = await world().asUser('administrator')
  const { status, text } = await administrator.delete(`/programs/${id}`)
  expect(status).toBe(204)
  expect(text).toBe('')
  expect((await client.get('/desks')).status).toBe(401)
  expect((await second.get('/desks')).status).toBe(401)
  const { body } = await administrator.get<Program>(`/programs/${id}`)
  expect(body).toMatchObject({ endedAt: world().clock.now.toISOString(), hasEarlierSecret: false })
  const trail = await administrator.get<{ items: RightsChange[] }>('/rightsChanges')
  expect(trail.body.items[0]).toMatchObject({ what: 'programEnded', subject: { id } })
  // For good: there is nothing to end, and no secret to be had.
  expect((await administrator.delete(`/programs/${id}`)).status).toBe(404)
  expect((await administrator.put(`/programs/${id}/secret`, undefined)).status).toBe(404)
})

test('a program of another organisation goes on', async () => {
  const administrator = await world().asUser('administrator')
  const id = await programOfOtherCity(world())
  expect((await administrator.delete(`/programs/${id}`)).status).toBe(404)
})
