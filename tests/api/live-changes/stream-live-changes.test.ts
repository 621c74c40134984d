import { dataCategories } from '@onthaal/shared/protocols'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { chainOf, newChain, nextStepInput, referredChild } from '../../support/education.ts'
import {
  acceptedReferral,
  attempt,
  done,
  draftReferral,
  move,
  startedReferral,
  submittedReferral,
} from '../../support/factories.ts'
import { type LiveStream, listenLive } from '../../support/live.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { pause } from '../../support/turns.ts'
import type { UserName } from '../../support/world.ts'
import { membershipId, organisations, partitions, protocolId } from '../../support/world.ts'

const world = testApp({
  liveLimits: { lasts: 600_000, lookEvery: 60_000, checkEvery: 60_000, perUser: 3 },
})
// Its streams end by themselves, as an injected request needs it.
const brief = testApp()

testRefusals({
  operationId: 'streamLiveChanges',
  world: brief,
  by: 'clerk',
  notBy: [],
  path: async () => '/liveChanges',
})

async function listen(client: Client, after?: string): Promise<LiveStream> {
  const { origin } = await world().listen()
  const stream = await listenLive(origin, client, after)
  onTestFinished(() => stream.close())
  return stream
}

const listenAs = async (name: UserName, after?: string) => listen(await world().asUser(name), after)

/** What comes after whatever was there already. */
async function fresh(name: UserName): Promise<LiveStream & { news: () => string[] }> {
  const stream = await listenAs(name)
  await expect.poll(() => stream.cursor()).toBeDefined()
  const before = stream.changed().length
  return { ...stream, news: () => stream.changed().slice(before) }
}

test('whoever asks for the headers alone holds no stream', async () => {
  const client = await world().signIn('policyOfficer')
  for (let asked = 0; asked < 5; asked += 1) {
    const { status, text } = await client.request('HEAD', '/liveChanges')
    expect([status, text]).toEqual([200, ''])
  }
})

const one = (world: { events: { event: string }[] }) => world.events.map(({ event }) => event)

test('a stream says what it is, and lets nobody on the way keep or change it', async () => {
  const { status, headers } = await listenAs('clerk')
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  expect(headers.get('cache-control')).toBe('no-store, no-transform')
  expect(headers.get('x-accel-buffering')).toBe('no')
})

test('both sides hear of a referral that is sent and picked up, and nobody else', async () => {
  const clerk = await fresh('clerk')
  const counsellor = await fresh('counsellor')
  const others = await Promise.all(
    (
      ['socialWorker', 'otherClerk', 'otherCounsellor', 'administrator', 'privacyOfficer'] as const
    ).map(fresh),
  )
  const sender = await world().asUser('clerk')
  const draft = await draftReferral(sender)
  await expect.poll(clerk.news).toEqual([draft.id])

  const { id } = await acceptedReferral(sender, await world().asUser('secondCounsellor'))
  await expect.poll(() => new Set(clerk.news())).toEqual(new Set([draft.id, id]))
  await expect.poll(() => new Set(counsellor.news())).toEqual(new Set([id]))
  // Whoever works for both gets it too, so it went out.
  const ofRegion = await fresh('agencyManager')
  const { id: second } = await submittedReferral(sender)
  await expect.poll(ofRegion.news).toContain(second)
  for (const other of others) expect(other.news()).toEqual([])
})

test('the sender hears of what its protocol tells it, and not when somebody was called in vain', async () => {
  const sender = await world().asUser('clerk')
  const counsellor = await world().asUser('counsellor')
  const kept = await acceptedReferral(sender, counsellor)
  const paused = await startedReferral(sender, counsellor)
  const [clerk, desk] = [await fresh('clerk'), await fresh('counsellor')]
  const { body } = await counsellor.get<Referral>(`/referrals/${kept.id}`)
  await move(counsellor, body, 'contactAttempts', attempt)
  await expect.poll(desk.news).toContain(kept.id)
  const categories = dataCategories.filter((category) => category !== 'pauses')
  await world().rows('update protocol set categories = $1 where id = $2', [
    categories,
    protocolId('city'),
  ])
  onTestFinished(async () => {
    await world().rows('update protocol set categories = $1 where id = $2', [
      [...dataCategories],
      protocolId('city'),
    ])
  })
  await move(counsellor, paused, 'hold', pause)
  await expect.poll(desk.news).toContain(paused.id)
  // What it does itself, it hears.
  const { id } = await draftReferral(sender)
  await expect.poll(clerk.news).toContain(id)
  expect(clerk.news()).toEqual([id])
})

