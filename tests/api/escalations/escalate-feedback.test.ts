import { expect, test } from 'vitest'
import { done } from '../../support/factories.ts'
import { toldOf } from '../../support/notices.ts'
import { feedbackInput, projectReferral } from '../../support/social-contexts.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

const days = (count: number) => world().clock.advance(count * 24 * 60)
const kindsOf = async (id: string) =>
  (
    await world().rows<{ kind: string }>(
      `select kind from referral_escalation where referral_id = $1 order by at, kind`,
      [id],
    )
  ).map(({ kind }) => kind)

test('feedback is asked once, then its delay goes up, and the OCMW sees it', async () => {
  const { id } = await projectReferral(world())
  const other = await projectReferral(world())
  await world().rows('delete from notice')
  await world().escalate()
  expect(await kindsOf(id)).toEqual(['feedbackDue'])
  expect(await toldOf(world(), id)).toEqual(['counsellor feedbackDue'])
  await world().escalate()
  days(1)
  await world().escalate()
  expect(await toldOf(world(), id)).toEqual(['counsellor feedbackDue'])

  const counsellor = await world().signIn('counsellor')
  done(await counsellor.post(`/referrals/${other.id}/evaluationFeedback`, feedbackInput))
  expect(await toldOf(world(), other.id)).toEqual(['socialWorker feedback'])

  // The day after the evaluation, a Tuesday.
  days(14)
  await world().escalate()
  expect(await kindsOf(id)).toEqual(['feedbackDue', 'feedbackLate'])
  const late = await toldOf(world(), id)
  expect(late).toContain('counsellor feedbackDue 2')
  expect(late.filter((one) => one.endsWith('late')).length).toBeGreaterThan(0)
  expect(late).not.toContain('socialWorker late')
  days(3)
  await world().escalate()
  expect(await kindsOf(id)).toEqual(['feedbackDue', 'feedbackLate', 'feedbackStillLate'])
  expect(await toldOf(world(), id)).toContain('socialWorker late')
  expect(await kindsOf(other.id)).toEqual(['feedbackDue'])
})
