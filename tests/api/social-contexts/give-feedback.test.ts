import type { EvaluationList } from '@onthaal/shared/social-contexts/schemas'
import { expect, test } from 'vitest'
import { completion, done, move } from '../../support/factories.ts'
import { toldOf } from '../../support/notices.ts'
import { testRefusals } from '../../support/refusals.ts'
import { feedbackInput, projectReferral } from '../../support/social-contexts.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()
const pathOf = (id: string) => `/referrals/${id}/evaluationFeedback`

testRefusals({
  operationId: 'giveFeedback',
  world,
  by: 'counsellor',
  notBy: ['clerk', 'socialWorker', 'cityManager', 'agencyManager', 'policyOfficer'],
  path: async () => pathOf((await projectReferral(world())).id),
  body: () => feedbackInput,
  otherBody: () => ({ ...feedbackInput, progress: 'stopped' }),
})

test('whoever follows the person tells how it goes, and the OCMW hears of it', async () => {
  const { id } = await projectReferral(world())
  await world().rows('delete from notice where referral_id = $1', [id])
  const counsellor = await world().asUser('counsellor')
  const { items } = done(await counsellor.post<EvaluationList>(pathOf(id), feedbackInput))
  expect(items.map(({ state }) => state)).toEqual(['answered', 'later'])
  expect(await toldOf(world(), id)).toEqual(['socialWorker feedback'])
})

test('more can be told for the same day: it is added, and nothing is lost', async () => {
  const { id } = await projectReferral(world())
  const counsellor = await world().asUser('counsellor')
  done(await counsellor.post(pathOf(id), feedbackInput))
  world().clock.advance(1)
  const more = { ...feedbackInput, progress: 'stopped', text: 'Ze is gestopt.' }
  const { items } = done(await counsellor.post<EvaluationList>(pathOf(id), more))
  expect(items[0]?.feedback.map(({ progress }) => progress)).toEqual(['stopped', 'asAgreed'])
})

test('also once the referral is closed, because the project goes on', async () => {
  const referral = await projectReferral(world())
  const counsellor = await world().asUser('counsellor')
  await move(counsellor, referral, 'completion', completion)
  expect((await counsellor.post(pathOf(referral.id), feedbackInput)).status).toBe(200)
})

test.each([
  ['2026-09-01', 'tooEarly'],
  ['2026-04-01', 'unknown'],
])('for %s it is refused as %s', async (evaluation, code) => {
  const { id } = await projectReferral(world())
  const counsellor = await world().asUser('counsellor')
  const { status, body } = await counsellor.post(pathOf(id), { ...feedbackInput, evaluation })
  expect(status).toBe(400)
  expect(body.issues).toMatchObject([{ name: 'evaluation', code }])
})

test('a colleague who does not follow the person tells nothing', async () => {
  const { id } = await projectReferral(world())
  const second = await world().asUser('secondCounsellor')
  const { body } = await second.post(pathOf(id), feedbackInput)
  expect(body).toMatchObject({ status: 409, currentStatus: 'accepted' })
})

test('nothing is told of a restricted file', async () => {
  const { id, person } = await projectReferral(world())
  await world().rows(
    `insert into file_measure (partition_id, id, person_id, organisation_id, kind, reason, set_at, set_by)
     select partition_id, gen_random_uuid(), person_id, organisation_id, 'restriction', 'x', now(), recorded_by
     from person_file where person_id = $1`,
    [person.id],
  )
  const counsellor = await world().asUser('counsellor')
  const { body } = await counsellor.post(pathOf(id), feedbackInput)
  expect(body.type).toContain('personRestricted')
})
