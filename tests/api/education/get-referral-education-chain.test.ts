import type { EducationChain } from '@onthaal/shared/education/schemas'
import { expect, test } from 'vitest'
import { chainOf, newChild, proofInput, referredChild, withChain } from '../../support/education.ts'
import { move } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

async function referred() {
  const clerk = await world().asUser('schoolClerk')
  return referredChild(clerk, (await newChild(clerk)).id)
}

testRefusals({
  operationId: 'getReferralEducationChain',
  world,
  by: 'schoolCounsellor',
  notBy: ['privacyOfficer', 'administrator'],
  path: async () => `/referrals/${(await referred()).id}/educationChain`,
})

test('the agency follows the child of the sender, and says who has it in hand', async () => {
  const counsellor = await world().asUser('schoolCounsellor')
  const referral = await referred()
  const path = `/referrals/${referral.id}/educationChain`
  const { body } = await counsellor.get<EducationChain>(path)
  expect(body).toMatchObject({
    self: expect.stringMatching(`${path}$`),
    keptBy: { kind: 'municipality' },
    heldBy: { holder: 'desk', referral: referral.id },
  })
  await move(counsellor, referral, 'claim')
  expect((await counsellor.get<EducationChain>(path)).body.heldBy.holder).toBe('counsellor')
})

test('names of staff stay in their organisation', async () => {
  const clerk = await world().asUser('schoolClerk')
  const counsellor = await world().asUser('schoolCounsellor')
  const { id, person } = await referred()
  const path = `/referrals/${id}/educationChain`
  const { body } = await counsellor.get<EducationChain>(path)
  expect(body.events).toHaveLength(1)
  expect(body.events[0]).not.toHaveProperty('by')
  const proved = await withChain(counsellor, body, 'proofs', proofInput)
  expect(proved.proof).toHaveProperty('recordedBy')
  const seen = await chainOf(clerk, person.id)
  expect(seen.proof).not.toHaveProperty('recordedBy')
  expect(seen.events[0]).toMatchObject({ event: 'proofRecorded', organisation: { kind: 'agency' } })
  expect(seen.events[0]).not.toHaveProperty('by')
})

test('once the referral was a mistake there is nothing left to follow', async () => {
  const counsellor = await world().asUser('schoolCounsellor')
  const clerk = await world().asUser('schoolClerk')
  const referral = await referred()
  await move(clerk, referral, 'cancellation', { reason: 'mistake' })
  expect((await counsellor.get(`/referrals/${referral.id}/educationChain`)).status).toBe(404)
})
