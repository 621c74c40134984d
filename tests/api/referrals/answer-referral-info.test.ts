import type { ReferralEvent } from '@onthaal/shared/referral-events/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import { move, rejection, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { askedReferral, question, reply } from '../../support/turns.ts'

const world = testApp()

async function asked(): Promise<Referral> {
  return askedReferral(await world().asUser('clerk'), await world().asUser('counsellor'))
}

testRefusals({
  operationId: 'answerReferralInfo',
  world,
  by: 'clerk',
  notBy: ['agencyManager', 'cityManager', 'policyOfficer'],
  path: async () => `/referrals/${(await asked()).id}/answer`,
  body: () => reply,
  otherBody: () => ({ answer: 'Op haar eigen nummer.' }),
})

test('the answer puts the referral back in the queue, where the desk reads it', async () => {
  const { id } = await asked()
  const clerk = await world().asUser('clerk')
  const { status, body } = await clerk.post<Referral>(`/referrals/${id}/answer`, reply)
  expect(status).toBe(200)
  expect(body.status).toBe('submitted')
  for (const field of ['question', 'answerBy']) expect(body).not.toHaveProperty(field)
  const counsellor = await world().asUser('counsellor')
  const history = await counsellor.get<{ items: ReferralEvent[] }>(`/referrals/${id}/events`)
  expect(history.body.items.slice(-2)).toMatchObject([
    { event: 'askInfo', text: question.question },
    { event: 'answer', text: reply.answer },
  ])
})

test('only what was asked last is the open question', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const answered = await move(clerk, await asked(), 'answer', reply)
  const second = { ...question, question: 'En op welke dag?' }
  const again = await move(counsellor, answered, 'infoRequest', second)
  expect(again.question).toBe('En op welke dag?')
})

test('what was not asked cannot be answered', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await submittedReferral(clerk)
  const { body } = await clerk.post(`/referrals/${id}/answer`, reply)
  expect(body).toMatchObject({
    status: 409,
    currentStatus: 'submitted',
    allowedEvents: ['cancel'],
    unmetNeeds: [],
  })
})

test('of an answer and a rejection at the same moment, exactly one succeeds', async () => {
  const { over } = await world().listen()
  const clerk = over(await world().asUser('clerk'))
  const counsellor = over(await world().asUser('counsellor'))
  for (let round = 0; round < 10; round += 1) {
    const { id, version } = await asked()
    const tries = [
      () => clerk.post(`/referrals/${id}/answer`, reply, { version }),
      () => counsellor.post(`/referrals/${id}/rejection`, rejection, { version }),
    ]
    const answers = await Promise.all((round % 2 === 0 ? tries : tries.reverse()).map((go) => go()))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
    const [row] = await world().rows(
      `select version, asked_at, (select count(*)::int from referral_event
        where referral_id = referral.id and event in ('answer', 'reject')) as ends
       from referral where id = $1`,
      [id],
    )
    expect(row).toEqual({ version: version + 1, asked_at: null, ends: 1 })
  }
})

test('another organisation, and a desk elsewhere, do not know it', async () => {
  const { id } = await asked()
  for (const name of ['socialWorker', 'otherClerk'] as const) {
    const client = await world().asUser(name)
    const { status } = await client.post(`/referrals/${id}/answer`, reply)
    expect(status, name).toBe(404)
  }
})

// Last, because no session outlives the days that pass.
test('the working days that the desk waited come on top of its term', async () => {
  const { id, pickUpBy } = await asked()
  expect(pickUpBy).toBe('2026-03-16')
  // Asked on Monday; answered a week later, over a weekend.
  world().clock.advance(7 * 24 * 60)
  const clerk = await world().signIn('clerk')
  const { body } = await clerk.post<Referral>(`/referrals/${id}/answer`, reply)
  expect(body).toMatchObject({ status: 'submitted', pickUpBy: '2026-03-23' })
})
