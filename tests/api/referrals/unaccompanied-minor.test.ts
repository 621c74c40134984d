import type { GuardianList } from '@onthaal/shared/households/schemas'
import type { ReferralProposals } from '@onthaal/shared/referral-proposals/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import {
  attempt,
  completedInterview,
  completion,
  done,
  draftInterview,
  interviewLine,
  move,
  personInput,
} from '../../support/factories.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()
const guardian = {
  ...{ name: 'Mevrouw Voogd', phone: '+32470222222' },
  kind: 'unaccompaniedMinorGuardian',
} as const

/** A child who came alone: without parents, and reached through nobody but a guardian. */
async function aloneAt(phone?: string) {
  const clerk = await world().asUser('schoolClerk')
  const { phone: _phone, ...input } = personInput({
    birthDate: '2011-05',
    residenceGround: 'unaccompaniedMinor',
    register: 'waiting',
    firstRegisteredBelgiumOn: '2026-01-05',
  })
  const typed = { ...input, ...(phone && { phone }) }
  const { id } = done(await clerk.post<{ id: string }>('/persons', typed), 201)
  return { clerk, id }
}

test('a child with a guardian and no family is interviewed, referred and followed to the end', async () => {
  const { clerk, id } = await aloneAt()
  done(await clerk.post<GuardianList>(`/persons/${id}/guardians`, guardian))
  const talk = await draftInterview(clerk, { person: id })
  const { items } = done(
    await clerk.get<ReferralProposals>(`/intakeInterviews/${talk.id}/referralProposals`),
  )
  expect(items.map(({ type, ground }) => [type, ground])).toEqual([
    ['compulsoryEducation', 'ofSchoolAge'],
  ])
  await interviewLine(clerk, talk, { person: id, type: 'compulsoryEducation' })
  const { referrals } = await completedInterview(clerk, talk)
  const [sent] = referrals
  expect(sent).toMatchObject({
    status: 'submitted',
    household: [{ role: 'child', isReferred: true, guardians: [guardian] }],
    compulsoryClock: { state: 'urgent' },
  })
  const desk = await world().asUser('schoolCounsellor')
  const seen = done(await desk.get<Referral>(`/referrals/${sent?.id}`))
  expect(seen.household?.[0]?.guardians).toEqual([guardian])
  const claimed = await move(desk, seen, 'claim')
  const begun = await move(desk, claimed, 'contactAttempts', attempt)
  expect(
    (await move(desk, begun, 'completion', { ...completion, outcome: 'schoolEnrolled' })).status,
  ).toBe('completed')
})

test('nor does a guardian who is not appointed yet hold the child up', async () => {
  const { clerk, id } = await aloneAt('+32470333333')
  const talk = await draftInterview(clerk, { person: id })
  await interviewLine(clerk, talk, { person: id, type: 'compulsoryEducation' })
  const { referrals } = await completedInterview(clerk, talk)
  expect(referrals.map(({ status }) => status)).toEqual(['submitted'])
  expect(referrals[0]).not.toHaveProperty('household')
})
