import type { DueEvaluationList } from '@onthaal/shared/social-contexts/schemas'
import { expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { completion, done, move } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { feedbackInput, projectReferral } from '../../support/social-contexts.ts'
import { testApp } from '../../support/test-app.ts'
import type { UserName } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'listDueEvaluations',
  world,
  by: 'counsellor',
  notBy: ['clerk', 'cityManager', 'policyOfficer', 'privacyOfficer', 'administrator'],
  path: async () => '/evaluations',
})

const dueFor = async (name: UserName, referral: string, as?: Client) => {
  const reader = as ?? (await world().asUser(name))
  const { items } = done(await reader.get<DueEvaluationList>('/evaluations'))
  return items
    .filter((one) => one.referral === referral)
    .map(({ dueOn, state, progress }) => [dueOn, state, ...(progress ? [progress] : [])].join(' '))
}

test('whoever follows the person sees what comes near, and their colleagues do not', async () => {
  const { id } = await projectReferral(world())
  expect(await dueFor('counsellor', id)).toEqual(['2026-03-16 soon'])
  expect(await dueFor('secondCounsellor', id)).toEqual([])
  expect(await dueFor('agencyManager', id)).toEqual([])
  expect(await dueFor('socialWorker', id)).toEqual(['2026-03-16 soon'])
  expect(await dueFor('otherSocialWorker', id)).toEqual([])
})

test('feedback that came is news for the OCMW for two weeks, and nothing to do for anybody', async () => {
  const { id } = await projectReferral(world())
  const counsellor = await world().asUser('counsellor')
  done(await counsellor.post(`/referrals/${id}/evaluationFeedback`, feedbackInput))
  expect(await dueFor('counsellor', id)).toEqual([])
  expect(await dueFor('socialWorker', id)).toEqual(['2026-03-16 answered asAgreed'])
  await world().rows("update project_feedback set given_at = given_at - interval '15 days'")
  expect(await dueFor('socialWorker', id)).toEqual([])
})

test('of a referral that was closed nothing is asked any more', async () => {
  const referral = await projectReferral(world())
  await move(await world().asUser('counsellor'), referral, 'completion', completion)
  expect(await dueFor('counsellor', referral.id)).toEqual([])
  expect(await dueFor('socialWorker', referral.id)).toEqual([])
})

test('what is late stands before the manager of the desk too', async () => {
  const { id } = await projectReferral(world())
  world().clock.advance(15 * 24 * 60)
  for (const name of ['counsellor', 'agencyManager', 'socialWorker'] as const) {
    expect(await dueFor(name, id, await world().signIn(name)), name).toEqual(['2026-03-16 late'])
  }
  const second = await world().signIn('secondCounsellor')
  expect(await dueFor('secondCounsellor', id, second)).toEqual([])
})
