import type { WorklistSettings } from '@onthaal/shared/worklists/schemas'
import { expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'getWorklistSettings',
  world,
  by: 'clerk',
  notBy: ['policyOfficer', 'privacyOfficer', 'administrator'],
  path: async () => '/worklistSettings',
})

test('as long as nobody chose anything, lists are as they are made and shortcuts are off', async () => {
  const clerk = await world().asUser('clerk')
  const { status, body, headers } = await clerk.get<WorklistSettings>('/worklistSettings')
  expect(status).toBe(200)
  expect(headers.get('etag')).toBe('"1"')
  expect(body).toEqual({
    self: 'http://onthaal.test/api/onthaal/v1/worklistSettings',
    version: 1,
    lists: [],
    views: [],
    shortcuts: false,
    sharedViews: [],
  })
})
