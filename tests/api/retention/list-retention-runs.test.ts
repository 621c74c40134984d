import type { RetentionRun } from '@onthaal/shared/retention/schemas'
import { expect, test } from 'vitest'
import { newPerson } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { runOn } from '../../support/retention-world.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'listRetentionRuns',
  world,
  by: 'privacyOfficer',
  notBy: ['clerk', 'cityManager', 'policyOfficer', 'administrator', 'counsellor'],
  path: async () => '/retentionRuns',
})

interface Page {
  readonly items: readonly RetentionRun[]
  readonly next?: string
}

test('every run is in the log, the nightly ones too, newest first and page by page', async () => {
  await newPerson(await world().asUser('clerk'))
  await newPerson(await world().asUser('socialWorker'))
  const officer = await world().asUser('privacyOfficer')
  await officer.post('/retentionRuns', {})
  await runOn(world(), '2028-01-01', true)
  await runOn(world(), '2028-01-01')
  const first = await officer.get<Page>('/retentionRuns?pageSize=2')
  expect(first.status).toBe(200)
  const { pathname, search } = new URL(first.body.next ?? '')
  const rest = await officer.get<Page>(pathname + search)
  const all = [...first.body.items, ...rest.body.items]
  // The runs over the files of the OCMW are the OCMW's to see.
  expect(all.map(({ isDryRun, files }) => [isDryRun, files])).toEqual([
    [false, [{ reason: 'neverMet', count: 1 }]],
    [true, [{ reason: 'neverMet', count: 1 }]],
    [true, []],
  ])
  expect(all.map(({ startedBy }) => startedBy !== undefined)).toEqual([false, false, true])
  expect(rest.body.next).toBeUndefined()
})

test('a place that this list did not give out', async () => {
  const officer = await world().asUser('privacyOfficer')
  const { status, body } = await officer.get('/retentionRuns?after=nowhere')
  expect(status).toBe(400)
  expect(body.issues?.[0]).toMatchObject({ name: 'after', code: 'cursor' })
})
