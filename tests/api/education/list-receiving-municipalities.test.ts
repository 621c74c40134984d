import { expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'listReceivingMunicipalities',
  world,
  by: 'clerk',
  notBy: ['privacyOfficer', 'administrator', 'policyOfficer'],
  path: async () => '/receivingMunicipalities',
})

test('all other municipalities are there, and no other organisation', async () => {
  const namesFor = async (name: 'clerk' | 'schoolCounsellor' | 'socialWorker') => {
    const client = await world().asUser(name)
    const { body } = await client.get<{ items: { id: string }[] }>('/receivingMunicipalities')
    return body.items.map(({ id }) => id)
  }
  expect(await namesFor('clerk')).toEqual([organisations.otherCity.id])
  expect(await namesFor('schoolCounsellor')).toEqual([
    organisations.city.id,
    organisations.otherCity.id,
  ])
  // Nobody is told whose client a child of an OCMW is.
  expect(await namesFor('socialWorker')).toEqual([])
})
