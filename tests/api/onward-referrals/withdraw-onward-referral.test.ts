import type { OnwardReferral } from '@onthaal/shared/onward-referrals/schemas'
import { expect, test } from 'vitest'
import { answered, linkedHop, newHop } from '../../support/onward.ts'
import { testRefusals } from '../../support/refusals.ts'
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
