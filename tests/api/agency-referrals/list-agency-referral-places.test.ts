import { beforeAll, expect, test } from 'vitest'
import { followedBy, openDesks, receivingDesks } from '../../support/agency-referrals.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations } from '../../support/world.ts'

const world = testApp()
beforeAll(() => openDesks(world()))

interface Places {
  items: { desk: { id: string }; organisation: { id: string }; hasProtocol: boolean }[]
}

const pathOf = ({ id }: { readonly id: string }) => `/referrals/${id}/agencyReferralPlaces`

testRefusals({
  operationId: 'listAgencyReferralPlaces',
  world,
  by: 'counsellor',
  notBy: ['clerk', 'agencyManager', 'cityManager', 'policyOfficer'],
  path: async () => pathOf(await followedBy(world())),
})

async function placesOf(sender: 'clerk' | 'socialWorker') {
  const counsellor = await world().asUser('counsellor')
  const { body } = await counsellor.get<Places>(pathOf(await followedBy(world(), sender)))
  return body.items
}

test('what the city referred can go to the city and to its OCMW', async () => {
  const found = await placesOf('clerk')
  expect(found.map(({ desk }) => desk.id)).toEqual([receivingDesks.ocmw, receivingDesks.city])
  expect(found.every(({ hasProtocol }) => hasProtocol)).toBe(true)
})

test('what the OCMW referred can go back to it alone', async () => {
  const found = await placesOf('socialWorker')
  expect(found.map(({ organisation }) => organisation.id)).toEqual([organisations.ocmw.id])
})

test('nobody who refers to the agency is offered these desks', async () => {
  for (const name of ['clerk', 'socialWorker'] as const) {
    const { text } = await (await world().asUser(name)).get('/desks')
    expect(text).not.toContain(receivingDesks.city)
    expect(text).not.toContain(receivingDesks.ocmw)
  }
})
