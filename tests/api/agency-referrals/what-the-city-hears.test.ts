import type { NoticePage } from '@onthaal/shared/notices/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import {
  agencyReferralInput,
  atDesk,
  followedBy,
  openDesks,
  receivingDesks,
} from '../../support/agency-referrals.ts'
import type { Client } from '../../support/client.ts'
import { attempt, move, newInsz, newPerson } from '../../support/factories.ts'
import { listenLive } from '../../support/live.ts'
import { toldOf } from '../../support/notices.ts'
import { testApp } from '../../support/test-app.ts'
import { question, reply } from '../../support/turns.ts'
import { organisations, partitions, type UserName, userId } from '../../support/world.ts'

const world = testApp({
  liveLimits: { lasts: 600_000, lookEvery: 60_000, checkEvery: 60_000, perUser: 3 },
})
beforeAll(() => openDesks(world()))

/** Everybody of the city who reaches people, at its desk and not. */
const ofCity = ['clerk', atDesk.city, 'cityManager'] as const satisfies readonly UserName[]

const family = 'Stilgehouden'

/** Somebody whom the city referred, and whom the agency refers to one of the two; what follows is done. */
async function referredTo(receiver: 'city' | 'ocmw') {
  const clerk = await world().asUser('clerk')
  const insz = newInsz()
  const { id: person } = await newPerson(clerk, { familyName: family, givenName: 'Nour', insz })
  const origin = await followedBy(world(), 'clerk', { person })
  return { origin, person, insz, ...(await refer(origin, receiver)) }
}

async function refer(origin: Referral, receiver: 'city' | 'ocmw') {
  const counsellor = await world().asUser('counsellor')
  const { status, body: sent } = await counsellor.post<Referral>(
    `/referrals/${origin.id}/agencyReferrals`,
    agencyReferralInput(receiver),
  )
  expect(status).toBe(201)
  return { sent, file: sent.person.id }
}

/** Goes all the way through, with words on both sides. */
async function through(by: UserName, sent: Referral): Promise<void> {
  const [worker, counsellor] = [await world().asUser(by), await world().asUser('counsellor')]
  const asked = await move(worker, sent, 'infoRequest', question)
  const accepted = await move(worker, await move(counsellor, asked, 'answer', reply), 'claim')
  const started = await move(worker, accepted, 'contactAttempts', attempt)
  const completion = { outcome: 'servicesLinked', date: '2026-03-02' }
  await move(counsellor, await move(worker, started, 'completion', completion), 'acknowledgement')
}

const boxes =
  'queue caseload sent drafts waiting toAcknowledge questions contests closed all new open thisWeek late asked paused possiblyDouble'

/** All that somebody can read without knowing an id: lists, counts, searches, notices, figures, logs. */
async function allThatIsRead(client: Client): Promise<string> {
  const lists = boxes.split(' ').map((box) => `/referrals?box=${box}&pageSize=100`)
  const others = [
    ...['/referralCounts', '/notices', '/tasks', '/desks', '/organisations', '/figures'],
    ...['/arrivals?status=toInvite', '/consultations', '/intakeInterviews?box=drafts'],
  ]
  const read = await Promise.all([...lists, ...others].map((path) => client.get(path)))
  const search = { name: family }
  const found = await Promise.all([
    client.post('/persons/query', search),
    client.post('/persons/matches', { givenName: 'Nour', familyName: family }),
  ])
  return [...read, ...found].map(({ text }) => text).join('\n')
}

test('nothing that the city reads changes when the agency refers somebody to its OCMW', async () => {
  const clerk = await world().asUser('clerk')
  const insz = newInsz()
  const { id: person } = await newPerson(clerk, { familyName: family, givenName: 'Nour', insz })
  const origin = await followedBy(world(), 'clerk', { person })
  const about = async (client: Client) => {
    const paths = ['', '/events', '/person', '/sharedClient', '/sentChanges']
    const some = await Promise.all(
      paths.map((path) => client.get(`/referrals/${origin.id}${path}`)),
    )
    const file = await Promise.all(
      ['', '/changes', '/matches', '/merges'].map((path) =>
        client.get(`/persons/${person}${path}`),
      ),
    )
    // What is refused has a number of its own each time.
    const seen = (text: string) => text.replaceAll(/urn:uuid:[0-9a-f-]{36}/g, '')
    return [...some, ...file].map(({ text, headers }) => [seen(text), headers.get('etag')])
  }
  const clients = await Promise.all(ofCity.map((name) => world().asUser(name)))
  const before = await Promise.all(clients.map(about))
  const countsOf = (client: Client) => client.get('/referralCounts').then(({ text }) => text)
  const counted = await Promise.all(clients.map(countsOf))
  const { sent, file } = await refer(origin, 'ocmw')
  await through('socialWorker', sent)
  expect(await Promise.all(clients.map(about))).toEqual(before)
  expect(await Promise.all(clients.map(countsOf))).toEqual(counted)
  for (const client of clients) {
    const all = await allThatIsRead(client)
    for (const word of [sent.id, sent.reference, file, receivingDesks.ocmw, 'socialServices']) {
      expect(all).not.toContain(word)
    }
    for (const path of ['', '/events', '/person', '/sharedClient', '/agencyReferrals']) {
      expect((await client.get(`/referrals/${sent.id}${path}`)).status).toBe(404)
    }
    const reference = `/referrals?box=all&reference=${sent.reference}`
    expect((await client.get<{ items: object[] }>(reference)).body.items).toEqual([])
    expect([403, 404]).toContain((await client.get(`/persons/${file}`)).status)
  }
})

