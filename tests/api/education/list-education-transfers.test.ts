import type { EducationTransferList } from '@onthaal/shared/education/schemas'
import pg from 'pg'
import { expect, test } from 'vitest'
import { movedChild, newTransfer } from '../../support/education.ts'
import { testRefusals } from '../../support/refusals.ts'
import { runOn } from '../../support/retention-world.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations, partitions, userId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'listEducationTransfers',
  world,
  by: 'schoolClerk',
  notBy: ['privacyOfficer', 'administrator', 'policyOfficer'],
  path: async () => '/educationTransfers',
})

/** Somebody of the other city who works with schooling. */
async function otherClerk() {
  await world().rows('update membership set education = true where user_id = $1', [
    userId('otherClerk'),
  ])
  return world().signIn('otherClerk')
}

async function moved(givenName: string) {
  const clerk = await world().asUser('schoolClerk')
  const counsellor = await world().asUser('schoolCounsellor')
  return movedChild({ clerk, counsellor }, organisations.otherCity.id, { givenName })
}

test('the receiving municipality gets the few facts by which a child is found, and nothing else', async () => {
  const chain = await moved('Noor')
  expect(chain).toMatchObject({
    state: 'closed',
    closing: { reason: 'moved', receivingMunicipality: 'Stad Zandhove' },
  })
  expect(chain.events[0]).toMatchObject({ event: 'transferred' })
  const receiver = await otherClerk()
  const { body, text } = await receiver.get<EducationTransferList>('/educationTransfers')
  expect(body.items).toEqual([
    {
      ...{ id: expect.any(String), version: 1, givenName: 'Noor', familyName: 'Voorbeeld' },
      ...{ birthDate: '2017-05-03', followedSince: '2026-03-02' },
      from: { id: organisations.city.id, name: 'Stad Beekrode', kind: 'municipality' },
      receivedAt: '2026-03-02T09:00:00.000Z',
    },
  ])
  // Nothing leads to the file of the sender.
  for (const secret of [chain.person, chain.id, '+3247', 'Uitgeschreven']) {
    expect(text).not.toContain(secret)
  }
  expect((await receiver.get(`/persons/${chain.person}/educationChain`)).status).toBe(404)
  const sender = await world().asUser('schoolClerk')
  expect((await sender.get<EducationTransferList>('/educationTransfers')).body.items).toEqual([])
})

test('the log tells whoever watches how many were shown, though nobody has a file of them', async () => {
  await moved('Amal')
  await moved('Rana')
  const receiver = await otherClerk()
  const { items } = (await receiver.get<EducationTransferList>('/educationTransfers')).body
  const log = await world().rows(
    `select partition_id, keeper_id, action, purpose, person_ids, without_file, fields
     from consultation where user_id = $1 and action = 'workList' order by at desc, id desc limit 1`,
    [userId('otherClerk')],
  )
  expect(items.length).toBeGreaterThan(1)
  expect(log).toEqual([
    {
      ...{ partition_id: partitions.otherCity, keeper_id: organisations.otherCity.id },
      ...{ action: 'workList', purpose: 'followUp', person_ids: [], fields: ['identity'] },
      without_file: items.length,
    },
  ])
  const officer = await world().asUser('otherOfficer')
  const { body } = await officer.get<{ items: { personCount: number; action: string }[] }>(
    '/consultations',
  )
  expect(body.items).toContainEqual(
    expect.objectContaining({ action: 'workList', personCount: items.length }),
  )
})

test('whoever there does not work with schooling sees nobody', async () => {
  await moved('Sami')
  await world().rows('update membership set education = false where user_id = $1', [
    userId('otherClerk'),
  ])
  const without = await world().signIn('otherClerk')
  expect((await without.get<EducationTransferList>('/educationTransfers')).body.items).toEqual([])
})

test('the door opens in the transaction that closed the chain, and in no other', async () => {
  const { id } = await moved('Lina')
  const client = new pg.Client({ connectionString: world().database.url })
  await client.connect()
  try {
    await client.query('begin')
    for (const [name, value] of [
      ['user_id', userId('schoolCounsellor')],
      ['organisation', organisations.agency.id],
      ['partitions', `{${partitions.city}}`],
      ['education', 'on'],
    ]) {
      await client.query('select set_config($1, $2, true)', [`onthaal.${name}`, value])
    }
    const statement = 'select pass_education_chain_on(gen_random_uuid(), $1, $2)'
    await expect(client.query(statement, [partitions.city, id])).rejects.toMatchObject({
      code: '42501',
    })
  } finally {
    await client.end()
  }
})

test('whom nobody takes over is forgotten after twelve months, and not a day before', async () => {
  const arrived = async (on: string) => {
    const id = await newTransfer(world())
    await world().rows('update education_transfer set received_at = $1 where id = $2', [on, id])
    return id
  }
  const old = await arrived('2025-03-02T22:00:00Z')
  const younger = await arrived('2025-03-03T00:00:00Z')
  const left = () =>
    world().rows<{ id: string }>(
      `select id from education_transfer where id in ('${old}', '${younger}')`,
    )
  await runOn(world(), '2026-03-02', true)
  expect(await left()).toHaveLength(2)
  await runOn(world(), '2026-03-02')
  expect(await left()).toEqual([{ id: younger }])
})
