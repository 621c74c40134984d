import type { RightsChange } from '@onthaal/shared/administration/schemas'
import type { Program, ProgramSecret } from '@onthaal/shared/programs/schemas'
import { expect, test } from 'vitest'
import {
  newProgram,
  newProgramInput,
  programOfOtherCity,
  secondAdministrator,
  secretOf,
} from '../../support/programs.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'replaceProgramSecret',
  world,
  by: 'administrator',
  notBy: ['clerk', 'cityManager', 'policyOfficer', 'privacyOfficer', 'counsellor', 'agencyManager'],
  path: async () => `/programs/${(await newProgram(world())).id}/secret`,
})

test('only hashes of secrets are kept, and the trail tells that one was made', async () => {
  const { id, secret } = await newProgram(world())
  expect(secret).toMatch(/^onthaal_[\w-]{43}$/)
  const [row] = await world().rows<{ all: string }>(
    'select program::text as all from program where user_id = $1',
    [id],
  )
  expect(row?.all).toMatch(/,[0-9a-f]{64},/)
  expect(row?.all).not.toContain(secret)
  const administrator = await world().asUser('administrator')
  const trail = await administrator.get<{ items: RightsChange[] }>('/rightsChanges')
  expect(trail.body.items[0]).toMatchObject({ what: 'programSecretIssued', subject: { id } })
  expect(trail.text).not.toContain(secret)
})

test('a secret is replaced without a stop: two work, and the one before them no more', async () => {
  const { id, client: first } = await newProgram(world())
  const second = world().asProgram(await secretOf(world(), id))
  const statuses = async (...clients: (typeof first)[]) =>
    Promise.all(clients.map(async (client) => (await client.get('/desks')).status))
  expect(await statuses(first, second)).toEqual([200, 200])
  const third = world().asProgram(await secretOf(world(), id))
  expect(await statuses(first, second, third)).toEqual([401, 200, 200])
})

test('whoever registers a program makes none of its secrets: a colleague does', async () => {
  const administrator = await world().asUser('administrator')
  const { body: program } = await administrator.post<Program>('/programs', newProgramInput())
  const { id } = program
  expect(program.registeredBy).toMatchObject({ id: userId('administrator') })
  const path = `/programs/${id}/secret`
  const refused = await administrator.put(path, undefined)
  expect(refused.status).toBe(403)
  expect(refused.body.type).toBe('urn:problem-type:onthaal:programs:colleagueRequired')
  const colleague = await secondAdministrator(world())
  await colleague.get(`/programs/${id}`)
  const made = await colleague.put<ProgramSecret>(path, undefined)
  expect(made.status).toBe(200)
  expect((await world().asProgram(made.body.secret).get('/desks')).status).toBe(200)
  // Nor a later one; what it has already is theirs to end.
  await administrator.get(`/programs/${id}`)
  expect((await administrator.put(path, undefined)).status).toBe(403)
  await colleague.get(`/programs/${id}`)
  expect((await colleague.put(path, undefined)).status).toBe(200)
  expect((await administrator.delete(`/programs/${id}/earlierSecret`)).status).toBe(204)
  expect((await world().asProgram(made.body.secret).get('/desks')).status).toBe(401)
  expect((await administrator.delete(`/programs/${id}`)).status).toBe(204)
})

test('nor does an administrator of the agency, who is none of the organisation', async () => {
  const { id } = await newProgram(world())
  const agency = await world().asUser('agencyAdministrator')
  const answer = await agency.put(`/programs/${id}/secret`, undefined, { version: 2 })
  expect(answer.status).toBe(404)
})

test('a program of another organisation gets none', async () => {
  const administrator = await world().asUser('administrator')
  const path = `/programs/${await programOfOtherCity(world())}/secret`
  expect((await administrator.put(path, undefined)).status).toBe(404)
})