test('nor does the OCMW hear of what goes to the city', async () => {
  const { sent, file } = await referredTo('city')
  await through(atDesk.city, sent)
  const worker = await world().asUser('socialWorker')
  const all = await allThatIsRead(worker)
  for (const word of [sent.id, sent.reference, file, receivingDesks.city]) {
    expect(all).not.toContain(word)
  }
  for (const path of ['', '/events', '/person', '/sharedClient']) {
    expect((await worker.get(`/referrals/${sent.id}${path}`)).status).toBe(404)
  }
})

test('of two that both received something, neither finds the other or the same person', async () => {
  const { origin, sent: toCity } = await referredTo('city')
  const { sent: toOcmw } = await refer(origin, 'ocmw')
  expect(toCity.person.id).not.toBe(toOcmw.person.id)
  const [atCity, atOcmw] = [await world().asUser(atDesk.city), await world().asUser('socialWorker')]
  const seen = await atCity.get<Referral>(`/referrals/${toCity.id}`)
  for (const word of [toOcmw.id, toOcmw.reference, toOcmw.person.id, origin.id, origin.reference]) {
    expect(seen.text).not.toContain(word)
    const history = await atCity.get(`/referrals/${toCity.id}/events`)
    expect(history.text).not.toContain(word)
  }
  expect(seen.body).not.toHaveProperty('pendingBeside')
  const other = await atOcmw.get<Referral>(`/referrals/${toOcmw.id}`)
  for (const word of [toCity.id, toCity.reference, toCity.person.id, origin.id, origin.person.id]) {
    expect(other.text).not.toContain(word)
  }
})

test('an OCMW hears from the agency nothing of who referred somebody, nor what was said there', async () => {
  const { origin, sent, insz } = await referredTo('ocmw')
  const worker = await world().asUser('socialWorker')
  const paths = ['', '/events', '/person', '/sharedClient']
  const read = await Promise.all(paths.map((path) => worker.get(`/referrals/${sent.id}${path}`)))
  const all = read.map(({ text }) => text).join('\n')
  for (const word of [origin.id, origin.reference, origin.person.id, insz, organisations.city.id]) {
    expect(all).not.toContain(word)
  }
})

test('a number that the agency was told stays out of the way of whoever types it', async () => {
  const { insz, file, person } = await referredTo('ocmw')
  const worker = await world().asUser('socialWorker')
  const { body } = await worker.post<{ id: string }>('/persons', {
    ...{ partition: partitions.city, familyName: family, insz, nationalities: [] },
  })
  // As before: tied to whoever the city knows by it, and never to what the agency made.
  expect(body.id).toBe(person)
  expect(body.id).not.toBe(file)
})

test('live, the city hears of nothing that goes to its OCMW', async () => {
  const { origin } = await referredTo('city')
  const { origin: address } = await world().listen()
  const names = [...ofCity, 'socialWorker', 'counsellor'] as const
  const streams = await Promise.all(
    names.map(async (name) => {
      const stream = await listenLive(address, await world().asUser(name))
      onTestFinished(() => stream.close())
      await expect.poll(() => stream.cursor()).toBeDefined()
      return stream
    }),
  )
  const [atOcmw, atAgency] = [streams.at(-2), streams.at(-1)]
  // A stream begins with what changed a moment ago: how the city's own referral was picked up.
  const before = streams.map((stream) => stream.changed().length)
  const { sent } = await refer(origin, 'ocmw')
  await expect.poll(() => atOcmw?.changed()).toContain(sent.id)
  await expect.poll(() => atAgency?.changed()).toContain(sent.id)
  // What comes after it has come to everybody by now.
  const { sent: marker, origin: last } = await referredTo('city')
  for (const [at, stream] of streams.slice(0, ofCity.length).entries()) {
    // The clerk works at no desk, and hears of what the city itself sent.
    const awaited = at === 0 ? last.id : marker.id
    await expect.poll(() => stream.changed()).toContain(awaited)
    expect(stream.changed()).not.toContain(sent.id)
    expect(stream.changed().slice(before[at])).not.toContain(origin.id)
  }
})

test('notices go to the desk that receives it, and back to whoever of the agency works there', async () => {
  const { sent } = await referredTo('ocmw')
  expect(await toldOf(world(), sent.id)).toEqual(['socialWorker newReferral'])
  const worker = await world().asUser('socialWorker')
  await move(worker, sent, 'infoRequest', question)
  expect(await toldOf(world(), sent.id)).toContain('counsellor question')
  // Whoever sent it may be gone: then it is for who works for that part of the country, and for nobody elsewhere.
  const { sent: second } = await referredTo('ocmw')
  const leave = (roles: string) =>
    world().rows('update membership set roles = $2::text[] where user_id = $1', [
      userId('counsellor'),
      roles,
    ])
  await leave('{}')
  onTestFinished(async () => {
    await leave('{counsellor}')
  })
  await move(worker, second, 'infoRequest', question)
  const told = await toldOf(world(), second.id)
  expect(told).toContain('secondCounsellor question')
  expect(told.join()).not.toContain('otherCounsellor')
  const clerk = await world().asUser('clerk')
  const notices = await clerk.get<NoticePage>('/notices')
  expect(notices.text).not.toContain(second.id)
})

test('what the log says of who looked is for the agency, which keeps the file', async () => {
  const { sent, file } = await referredTo('ocmw')
  await (await world().asUser('socialWorker')).get(`/referrals/${sent.id}/person`)
  const rows = await world().rows<{ keeper: string }>(
    'select distinct keeper_id as keeper from consultation_subject where person_id = $1',
    [file],
  )
  expect(rows).toEqual([{ keeper: organisations.agency.id }])
  const officer = await world().asUser('privacyOfficer')
  expect((await officer.get('/consultations')).text).not.toContain(file)
})
