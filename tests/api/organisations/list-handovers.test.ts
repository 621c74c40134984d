import type { HandoverList } from '@onthaal/shared/organisations/schemas'
import { expect, test } from 'vitest'
import { newHandover } from '../../support/organisations.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations, partitions } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'listHandovers',
  world,
  by: 'administrator',
  notBy: ['clerk', 'cityManager', 'privacyOfficer', 'agencyAdministrator'],
  path: async () => '/handovers',
})

test('both sides see an offer, and no third one', async () => {
  const id = await newHandover(world(), 'city', 'otherCity')
  const hidden = await newHandover(world(), 'otherCity', 'third')
  for (const name of ['administrator', 'otherAdministrator'] as const) {
    const { body } = await (await world().asUser(name)).get<HandoverList>('/handovers')
    const ids = body.items.map((one) => one.id)
    expect(ids).toContain(id)
    expect(ids.includes(hidden)).toBe(name === 'otherAdministrator')
    const own = organisations[name === 'administrator' ? 'city' : 'otherCity'].name
    expect(body.partitions.map((one) => one.name)).toContain(own)
    expect(body.partitions.some((one) => one.id === partitions.city)).toBe(name === 'administrator')
  }
})
