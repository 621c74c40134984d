import type { RightsChange } from '@onthaal/shared/administration/schemas'
import { expect, test } from 'vitest'
import { newProgram, programOfOtherCity, secretOf } from '../../support/programs.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

async function programWithTwo() {
  const program = await newProgram(world())
  const newest = world().asProgram(await secretOf(world(), program.id))
  return { ...program, newest }
}

testRefusals({
  operationId: 'endEarlierSecret',
  world,
  by: 'administrator',
  notBy: ['clerk', 'cityManager', 'policyOfficer', 'privacyOfficer', 'counsellor', 'agencyManager'],
  path: async () => `/programs/${(await programWithTwo()).id}/earlierSecret`,
})

test('the earlier secret opens nothing any more, and the newest goes on', async () => {
  const { id, client, newest } = await programWithTwo()
  const administrator = await world().asUser('administrator')
  const path = `/programs/${id}/earlierSecret`
  expect((await administrator.delete(path)).status).toBe(204)
  expect((await client.get('/desks')).status).toBe(401)
  expect((await newest.get('/desks')).status).toBe(200)
  const trail = await administrator.get<{ items: RightsChange[] }>('/rightsChanges')
  expect(trail.body.items[0]).toMatchObject({ what: 'programSecretEnded', subject: { id } })
  // There is none any more, and the newest is not taken for it.
  expect((await administrator.delete(path)).status).toBe(404)
  expect((await newest.get('/desks')).status).toBe(200)
})

test('nor of a program of another organisation', async () => {
  const administrator = await world().asUser('administrator')
  const path = `/programs/${await programOfOtherCity(world())}/earlierSecret`
  expect((await administrator.delete(path)).status).toBe(404)
})