test('a referral about schooling is heard of by those who work with that', async () => {
  const plain = await fresh('counsellor')
  const school = await fresh('schoolCounsellor')
  const sender = await world().asUser('schoolClerk')
  const { id } = await submittedReferral(sender, { type: 'compulsoryEducation' })
  await expect.poll(school.news).toContain(id)
  const { id: next } = await submittedReferral(sender)
  await expect.poll(plain.news).toContain(next)
  expect(plain.news()).not.toContain(id)
})

test('it tells which things changed, and nothing of whom they are', async () => {
  const counsellor = await fresh('counsellor')
  const { id } = await submittedReferral(await world().asUser('clerk'))
  await expect.poll(counsellor.news).toContain(id)
  const { event, data } = counsellor.events.at(-1) ?? {}
  expect(event).toBe('changed')
  expect(JSON.parse(data ?? '')).toEqual({ items: [{ kind: 'referral', id }] })
})

test('what was taken back is not told', async () => {
  const counsellor = await fresh('counsellor')
  const owner = new pg.Client({ connectionString: world().database.ownerUrl })
  await owner.connect()
  onTestFinished(() => owner.end())
  await owner.query("begin; set local onthaal.scope = 'maintenance'")
  await owner.query(insertion, ['0198c0de-0000-7000-8000-000000000001'])
  await owner.query('rollback')
  const { id } = await submittedReferral(await world().asUser('clerk'))
  await expect.poll(counsellor.news).toContain(id)
  expect(counsellor.news()).toEqual([id])
})

/** A change that the desk of the city hears of, as another transaction would write it. */
const insertion = `insert into live_change (kind, thing_id, partition_id, receiver_organisation_id,
    desk_id, education)
  select 'referral', $1::uuid, '${partitions.city}', '${organisations.agency.id}', desk_id, false
  from membership_desk where membership_id = '${membershipId('counsellor')}'`

/** Things that change within one transaction of somebody else, which ends when the test says so. */
async function longTransaction() {
  const client = new pg.Client({ connectionString: world().database.ownerUrl })
  await client.connect()
  await client.query("begin; set local onthaal.scope = 'maintenance'")
  // Has its number from here on, and so before whatever begins later.
  await client.query('select pg_current_xact_id()')
  return {
    change: (id: string) => client.query(insertion, [id]),
    async commit() {
      await client.query("select pg_notify('live_change', '')")
      await client.query('commit')
      await client.end()
    },
  }
}

test('what commits late is told though it began before what was told already, once', async () => {
  const counsellor = await fresh('counsellor')
  const late = await longTransaction()
  const lateId = '0198c0de-0000-7000-8000-000000000002'
  await late.change(lateId)
  const { id } = await submittedReferral(await world().asUser('clerk'))
  // It waits for nobody.
  await expect.poll(counsellor.news).toEqual([id])
  await late.commit()
  await expect.poll(counsellor.news).toEqual([id, lateId])
  const { id: next } = await submittedReferral(await world().asUser('clerk'))
  await expect.poll(counsellor.news).toEqual([id, lateId, next])
})

test('a stream goes on where another broke off, also with what committed late meanwhile', async () => {
  const first = await fresh('counsellor')
  const late = await longTransaction()
  const lateId = '0198c0de-0000-7000-8000-000000000003'
  await late.change(lateId)
  const sender = await world().asUser('clerk')
  const { id: heard } = await submittedReferral(sender)
  await expect.poll(first.news).toEqual([heard])
  await first.close()
  const { id: missed } = await submittedReferral(sender)
  await late.commit()
  const second = await listenAs('counsellor', first.cursor())
  await expect.poll(() => second.changed()).toEqual(expect.arrayContaining([lateId, missed]))
  expect(one(second)).not.toContain('resync')
})

test('a stream that comes from nowhere begins with what changed while its page was loading', async () => {
  const { id } = await submittedReferral(await world().asUser('clerk'))
  const stream = await listenAs('counsellor')
  await expect.poll(() => stream.changed()).toContain(id)
})

