import { randomUUID } from 'node:crypto'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { newPerson, personInput, referralInput, submittedReferral } from '../support/factories.ts'
import { waitingForLocks } from '../support/owner.ts'
import { testApp } from '../support/test-app.ts'
import { userId } from '../support/world.ts'

const world = testApp()

/** Holds the row of a referral as long as a job runs, so that whoever wants to change it waits. */
async function whileLocked<T>(id: string, job: (holder: pg.Client) => Promise<T>) {
  const holder = new pg.Client({ connectionString: world().database.ownerUrl })
  await holder.connect()
  try {
    await holder.query("begin; set local onthaal.scope = 'maintenance'")
    await holder.query('select 1 from referral where id = $1 for update', [id])
    return await job(holder)
  } finally {
    await holder.end()
  }
}

async function claims(id: string, count: number) {
  const counsellor = await world().asUser('counsellor')
  const key = randomUUID()
  return Array.from({ length: count }, () =>
    counsellor.post<Referral>(`/referrals/${id}/claim`, undefined, { key, version: 2 }),
  )
}

describe('a request repeated while the first one is at work', () => {
  test('waits and gets the same answer; the work is done once', async () => {
    const { id } = await submittedReferral(await world().asUser('clerk'))
    const answers = await whileLocked(id, async (holder) => {
      const waiting = await claims(id, 3)
      await expect.poll(() => waitingForLocks(holder)).toBe(3)
      await holder.query('rollback')
      return Promise.all(waiting)
    })
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    const events = await world().rows(
      "select 1 from referral_event where referral_id = $1 and event = 'claim'",
      [id],
    )
    expect(events).toHaveLength(1)
  })

  test('is told so after five seconds, and can come again', async () => {
    const { id } = await submittedReferral(await world().asUser('clerk'))
    const counsellor = await world().asUser('counsellor')
    const request = { key: randomUUID(), version: 2 }
    const claim = () => counsellor.post<Referral>(`/referrals/${id}/claim`, undefined, request)
    await whileLocked(id, async (holder) => {
      // As the first request does before its work is done.
      await holder.query(
        "insert into idempotency_key values ($1, 'claimReferral', $2, 'x', null, now())",
        [userId('counsellor'), request.key],
      )
      const second = await claim()
      expect(second.status).toBe(409)
      expect(second.text).toContain('urn:problem-type:onthaal:http:requestInFlight')
    })
    expect((await claim()).status).toBe(200)
  })
})

test('many repetitions at once over sockets make one person', async () => {
  const { over } = await world().listen()
  const clerk = over(await world().asUser('clerk'))
  const key = randomUUID()
  const body = personInput({ familyName: 'Eenmalig' })
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => clerk.post('/persons', body, { key })),
  )
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201))
  const made = await world().rows("select 1 from person_file where family_name = 'Eenmalig'")
  expect(made).toHaveLength(1)
})

test('what was refused leaves no key behind: the corrected request goes with the same one', async () => {
  const clerk = await world().asUser('clerk')
  const person = await newPerson(clerk)
  const key = randomUUID()
  const unknown = referralInput('0198c0de-0000-4000-8000-00000000dead')
  expect((await clerk.post('/referrals', unknown, { key })).status).toBe(400)
  expect((await clerk.post('/referrals', referralInput(person.id), { key })).status).toBe(201)
})

test('a key belongs to one user and one operation', async () => {
  const [clerk, colleague] = [await world().asUser('clerk'), await world().asUser('schoolClerk')]
  const key = randomUUID()
  const first = await clerk.post<{ id: string }>('/persons', personInput(), { key })
  const other = await colleague.post<{ id: string }>('/persons', personInput(), { key })
  expect(other.status).toBe(201)
  expect(other.body.id).not.toBe(first.body.id)
  const draft = await clerk.post('/referrals', referralInput(first.body.id), { key })
  expect(draft.status).toBe(201)
})

test('after a day a key means nothing any more', async () => {
  const key = randomUUID()
  const first = await (await world().signIn('clerk')).post('/persons', personInput(), { key })
  expect(first.status).toBe(201)
  world().clock.advance(23 * 60)
  const clerk = await world().signIn('clerk')
  expect((await clerk.post('/persons', personInput({ givenName: 'X' }), { key })).status).toBe(422)
  world().clock.advance(61)
  const next = await world().signIn('clerk')
  const later = await next.post('/persons', personInput({ givenName: 'X' }), { key })
  expect(later.status).toBe(201)
})

test('beside a key no personal data is kept', async () => {
  const columns = await world().rows<{ column_name: string }>(
    "select column_name from information_schema.columns where table_name = 'idempotency_key' order by 1",
  )
  expect(columns.map((column) => column.column_name)).toEqual([
    'created_at',
    'key',
    'operation',
    'payload_hash',
    'resource_id',
    'user_id',
  ])
})
