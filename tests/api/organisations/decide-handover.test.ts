import type { RightsChange } from '@onthaal/shared/administration/schemas'
import type { Handover, HandoverChoice } from '@onthaal/shared/organisations/schemas'
import { expect, test } from 'vitest'
import { personInput } from '../../support/factories.ts'
import { newHandover } from '../../support/organisations.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations, userId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'decideHandover',
  world,
  by: 'administrator',
  notBy: ['clerk', 'cityManager', 'privacyOfficer', 'agencyAdministrator'],
  path: async () => `/handovers/${await newHandover(world(), 'city', 'otherCity')}/decision`,
  body: () => ({ decision: 'withdrawn' }),
})

type Decision = HandoverChoice['decision']
type Administrator = 'administrator' | 'otherAdministrator'

async function decide(by: Administrator, id: string, decision: Decision) {
  const client = await world().asUser(by)
  const options = { body: { decision }, version: 1 }
  return client.request<Handover & { issues: object[] }>(
    'PUT',
    `/handovers/${id}/decision`,
    options,
  )
}

async function ownerOf(handover: string): Promise<string | undefined> {
  const [row] = await world().rows<{ owner: string }>(
    `select municipality_id as owner from partition p join partition_handover h
     on h.partition_id = p.id where h.id = $1`,
    [handover],
  )
  return row?.owner
}

test.each([
  ['administrator', 'withdrawn', 'handoverWithdrawn'],
  ['otherAdministrator', 'declined', 'handoverDeclined'],
] as const)('of an offer that %s says is %s comes nothing', async (by, decision, what) => {
  const id = await newHandover(world(), 'city', 'otherCity')
  const { status, body } = await decide(by, id, decision)
  expect(status).toBe(200)
  expect(body).toMatchObject({ id, version: 2, status: decision })
  expect(await ownerOf(id)).toBe(organisations.city.id)
  const trail = await (await world().asUser(by)).get<{ items: RightsChange[] }>('/rightsChanges')
  expect(trail.body.items[0]).toMatchObject({ what, by: { id: userId(by) } })
  for (const other of ['administrator', 'otherAdministrator'] as const) {
    const later = await (await world().asUser(other)).request<{ issues: object[] }>(
      'PUT',
      `/handovers/${id}/decision`,
      { body: { decision: other === 'administrator' ? 'withdrawn' : 'accepted' }, version: 2 },
    )
    expect(later.body.issues).toEqual([expect.objectContaining({ code: 'decided' })])
  }
})

test.each([
  ['administrator', 'accepted'],
  ['administrator', 'declined'],
  ['otherAdministrator', 'withdrawn'],
] as const)('it is not for %s to say that it is %s', async (by, decision) => {
  const id = await newHandover(world(), 'city', 'otherCity')
  const { status, body } = await decide(by, id, decision)
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ name: 'decision', code: 'otherSide' })])
  expect(await ownerOf(id)).toBe(organisations.city.id)
})

test('a third municipality does not know of it', async () => {
  const id = await newHandover(world(), 'otherCity', 'third')
  expect((await decide('administrator', id, 'accepted')).status).toBe(404)
})

test('whoever works for both does not take over what they offered', async () => {
  const id = await newHandover(world(), 'city', 'otherCity')
  await world().rows('update partition_handover set offered_by = $2 where id = $1', [
    id,
    userId('otherAdministrator'),
  ])
  const { body } = await decide('otherAdministrator', id, 'accepted')
  expect(body.issues).toEqual([expect.objectContaining({ name: 'decision', code: 'ownOffer' })])
})

test('with two OCMWs on a side it is not said whose files go where, so it is refused', async () => {
  const id = await newHandover(world(), 'city', 'otherCity')
  const [second] = await world().rows<{ id: string }>(
    `insert into organisation (id, kind, name, municipality_id)
     values (gen_random_uuid(), 'ocmw', 'Tweede OCMW', $1) returning id`,
    [organisations.city.id],
  )
  for (const municipality of [organisations.city.id, organisations.otherCity.id]) {
    await world().rows('update organisation set municipality_id = $2 where id = $1', [
      second?.id,
      municipality,
    ])
    const { status, body } = await decide('otherAdministrator', id, 'accepted')
    expect(status).toBe(400)
    expect(body.issues).toEqual([
      expect.objectContaining({ name: 'decision', code: 'ocmwSeveral' }),
    ])
  }
  await world().rows('delete from organisation where id = $1', [second?.id])
  expect(await ownerOf(id)).toBe(organisations.city.id)
})

test('an OCMW that also works elsewhere stays, so the new owner needs one of its own', async () => {
  const id = await newHandover(world(), 'city', 'otherCity')
  await world().rows('update organisation set municipality_id = null where id = $1', [
    organisations.otherOcmw.id,
  ])
  const { status, body } = await decide('otherAdministrator', id, 'accepted')
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ name: 'decision', code: 'ocmwMissing' })])
  expect(await ownerOf(id)).toBe(organisations.city.id)
})

test('files do not go to an OCMW in which nobody ever signed in', async () => {
  const id = await newHandover(world(), 'city', 'otherCity')
  for (const [ocmw, municipality] of [
    [organisations.ocmw.id, organisations.city.id],
    [organisations.otherOcmw.id, organisations.otherCity.id],
  ]) {
    await world().rows('update organisation set municipality_id = $2 where id = $1', [
      ocmw,
      municipality,
    ])
  }
  const [offered] = await world().rows<{ partition: string }>(
    'select partition_id as partition from partition_handover where id = $1',
    [id],
  )
  const worker = await world().asUser('socialWorker')
  expect((await worker.post('/persons', { ...personInput(), ...offered })).status).toBe(201)
  await world().rows(
    `delete from credential
     where user_id in (select user_id from membership where organisation_id = $1)`,
    [organisations.otherOcmw.id],
  )
  const { status, body } = await decide('otherAdministrator', id, 'accepted')
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ name: 'decision', code: 'ocmwAwaited' })])
  expect(await ownerOf(id)).toBe(organisations.city.id)
})
