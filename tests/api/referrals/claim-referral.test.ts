import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import { move, referralInput, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { desks, partitions, userId } from '../../support/world.ts'

const world = testApp()

async function waiting(): Promise<Referral> {
  return submittedReferral(await world().asUser('clerk'))
}

testRefusals({
  operationId: 'claimReferral',
  world,
  by: 'counsellor',
  notBy: [
    'clerk',
    'socialWorker',
    'agencyManager',
    'cityManager',
    'policyOfficer',
    'administrator',
  ],
  path: async () => `/referrals/${(await waiting()).id}/claim`,
})

test.each(['counsellor', 'languageAdvisor'] as const)(
  'a %s of the desk picks it up',
  async (name) => {
    const { id, version } = await waiting()
    const client = await world().asUser(name)
    const { status, body } = await client.post<Referral>(`/referrals/${id}/claim`)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      status: 'accepted',
      version: version + 1,
      owner: { id: userId(name) },
      acceptedAt: world().clock.now.toISOString(),
    })
    const events = await world().rows(
      'select event, from_status, to_status, role, actor_id, at from referral_event where referral_id = $1 and event = $2',
      [id, 'claim'],
    )
    expect(events).toEqual([
      {
        event: 'claim',
        from_status: 'submitted',
        to_status: 'accepted',
        role: name,
        actor_id: userId(name),
        at: world().clock.now,
      },
    ])
  },
)

test('a desk that does not receive it does not see it, nor may its colleague of this desk twice', async () => {
  const { id } = await waiting()
  const elsewhere = await world().asUser('otherCounsellor')
  expect((await elsewhere.post(`/referrals/${id}/claim`)).status).toBe(404)
  const counsellor = await world().asUser('counsellor')
  expect((await counsellor.post(`/referrals/${id}/claim`)).status).toBe(200)
  const second = await world().asUser('secondCounsellor')
  const { status, body } = await second.post(`/referrals/${id}/claim`)
  expect(status).toBe(409)
  expect(body).toMatchObject({
    type: 'urn:problem-type:onthaal:referrals:transitionNotAllowed',
    currentStatus: 'accepted',
    allowedEvents: [],
  })
})

test('another desk of the same municipality sees it, and leaves it to the desk it was sent to', async () => {
  await world().rows('insert into desk_partition values ($1, $2)', [
    desks.otherCity,
    partitions.city,
  ])
  try {
    const { id } = await submittedReferral(await world().asUser('clerk'), { desk: desks.city })
    const elsewhere = await world().asUser('otherCounsellor')
    const seen = await elsewhere.get<Referral>(`/referrals/${id}`)
    expect(seen.body.allowedEvents).toEqual([])
    const { status, body } = await elsewhere.post(`/referrals/${id}/claim`)
    expect(status).toBe(409)
    expect(body).toMatchObject({ currentStatus: 'submitted', allowedEvents: [] })
  } finally {
    await world().rows('delete from desk_partition where desk_id = $1 and partition_id = $2', [
      desks.otherCity,
      partitions.city,
    ])
  }
})

test('a draft does not exist for the desk', async () => {
  const clerk = await world().asUser('clerk')
  const { id: person } = (await waiting()).person
  const draft = await clerk.post<Referral>(
    '/referrals',
    referralInput(person, { type: 'dutchLanguage' }),
  )
  const counsellor = await world().asUser('counsellor')
  expect((await counsellor.post(`/referrals/${draft.body.id}/claim`)).status).toBe(404)
  const sent = await move(clerk, draft.body, 'submission')
  expect((await counsellor.post(`/referrals/${sent.id}/claim`)).status).toBe(200)
})

test('of two counsellors who claim at the same moment, exactly one succeeds', async () => {
  const { over } = await world().listen()
  const rivals = await Promise.all(
    (['counsellor', 'secondCounsellor'] as const).map(async (name) => ({
      id: userId(name),
      client: over(await world().asUser(name)),
    })),
  )
  const winners = new Set<string>()
  for (let round = 0; round < 20; round += 1) {
    const { id, version } = await waiting()
    // Now the one, now the other is a hair ahead.
    const inOrder = round % 2 === 0 ? rivals : rivals.toReversed()
    const answers = await Promise.all(
      inOrder.map(({ client }) =>
        client.post<Referral>(`/referrals/${id}/claim`, undefined, { version }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
    const winner = inOrder[answers.findIndex(({ status }) => status === 200)]?.id
    winners.add(winner ?? '')
    const [row] = await world().rows(
      `select status, owner_id, version, (select array_agg(actor_id) from referral_event
        where referral_id = referral.id and event = 'claim') as claimed_by
       from referral where id = $1`,
      [id],
    )
    expect(row).toEqual({
      status: 'accepted',
      owner_id: winner,
      version: version + 1,
      claimed_by: [winner],
    })
  }
  expect(winners.size).toBe(2)
})
