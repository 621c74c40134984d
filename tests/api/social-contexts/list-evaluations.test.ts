import type { EvaluationList } from '@onthaal/shared/social-contexts/schemas'
import { expect, test } from 'vitest'
import { done, draftReferral, move, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { feedbackInput, projectReferral, sayOfProject } from '../../support/social-contexts.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'listEvaluations',
  world,
  by: 'counsellor',
  notBy: ['clerk', 'cityManager', 'policyOfficer', 'privacyOfficer', 'administrator'],
  path: async () => `/referrals/${(await projectReferral(world())).id}/evaluations`,
})

test('the agency learns the days for which it is asked, and nothing else of the project', async () => {
  const { id } = await projectReferral(world())
  const counsellor = await world().asUser('counsellor')
  const { body, text } = await counsellor.get<EvaluationList>(`/referrals/${id}/evaluations`)
  expect(body.items).toEqual([
    { dueOn: '2026-03-16', state: 'soon', takesFeedback: true, feedback: [] },
    { dueOn: '2026-09-01', state: 'later', takesFeedback: false, feedback: [] },
  ])
  // Signed on, begins and ends: of that nothing, nor of the living wage.
  expect(text).not.toMatch(/2026-02-20|2026-02-23|2026-12-31|livingWage|project/)
  for (const path of ['', '/events', '/sharedClient', '/person', '/sentChanges', '/export']) {
    const answer = await counsellor.get(`/referrals/${id}${path}`)
    expect(answer.text, path).not.toMatch(/2026-02-20|2026-02-23|2026-12-31|livingWage/)
  }
})

test('whoever does not follow the person reads, and may not tell', async () => {
  const { id } = await projectReferral(world())
  for (const name of ['secondCounsellor', 'agencyManager', 'socialWorker'] as const) {
    const reader = await world().asUser(name)
    const { items } = done(await reader.get<EvaluationList>(`/referrals/${id}/evaluations`))
    expect(items.map(({ takesFeedback }) => takesFeedback)).toEqual([false, false])
  }
})

test('the OCMW reads what was told, with who told it', async () => {
  const { id } = await projectReferral(world())
  const counsellor = await world().asUser('counsellor')
  done(await counsellor.post(`/referrals/${id}/evaluationFeedback`, feedbackInput))
  const socialWorker = await world().asUser('socialWorker')
  const { items } = done(await socialWorker.get<EvaluationList>(`/referrals/${id}/evaluations`))
  expect(items[0]).toMatchObject({
    state: 'answered',
    feedback: [
      {
        ...{ progress: feedbackInput.progress, text: feedbackInput.text },
        givenBy: { displayName: 'Gebruiker counsellor' },
      },
    ],
  })
})

test('a draft asks nothing of the desk, and a referral taken back before it was picked up neither', async () => {
  const socialWorker = await world().asUser('socialWorker')
  const counsellor = await world().asUser('counsellor')
  const draft = await draftReferral(socialWorker)
  await sayOfProject(socialWorker, draft.id)
  expect((await counsellor.get(`/referrals/${draft.id}/evaluations`)).status).toBe(404)
  const sent = await submittedReferral(socialWorker)
  await sayOfProject(socialWorker, sent.id)
  await move(socialWorker, sent, 'cancellation', { reason: 'mistake' })
  const path = `/referrals/${sent.id}/evaluations`
  expect(done(await counsellor.get<EvaluationList>(path)).items).toEqual([])
})
