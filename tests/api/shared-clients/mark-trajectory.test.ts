import { expect, test } from 'vitest'
import { acceptedReferral, completion, move, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { clientOf } from '../../support/shared-clients.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()
const marks = { contract: true, certificate: false }

const owned = async (changes = {}) =>
  acceptedReferral(await world().asUser('clerk'), await world().asUser('counsellor'), {
    ...{ type: 'civicIntegration', ...changes },
  })

testRefusals({
  operationId: 'markTrajectory',
  world,
  by: 'counsellor',
  notBy: ['clerk', 'socialWorker', 'cityManager', 'agencyManager', 'policyOfficer'],
  path: async () => `/referrals/${(await owned()).id}/trajectoryMarks`,
  body: () => marks,
  otherBody: () => ({ contract: true, certificate: true }),
})

test('whoever follows it says contract and certificate, and the sender sees yes or no', async () => {
  const open = await owned()
  const counsellor = await world().asUser('counsellor')
  const clerk = await world().asUser('clerk')
  expect((await clientOf(clerk, open.id)).trajectory).toBeUndefined()
  const path = `/referrals/${open.id}/trajectoryMarks`
  expect((await counsellor.post(path, marks)).status).toBe(200)
  expect(await clientOf(clerk, open.id)).toMatchObject({
    trajectory: marks,
    mayMarkTrajectory: false,
  })
  // A certificate comes long after the referral was closed.
  await move(counsellor, open, 'completion', completion)
  world().clock.advance(1)
  const later = { contract: true, certificate: true }
  expect((await counsellor.post(path, later)).status).toBe(200)
  expect((await clientOf(clerk, open.id)).trajectory).toEqual(later)
})

test('without the category in its protocol the sender sees nothing of it, in the database neither', async () => {
  const open = await owned()
  const counsellor = await world().asUser('counsellor')
  await counsellor.post(`/referrals/${open.id}/trajectoryMarks`, marks)
  const clerk = await world().asUser('clerk')
  const change = (categories: string) =>
    world().rows('update protocol set categories = $1::text[]', [categories])
  const [{ categories } = { categories: [] }] = await world().rows<{ categories: string[] }>(
    'select categories from protocol limit 1',
  )
  await change('{followUp,outcome}')
  expect((await clientOf(clerk, open.id)).trajectory).toBeUndefined()
  expect((await clientOf(counsellor, open.id)).trajectory).toEqual(marks)
  await change(`{${categories.join(',')}}`)
  expect((await clientOf(clerk, open.id)).trajectory).toEqual(marks)
})

test('only the owner of a referral for civic integration', async () => {
  const second = await world().asUser('secondCounsellor')
  const { id } = await owned()
  const path = (referral: string) => `/referrals/${referral}/trajectoryMarks`
  expect((await second.post(path(id), marks)).status).toBe(409)
  const dutch = await owned({ type: 'dutchLanguage' })
  const counsellor = await world().asUser('counsellor')
  expect((await counsellor.post(path(dutch.id), marks)).status).toBe(409)
  const unowned = await submittedReferral(await world().asUser('clerk'))
  expect((await counsellor.post(path(unowned.id), marks)).status).toBe(409)
})

test('of somebody who moved nothing is told any more to whoever referred them', async () => {
  const open = await owned()
  const counsellor = await world().asUser('counsellor')
  const { id } = await move(counsellor, open, 'failure', { outcome: 'moved', date: '2026-03-02' })
  expect((await counsellor.post(`/referrals/${id}/trajectoryMarks`, marks)).status).toBe(409)
  const clerk = await world().asUser('clerk')
  expect((await clientOf(clerk, id)).trajectory).toBeUndefined()
  expect((await clientOf(counsellor, id)).mayMarkTrajectory).toBe(false)
})

test('of two who each say one thing at once, neither takes back what the other said', async () => {
  const open = await owned()
  const counsellor = await world().asUser('counsellor')
  const path = `/referrals/${open.id}/trajectoryMarks`
  const answers = await Promise.all([
    counsellor.post(path, { contract: true }),
    counsellor.post(path, { certificate: true }),
  ])
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  const both = { contract: true, certificate: true }
  expect((await clientOf(counsellor, open.id)).trajectory).toEqual(both)
  expect((await counsellor.post(path, { contract: false })).status).toBe(200)
  expect((await clientOf(counsellor, open.id)).trajectory).toEqual({ ...both, contract: false })
  expect((await counsellor.post(path, {})).status).toBe(400)
})
