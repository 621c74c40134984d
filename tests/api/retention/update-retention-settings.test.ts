import type { RetentionSettings } from '@onthaal/shared/retention/schemas'
import { expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { periods } from '../../support/retention-world.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'updateRetentionSettings',
  world,
  by: 'privacyOfficer',
  notBy: ['clerk', 'cityManager', 'policyOfficer', 'administrator', 'counsellor'],
  path: async () => '/retentionSettings',
  body: () => periods,
})

test('an organisation chooses its own periods, and who did stands beside them', async () => {
  const officer = await world().asUser('privacyOfficer')
  const before = await officer.get<RetentionSettings>('/retentionSettings')
  const { version } = before.body
  const changed = await officer.put<RetentionSettings>('/retentionSettings', periods, { version })
  expect(changed.status).toBe(200)
  expect(changed.body).toMatchObject({
    version: version + 1,
    ...periods,
    changedBy: { id: userId('privacyOfficer') },
  })
  expect(changed.headers.get('etag')).toBe(`"${version + 1}"`)
  const stale = await officer.put('/retentionSettings', periods, { version })
  expect(stale).toMatchObject({ status: 412, body: { currentVersion: version + 1 } })
  const again = { ...periods, monthsAfterClose: 18 }
  const next = await officer.put<RetentionSettings>('/retentionSettings', again, {
    version: version + 1,
  })
  expect(next.body).toMatchObject({ version: version + 2, monthsAfterClose: 18 })
})

test('of two who choose at once one is told that the other was first', async () => {
  const officer = await world().asUser('privacyOfficer')
  const { version } = (await officer.get<RetentionSettings>('/retentionSettings')).body
  const answers = await Promise.all(
    [1, 2, 3].map(() => officer.put('/retentionSettings', periods, { version })),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412])
})

test.each([
  { monthsAfterClose: 0 },
  { monthsAfterClose: 1.5 },
  { monthsNeverMet: 241 },
  { schoolYears: -1 },
  { byOutcome: [{ outcome: 'unknown', months: 12 }] },
  {
    byOutcome: [
      { outcome: 'moved', months: 12 },
      { outcome: 'moved', months: 24 },
    ],
  },
])('no period is %j', async (wrong) => {
  const officer = await world().asUser('privacyOfficer')
  const { status } = await officer.put('/retentionSettings', { ...periods, ...wrong })
  expect(status).toBe(400)
})
