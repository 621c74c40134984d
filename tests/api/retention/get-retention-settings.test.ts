import type { RetentionSettings } from '@onthaal/shared/retention/schemas'
import { expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'getRetentionSettings',
  world,
  by: 'privacyOfficer',
  notBy: ['clerk', 'cityManager', 'policyOfficer', 'administrator', 'counsellor'],
  path: async () => '/retentionSettings',
})

test('as long as nobody chose, the usual periods hold', async () => {
  const officer = await world().asUser('privacyOfficer')
  const { status, body, headers } = await officer.get<RetentionSettings>('/retentionSettings')
  expect(status).toBe(200)
  expect(headers.get('etag')).toBe('"1"')
  expect(body).toEqual({
    self: 'http://onthaal.test/api/onthaal/v1/retentionSettings',
    version: 1,
    monthsAfterClose: 24,
    byOutcome: [],
    schoolYears: 1,
    monthsNeverMet: 12,
  })
})
