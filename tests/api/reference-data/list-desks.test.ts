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
