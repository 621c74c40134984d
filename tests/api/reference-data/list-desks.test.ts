import { expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { desks, type UserName } from '../../support/world.ts'

interface Desks {
  readonly items: readonly { readonly id: string }[]
}

const world = testApp()

testRefusals({
  operationId: 'listDesks',
  world,
  by: 'clerk',
  notBy: ['policyOfficer', 'privacyOfficer', 'administrator'],
  path: async () => '/desks',
})

test.each<[UserName, string[]]>([
  ['clerk', [desks.city]],
  ['socialWorker', [desks.city]],
  ['otherClerk', [desks.otherCity]],
  ['counsellor', [desks.city]],
  ['agencyManager', [desks.city, desks.otherCity]],
])('%s sees the desks that serve its municipalities', async (name, served) => {
  const { body } = await (await world().asUser(name)).get<Desks>('/desks')
  expect(body.items.map(({ id }) => id).sort()).toEqual(served)
})

test('a desk is named with the telephone that letters tell, where it has one', async () => {
  const path = '/desks'
  const counsellor = await world().asUser('counsellor')
  expect((await counsellor.get<Desks>(path)).body.items[0]).not.toHaveProperty('phone')
  await world().rows(`update desk set phone = '+32 9 000 00 00' where id = $1`, [desks.city])
  expect((await counsellor.get<Desks>(path)).body.items).toEqual([
    expect.objectContaining({ id: desks.city, phone: '+32 9 000 00 00' }),
  ])
})
