import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import { move, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { contestedReferral, rejectedReferral } from '../../support/turns.ts'

const world = testApp()

async function contested(): Promise<Referral> {
  return contestedReferral(await world().asUser('clerk'), await world().asUser('counsellor'))
}

testRefusals({
  operationId: 'upholdContest',
  world,
  by: 'agencyManager',
  notBy: ['clerk', 'socialWorker', 'counsellor', 'languageAdvisor', 'policyOfficer'],
  path: async () => `/referrals/${(await contested()).id}/contestUpholding`,
  body: () => ({}),
  otherBody: () => ({ explanation: 'U hebt gelijk.' }),
})

test('the manager agrees: it waits at the desk again, without a trace of the rejection', async () => {
  const { id, pickUpBy } = await contested()
  const manager = await world().asUser('agencyManager')
  const path = `/referrals/${id}/contestUpholding`
  const { status, body } = await manager.post<Referral>(path, { explanation: 'U hebt gelijk.' })
  expect(status).toBe(200)
  expect(body).toMatchObject({ status: 'submitted', contest: 'upheld', pickUpBy })
  for (const field of ['rejectionReason', 'messageToReferrer', 'closedAt', 'duplicateOf']) {
    expect(body).not.toHaveProperty(field)
  }
  const history = await (await world().asUser('clerk')).get(`/referrals/${id}/events`)
  expect(history.text).toContain('U hebt gelijk.')
  const counsellor = await world().asUser('counsellor')
  expect((await counsellor.post(`/referrals/${id}/claim`)).status).toBe(200)
})

test('what was referred anew in the meantime is not taken back beside it', async () => {
  const { id, person } = await contested()
  const anew = await submittedReferral(await world().asUser('clerk'), { person: person.id })
  const manager = await world().asUser('agencyManager')
  const { body } = await manager.post(`/referrals/${id}/contestUpholding`, {})
  expect(body).toMatchObject({
    status: 409,
    type: 'urn:problem-type:onthaal:referrals:referralPending',
    existing: anew.id,
  })
})

test('nobody judges what was not contested, nor judges twice', async () => {
  const manager = await world().asUser('agencyManager')
  const { id } = await rejectedReferral(
    await world().asUser('clerk'),
    await world().asUser('counsellor'),
  )
  const early = await manager.post(`/referrals/${id}/contestUpholding`, {})
  expect(early.body).toMatchObject({
    status: 409,
    currentStatus: 'rejected',
    allowedEvents: ['void'],
    unmetNeeds: ['contestOpen'],
  })
  const upheld = await move(manager, await contested(), 'contestUpholding', {})
  const twice = await manager.post(`/referrals/${upheld.id}/contestUpholding`, {})
  expect(twice.body).toMatchObject({ status: 409, currentStatus: 'submitted' })
})

test('a manager of the sender does not judge its own cause', async () => {
  const { id } = await contested()
  const cityManager = await world().asUser('cityManager')
  const { body } = await cityManager.post(`/referrals/${id}/contestUpholding`, {})
  expect(body).toMatchObject({ status: 409, currentStatus: 'rejected', allowedEvents: ['void'] })
})
