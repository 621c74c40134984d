import type { Colleague } from '@onthaal/shared/identity/schemas'
import { expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'listOverseenColleagues',
  world,
  by: 'privacyOfficer',
  notBy: ['clerk', 'socialWorker', 'counsellor', 'policyOfficer', 'administrator'],
  path: async () => '/overseenColleagues',
})

test('those of one’s own organisation are listed by name, and nobody else', async () => {
  const officer = await world().asUser('privacyOfficer')
  const { body } = await officer.get<{ items: Colleague[] }>('/overseenColleagues')
  const ofCity = [
    'administrator',
    'cityManager',
    'clerk',
    'policyOfficer',
    'privacyOfficer',
    'schoolClerk',
  ] as const
  expect(body.items.map(({ id }) => id)).toEqual(ofCity.map((name) => userId(name)))
})
