import type { NoticePage } from '@onthaal/shared/notices/schemas'
import { expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { done, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'seeNotices',
  world,
  by: 'clerk',
  notBy: ['policyOfficer', 'administrator', 'agencyAdministrator'],
  path: async () => '/noticeSightings',
  body: () => ({ until: '2026-03-02T09:00:00.000Z' }),
})

async function unseen(client: Client): Promise<string[]> {
  const { items } = done(await client.get<NoticePage>('/notices?unseen=true'))
  return items.map(({ referral }) => referral.id)
}

test('what came after the page was read stays unseen', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const first = await submittedReferral(clerk)
  const until = world().clock.now.toISOString()
  world().clock.advance(1)
  const later = await submittedReferral(clerk)
  expect((await counsellor.post('/noticeSightings', { until })).status).toBe(204)
  const left = await unseen(counsellor)
  expect(left).toContain(later.id)
  expect(left).not.toContain(first.id)
  expect(await unseen(await world().asUser('secondCounsellor'))).toContain(first.id)
})

test('whoever opens one referral has seen what is of that one, and nothing else', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const [opened, other] = [await submittedReferral(clerk), await submittedReferral(clerk)]
  const sighting = { until: world().clock.now.toISOString(), referral: opened.id }
  expect((await counsellor.post('/noticeSightings', sighting)).status).toBe(204)
  const left = await unseen(counsellor)
  expect(left).toContain(other.id)
  expect(left).not.toContain(opened.id)
})

test('what is seen is not mailed any more', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const { id } = await submittedReferral(clerk)
  const waiting = () =>
    world().rows('select membership_id from notice where referral_id = $1 and mail is not null', [
      id,
    ])
  const before = await waiting()
  await counsellor.post('/noticeSightings', { until: world().clock.now.toISOString() })
  expect(await waiting()).toHaveLength(before.length - 1)
})
