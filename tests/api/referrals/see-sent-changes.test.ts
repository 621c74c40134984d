import type { SentChangeList } from '@onthaal/shared/sent-changes/schemas'
import { expect, test } from 'vitest'
import { move, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { amendment } from '../../support/turns.ts'

const world = testApp()

testRefusals({
  operationId: 'seeSentChanges',
  world,
  by: 'counsellor',
  notBy: ['policyOfficer', 'privacyOfficer', 'administrator'],
  path: async () =>
    `/referrals/${(await submittedReferral(await world().asUser('clerk'))).id}/sentChangesSeen`,
  body: () => ({ newest: '2026-03-02T09:00:00.000Z' }),
  otherBody: () => ({ newest: '2026-03-02T08:00:00.000Z' }),
})

test('what one has seen is gone for them alone, and what came since stays', async () => {
  const [clerk, counsellor, second] = [
    await world().asUser('clerk'),
    await world().asUser('counsellor'),
    await world().asUser('secondCounsellor'),
  ]
  const sent = await submittedReferral(clerk)
  const path = `/referrals/${sent.id}/sentChanges`
  const once = await move(clerk, sent, 'amendment', amendment)
  const { body: shown } = await counsellor.get<SentChangeList>(path)
  world().clock.advance(5)
  await move(clerk, once, 'amendment', { ...amendment, deskRoles: ['languageAdvisor'] })
  const { body: left } = await counsellor.post<SentChangeList>(`${path}Seen`, {
    newest: shown.newest,
  })
  expect(left.items.map(({ field }) => field)).toEqual(['deskRoles'])
  await counsellor.post(`${path}Seen`, { newest: left.newest })
  expect((await counsellor.get<SentChangeList>(path)).body.items).toEqual([])
  // An earlier moment, of a page that stood open, brings nothing back.
  await counsellor.post(`${path}Seen`, { newest: shown.newest })
  expect((await counsellor.get<SentChangeList>(path)).body.items).toEqual([])
  expect((await second.get<SentChangeList>(path)).body.items).toHaveLength(4)
})
