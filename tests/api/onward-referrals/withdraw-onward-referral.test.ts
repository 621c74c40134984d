import type { OnwardReferral } from '@onthaal/shared/onward-referrals/schemas'
import { expect, test } from 'vitest'
import { answered, documents, linkedHop, newHop } from '../../support/onward.ts'
import { testRefusals } from '../../support/refusals.ts'
import { fileMeasure } from '../../support/retention-world.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'withdrawOnwardReferral',
  world,
  by: 'schoolCounsellor',
  notBy: ['clerk', 'schoolClerk', 'socialWorker', 'cityManager', 'agencyManager'],
  path: async () => `/onwardReferrals/${(await newHop(world())).id}/withdrawal`,
  body: () => ({ reason: 'mistake' }),
  otherBody: () => ({ reason: 'familyMoved' }),
})

test('what was withdrawn asks nothing any more, and its link leads nowhere', async () => {
  const counsellor = await world().asUser('schoolCounsellor')
  const { hop, key } = await linkedHop(world())
  const { body } = await counsellor.post<OnwardReferral>(`/onwardReferrals/${hop.id}/withdrawal`, {
    reason: 'familyWithdrew',
  })
  expect(body).toMatchObject({
    ...{ status: 'withdrawn', withdrawReason: 'familyWithdrew', allowedEvents: [] },
  })
  expect((await world().nobody.post('/schoolLinkOpenings', key)).status).toBe(404)
})

test('what came of something is not withdrawn', async () => {
  const counsellor = await world().asUser('schoolCounsellor')
  const hop = await answered(counsellor, await newHop(world()), {
    ...{ answer: 'enrolled', enrolledOn: '2026-03-09' },
  })
  const path = `/onwardReferrals/${hop.id}/withdrawal`
  expect((await counsellor.post(path, { reason: 'mistake' })).status).toBe(409)
})

test('under restriction nothing of it changes: no answer, no document, no withdrawal', async () => {
  const counsellor = await world().asUser('schoolCounsellor')
  const hop = await answered(counsellor, await newHop(world()), {
    ...{ answer: 'refused', refusalReason: 'capacity' },
  })
  const [{ person }] = (await world().rows<{ person: string }>(
    'select person_id as person from onward_referral where id = $1',
    [hop.id],
  )) as [{ person: string }]
  const clerk = await world().asUser('schoolClerk')
  await fileMeasure(clerk, await world().asUser('privacyOfficer'), { person, kind: 'restriction' })
  for (const [what, body] of [
    ['answer', { answer: 'enrolled', enrolledOn: '2026-03-09' }],
    ['document', { content: documents.pdf }],
    ['withdrawal', { reason: 'mistake' }],
  ] as const) {
    const path = `/onwardReferrals/${hop.id}/${what}`
    const answer = await counsellor.post(path, body, { version: hop.version ?? 0 })
    expect(answer.body, what).toMatchObject({
      ...{ status: 409, type: expect.stringContaining('personRestricted') },
    })
  }
})
