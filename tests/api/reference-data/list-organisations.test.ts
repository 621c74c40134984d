import type { OrganisationSummary } from '@onthaal/shared/identity/schemas'
import { expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'listOrganisations',
  world,
  by: 'administrator',
  notBy: ['clerk', 'counsellor', 'socialWorker'],
  path: async () => '/organisations',
})

test('whoever keeps protocols finds every organisation by name', async () => {
  const administrator = await world().asUser('administrator')
  const { body } = await administrator.get<{ items: OrganisationSummary[] }>('/organisations')
  expect(body.items.map(({ id }) => id).sort()).toEqual(
    Object.values(organisations)
      .map(({ id }) => id)
      .sort(),
  )
  expect(body.items[0]?.name).toBe('Agentschap')
})
