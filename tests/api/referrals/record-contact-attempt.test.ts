import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import { acceptedReferral, attempt, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

async function accepted(): Promise<Referral> {
  return acceptedReferral(await world().asUser('clerk'), await world().asUser('counsellor'))
}

testRefusals({
  operationId: 'recordContactAttempt',
  world,
  by: 'counsellor',
  notBy: ['clerk', 'socialWorker', 'agencyManager', 'cityManager', 'administrator'],
  path: async () => `/referrals/${(await accepted()).id}/contactAttempts`,
  body: () => attempt,
  otherBody: () => ({ ...attempt, channel: 'email' }),
})

test('the first attempt takes a referral into follow-up, later ones are counted', async () => {
  const { id } = await accepted()
  const counsellor = await world().asUser('counsellor')
  const path = `/referrals/${id}/contactAttempts`
  await world().rows("update referral set submitted_at = '2026-02-20' where id = $1", [id])
  const first = await counsellor.post<Referral>(path, { ...attempt, on: '2026-02-27' })
  expect(first.body).toMatchObject({
    status: 'inProgress',
    firstContactAt: world().clock.now.toISOString(),
    attempts: { count: 1, lastOn: '2026-02-27' },
  })
  const second = await counsellor.post<Referral>(path, attempt)
  expect(second.body).toMatchObject({
    status: 'inProgress',
    attempts: { count: 2, lastOn: '2026-03-02' },
  })
  const earlier = await counsellor.post<Referral>(path, { ...attempt, on: '2026-02-26' })
  expect(earlier.body.attempts).toEqual({ count: 3, lastOn: '2026-03-02' })
  const events = await world().rows(
    'select event, from_status, to_status from referral_event where referral_id = $1 order by id offset 3',
    [id],
  )
  expect(events).toEqual([
    { event: 'firstContact', from_status: 'accepted', to_status: 'inProgress' },
    { event: 'attempt', from_status: 'inProgress', to_status: 'inProgress' },
    { event: 'attempt', from_status: 'inProgress', to_status: 'inProgress' },
  ])
})

test.each(['2026-03-03', '9999-12-31'])('an attempt on %s has not been made yet', async (on) => {
  const { id } = await accepted()
  const counsellor = await world().asUser('counsellor')
  const { status, body } = await counsellor.post(`/referrals/${id}/contactAttempts`, {
    ...attempt,
    on,
  })
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ name: 'on', code: 'future' })])
})

test('an attempt before the referral was sent cannot be', async () => {
  const { id } = await accepted()
  const counsellor = await world().asUser('counsellor')
  const path = `/referrals/${id}/contactAttempts`
  const { status, body } = await counsellor.post(path, { ...attempt, on: '2026-03-01' })
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ name: 'on', code: 'beforeSending' })])
  expect((await counsellor.post(path, { ...attempt, on: '2026-03-02' })).status).toBe(200)
})

test.each([
  '0000-01-01',
  '2026-02-30',
  '2026-3-1',
  '20260301',
  '2026-03-01T00:00:00Z',
  '-026-01-01',
])('the day %s does not exist', async (on) => {
  const { id } = await accepted()
  const counsellor = await world().asUser('counsellor')
  const path = `/referrals/${id}/contactAttempts`
  await counsellor.post(path, attempt)
  const { status, body } = await counsellor.post(path, { ...attempt, on })
  expect(status).toBe(400)
  expect(body.issues?.[0]?.name).toBe('on')
})

test('only the owner writes attempts down, and only of what it has picked up', async () => {
  const { id } = await accepted()
  const second = await world().asUser('secondCounsellor')
  const path = `/referrals/${id}/contactAttempts`
  const beside = await second.post(path, attempt)
  expect(beside.body).toMatchObject({ status: 409, currentStatus: 'accepted', allowedEvents: [] })
  const counsellor = await world().asUser('counsellor')
  await counsellor.post(path, attempt)
  const later = await second.post(path, attempt)
  expect(later.body).toMatchObject({ status: 409, currentStatus: 'inProgress', allowedEvents: [] })
  const open = await submittedReferral(await world().asUser('clerk'))
  const early = await counsellor.post(`/referrals/${open.id}/contactAttempts`, attempt)
  expect(early.body).toMatchObject({
    status: 409,
    currentStatus: 'submitted',
    allowedEvents: ['askInfo', 'claim', 'reject', 'forward'],
  })
})

test('of many attempts written at the same moment none is lost and none counted twice', async () => {
  const { over } = await world().listen()
  const counsellor = over(await world().asUser('counsellor'))
  const { id, version } = await accepted()
  const answers = await Promise.all(
    Array.from({ length: 8 }, () =>
      counsellor.post<Referral>(`/referrals/${id}/contactAttempts`, attempt, { version }),
    ),
  )
  const statuses = answers.map(({ status }) => status)
  expect(statuses.filter((status) => status === 200)).toHaveLength(1)
  expect(statuses.filter((status) => status === 412)).toHaveLength(7)
  const [row] = await world().rows(
    `select attempt_count, (select count(*)::int from contact_attempt where referral_id = $1) as rows
     from referral where id = $1`,
    [id],
  )
  expect(row).toEqual({ attempt_count: 1, rows: 1 })
})
