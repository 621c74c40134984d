import type { RetentionRun } from '@onthaal/shared/retention/schemas'
import { beforeAll, expect, test } from 'vitest'
import { completedReferral, newPerson, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { fileMeasure, periods } from '../../support/retention-world.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'startDryRun',
  world,
  by: 'privacyOfficer',
  notBy: ['clerk', 'cityManager', 'policyOfficer', 'administrator', 'counsellor'],
  path: async () => '/retentionRuns',
  body: () => ({}),
  otherBody: () => periods,
})

async function dryRun(asked: object = {}): Promise<RetentionRun> {
  const officer = await world().signIn('privacyOfficer')
  const { status, body } = await officer.post<RetentionRun>('/retentionRuns', asked)
  expect(status).toBe(200)
  return body
}

beforeAll(async () => {
  const clerk = await world().asUser('clerk')
  const counsellor = await world().asUser('counsellor')
  await completedReferral(clerk, counsellor)
  await newPerson(clerk)
  await newPerson(await world().asUser('socialWorker'))
  // An open question about schooling keeps a file, although the privacy officer does not see it.
  const pupil = await newPerson(clerk, { birthDate: '2015' })
  const school = { type: 'preschool', person: pupil.id } as const
  await submittedReferral(await world().asUser('schoolClerk'), school)
  await fileMeasure(clerk, await world().asUser('privacyOfficer'))
})

test('nothing would go while everything is new', async () => {
  expect(await dryRun()).toMatchObject({
    isDryRun: true,
    startedBy: { id: userId('privacyOfficer') },
    files: [],
    referrals: 0,
    interviews: 0,
  })
})

test('after the periods that were chosen it tells what would go, and nothing goes', async () => {
  const officer = await world().asUser('privacyOfficer')
  await officer.put('/retentionSettings', periods)
  world().clock.advance(60 * 24 * 300)
  expect((await dryRun()).files).toEqual([{ reason: 'neverMet', count: 1 }])
  // Others can be tried without choosing them.
  expect((await dryRun({ monthsNeverMet: 24 })).files).toEqual([])
  world().clock.advance(60 * 24 * 900)
  const { files, referrals, periods: by } = await dryRun()
  expect(files).toEqual([
    { reason: 'followUpClosed', count: 1 },
    { reason: 'neverMet', count: 1 },
  ])
  expect(referrals).toBe(1)
  expect(by).toEqual(periods)
  const rows = await world().rows('select from person_file where erased_at is not null')
  expect(rows).toEqual([])
})
