import type { RetentionCandidate } from '@onthaal/shared/retention/schemas'
import { expect, test } from 'vitest'
import { newPerson } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { runOn } from '../../support/retention-world.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'listRetentionCandidates',
  world,
  by: 'privacyOfficer',
  notBy: ['clerk', 'cityManager', 'policyOfficer', 'administrator', 'counsellor'],
  path: async () => '/retentionCandidates',
})

interface Page {
  readonly items: readonly RetentionCandidate[]
  readonly next?: string
}

test('what would go is listed without names, page by page, until it is gone', async () => {
  const clerk = await world().asUser('clerk')
  const ids = [await newPerson(clerk), await newPerson(clerk), await newPerson(clerk)].map(
    ({ id }) => id,
  )
  await newPerson(await world().asUser('socialWorker'))
  await runOn(world(), '2028-01-01', true)
  const officer = await world().asUser('privacyOfficer')
  const first = await officer.get<Page>('/retentionCandidates?pageSize=2')
  const { pathname, search } = new URL(first.body.next ?? '')
  const rest = await officer.get<Page>(pathname + search)
  const all = [...first.body.items, ...rest.body.items]
  expect(all.map(({ person }) => person).sort()).toEqual(ids.sort())
  expect(all[0]).toEqual({
    person: all[0]?.person,
    reason: 'neverMet',
    dueOn: '2027-03-02',
    referrals: 0,
    interviews: 0,
  })
  await runOn(world(), '2028-01-01')
  expect((await officer.get<Page>('/retentionCandidates')).body.items).toEqual([])
})

test('a place that this list did not give out', async () => {
  const officer = await world().asUser('privacyOfficer')
  const { status, body } = await officer.get('/retentionCandidates?after=nowhere')
  expect(status).toBe(400)
  expect(body.issues?.[0]).toMatchObject({ name: 'after', code: 'cursor' })
})