test('who was away too long, or comes from another history, reads everything anew', async () => {
  const { id } = await submittedReferral(await world().asUser('clerk'))
  const stream = await fresh('counsellor')
  const old = stream.cursor() ?? ''
  const { id: newest } = await submittedReferral(await world().asUser('clerk'))
  await expect.poll(() => stream.changed()).toContain(newest)
  await stream.close()
  await world().rows("update live_change set at = at - interval '25 hours'")
  expect(await world().tendLiveChanges()).toBeGreaterThan(0)
  // The newest of what was dropped stays, to tell that something was.
  expect(await world().rows('select 1 from live_change')).toHaveLength(1)
  for (const after of [old, '9000000000000000000']) {
    // It goes on from there once nothing is at work any more that began before, in any database of the server.
    await expect.poll(() => heardAfterResync(after, id)).not.toContain('resync')
  }
})

/** What somebody hears who goes on from where they were told to read everything anew: what changes next, or that again. */
async function heardAfterResync(after: string, dropped: string): Promise<string[]> {
  const late = await listenAs('counsellor', after)
  await expect.poll(() => one(late)[0]).toBe('resync')
  expect(late.changed()).not.toContain(dropped)
  await late.close()
  const next = await listenAs('counsellor', late.cursor())
  const { id: news } = await submittedReferral(await world().asUser('clerk'))
  await expect.poll(() => next.changed().includes(news) || one(next).includes('resync')).toBe(true)
  await next.close()
  return one(next)
}

test('more at once than is worth telling one by one is read anew', async () => {
  const counsellor = await fresh('counsellor')
  await world().rows(
    `insert into live_change (kind, thing_id, partition_id, receiver_organisation_id, education)
     select 'referral', gen_random_uuid(), '${partitions.city}', '${organisations.agency.id}', false
     from generate_series(1, 1001)`,
  )
  await world().rows("select pg_notify('live_change', '')")
  await expect.poll(() => one(counsellor).at(-1)).toBe('resync')
})

test.each(['', '0', '-1', '1 2', '12345678901234567890', '1:1:', '4294967296'])(
  'the place "%s" is none',
  async (after) => {
    const clerk = await brief().asUser('clerk')
    const { status, body } = await clerk.get('/liveChanges', {
      headers: { 'last-event-id': after },
    })
    expect(status).toBe(400)
    expect(body).toMatchObject({ issues: [{ in: 'header', name: 'Last-Event-ID' }] })
  },
)

test('a user has so many streams at once, and room again when one ends', async () => {
  const client = await world().signIn('languageAdvisor')
  const streams = [await listen(client), await listen(client), await listen(client)]
  expect(streams.map(({ status }) => status)).toEqual([200, 200, 200])
  const beyond = await listen(client)
  expect([beyond.status, Number(beyond.headers.get('retry-after'))]).toEqual([429, 30])
  await streams[0]?.close()
  await expect.poll(async () => (await listen(client)).status).toBe(200)
})

test('whoever follows a child hears of it, whichever way it changed, and nobody without schooling does', async () => {
  const clerk = await fresh('schoolClerk')
  const desk = await fresh('schoolCounsellor')
  const others = await Promise.all((['clerk', 'counsellor', 'socialWorker'] as const).map(fresh))
  const client = await world().asUser('schoolClerk')
  // A file that says that it is a child begins it, through a door in SQL.
  const chain = await newChain(client)
  await expect.poll(clerk.news).toContain(chain.id)
  expect(desk.news()).not.toContain(chain.id)
  await referredChild(client, chain.person)
  const { version } = await chainOf(client, chain.person)
  const before = clerk.news().length
  done(await client.put(`/educationChains/${chain.id}/nextStep`, nextStepInput, { version }))
  await expect.poll(desk.news).toContain(chain.id)
  await expect.poll(() => clerk.news().slice(before)).toContain(chain.id)
  for (const other of others) expect(other.news()).not.toContain(chain.id)
  // A mistake tells of nothing any more.
  await world().rows(`update referral set status = 'enteredInError' where person_id = $1`, [
    chain.person,
  ])
  const [told, heard] = [clerk.news().length, desk.news().filter((id) => id === chain.id).length]
  const input = { ...nextStepInput, by: '2026-03-06' }
  const newest = (await chainOf(client, chain.person)).version
  done(await client.put(`/educationChains/${chain.id}/nextStep`, input, { version: newest }))
  await expect.poll(() => clerk.news().slice(told)).toContain(chain.id)
  expect(desk.news().filter((id) => id === chain.id)).toHaveLength(heard)
})
