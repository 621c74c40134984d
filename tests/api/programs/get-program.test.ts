import type { Program } from '@onthaal/shared/programs/schemas'
import { expect, test } from 'vitest'
import { newProgram, programOfOtherCity } from '../../support/programs.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'getProgram',
  world,
  by: 'administrator',
  notBy: ['clerk', 'cityManager', 'policyOfficer', 'privacyOfficer', 'counsellor', 'agencyManager'],
  path: async () => `/programs/${(await newProgram(world())).id}`,
})

test('an administrator sees when it called last, and never its secret', async () => {
  const administrator = await world().asUser('administrator')
  const { id, secret, client } = await newProgram(world())
  expect((await administrator.get<Program>(`/programs/${id}`)).body).not.toHaveProperty(
    'lastUsedOn',
  )
  await client.get('/desks')
  const { body, text } = await administrator.get<Program>(`/programs/${id}`)
  expect(body).toMatchObject({ lastUsedOn: '2026-03-02', hasEarlierSecret: false })
  expect(body.secretMadeAt).toBe(world().clock.now.toISOString())
  expect(text).not.toContain(secret)
})

test('its end is warned of, the nearer the louder', async () => {
  const administrator = await world().asUser('administrator')
  for (const [validUntil, warning] of [
    ['2026-06-01', undefined],
    ['2026-05-31', 'in90Days'],
    ['2026-04-01', 'in30Days'],
    ['2026-03-02', 'in7Days'],
  ] as const) {
    const { id } = await newProgram(world(), { validUntil })
    const { body } = await administrator.get<Program>(`/programs/${id}`)
    expect(body.warning, validUntil).toBe(warning)
  }
})

test('a program of another organisation is not there', async () => {
  const administrator = await world().asUser('administrator')
  const id = await programOfOtherCity(world())
  expect((await administrator.get(`/programs/${id}`)).status).toBe(404)
})
