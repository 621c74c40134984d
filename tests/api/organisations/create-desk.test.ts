import type { RightsChange } from '@onthaal/shared/administration/schemas'
import type { DeskList } from '@onthaal/shared/identity/schemas'
import type { Region } from '@onthaal/shared/organisations/schemas'
import type { Static } from '@onthaal/shared/wire/schemas'
import { expect, test } from 'vitest'
import { newDeskInput } from '../../support/organisations.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { desks, organisations, partitions, region } from '../../support/world.ts'

const world = testApp()
const path = `/regions/${region}/desks`

testRefusals({
  operationId: 'createDesk',
  world,
  by: 'agencyAdministrator',
  notBy: ['clerk', 'administrator', 'agencyManager', 'counsellor'],
  path: async () => path,
  body: () => newDeskInput(),
  otherBody: () => newDeskInput(),
})

test('a municipality can refer to a desk that was added for it, and another one cannot', async () => {
  const administrator = await world().asUser('agencyAdministrator')
  const input = newDeskInput({ name: 'Loket Nieuw', serves: [partitions.city] })
  const { status, body } = await administrator.post<{ items: Region[] }>(path, input)
  expect(status).toBe(200)
  const made = body.items[0]?.desks.find(({ name }) => name === 'Loket Nieuw')
  expect(made).toMatchObject({
    version: 1,
    region,
    serves: [{ id: partitions.city, name: organisations.city.name }],
  })
  const known = async (name: 'clerk' | 'otherClerk') => {
    const client = await world().asUser(name)
    return (await client.get<Static<typeof DeskList>>('/desks')).body.items.map(({ id }) => id)
  }
  expect(await known('clerk')).toContain(made?.id)
  expect(await known('otherClerk')).not.toContain(made?.id)
  const trail = await administrator.get<{ items: RightsChange[] }>('/rightsChanges')
  expect(trail.body.items[0]).toMatchObject({
    what: 'deskCreated',
    subject: { id: made?.id, name: 'Loket Nieuw' },
    fields: expect.arrayContaining([{ field: 'serves', after: [organisations.city.name] }]),
  })
})

test('not with the name of another desk, nor for who is not there', async () => {
  const administrator = await world().asUser('agencyAdministrator')
  const input = { name: `loket ${organisations.city.name}`, serves: [partitions.city, desks.city] }
  const { status, body } = await administrator.post(path, input)
  expect(status).toBe(400)
  expect(body.issues).toEqual([
    expect.objectContaining({ name: 'name', code: 'taken' }),
    expect.objectContaining({ name: 'serves[1]', code: 'unknown' }),
  ])
})
