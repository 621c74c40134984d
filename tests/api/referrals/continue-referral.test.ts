import type { NoticePage } from '@onthaal/shared/notices/schemas'
import type { ReferralEvent } from '@onthaal/shared/referral-events/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, onTestFinished, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { clientsOf } from '../../support/clients.ts'
import { acceptedReferral, move, newPerson, startedReferral } from '../../support/factories.ts'
import { listenLive } from '../../support/live.ts'
import { testRefusals } from '../../support/refusals.ts'
import { fileMeasure } from '../../support/retention-world.ts'
import { testApp } from '../../support/test-app.ts'
import { why } from '../../support/turns.ts'
import type { UserName } from '../../support/world.ts'
import { desks, organisations, partitions, protocolId, userId } from '../../support/world.ts'

const world = testApp({
  liveLimits: { lasts: 600_000, lookEvery: 60_000, checkEvery: 60_000, perUser: 3 },
})
const there = { partition: partitions.otherCity, desk: desks.otherCity, date: '2026-03-02' }

async function followed(changes: Parameters<typeof startedReferral>[2] = {}): Promise<Referral> {
  return startedReferral(await world().asUser('clerk'), await world().asUser('counsellor'), changes)
}

const pathOf = ({ id }: Pick<Referral, 'id'>) => `/referrals/${id}/continuation`

testRefusals({
  operationId: 'continueReferral',
  world,
  by: 'counsellor',
  notBy: ['clerk', 'socialWorker', 'agencyManager', 'cityManager', 'policyOfficer'],
  path: async () =>
    pathOf(
      await acceptedReferral(await world().asUser('clerk'), await world().asUser('counsellor')),
    ),
  body: () => there,
  otherBody: () => ({ ...there, date: '2026-03-01' }),
})

const secret = { street: 'Geheimstraat', houseNumber: '7', postalCode: '9000', city: 'Gent' }

/** Somebody of the city whom the counsellor follows, with more on file than goes along. */
async function somebody() {
  const clerk = await world().asUser('clerk')
  const { id: person } = await newPerson(clerk, {
    ...{ givenName: 'Samira', familyName: 'Verhuizer', birthDate: '1991-02-03' },
    ...{ phone: '+32470242424', email: 'samira@voorbeeld.test', ...secret },
    ...{ nationalities: ['SY'], residenceGround: 'recognisedRefugee' },
  })
  return followed({ person, reasonNote: 'Woont bij haar tante.' })
}

/** What came of it in the other municipality. */
async function newest(): Promise<{ id: string; person_id: string }> {
  const [row] = await world().rows<{ id: string; person_id: string }>(
    `select id, person_id from referral where partition_id = $1 order by created_at desc, id desc limit 1`,
    [partitions.otherCity],
  )
  return row ?? expect.unreachable()
}

test('the one that is left hears that they moved, and nothing of where to or of what follows', async () => {
  const sent = await somebody()
  const counsellor = await world().asUser('counsellor')
  const { status, body } = await counsellor.post<Referral>(pathOf(sent), there)
  expect(status).toBe(200)
  expect(body).toMatchObject({ status: 'failed', outcome: 'moved', outcomeDate: '2026-03-02' })
  const clerk = await world().asUser('clerk')
  const seen = await clerk.get<Referral>(`/referrals/${sent.id}`)
  expect(seen.body).toMatchObject({ status: 'failed', outcome: 'moved' })
  const history = await clerk.get<{ items: ReferralEvent[] }>(`/referrals/${sent.id}/events`)
  const told = seen.text + history.text + (await clerk.get('/referrals?box=sent')).text
  const { id, person_id: person } = await newest()
  for (const word of ['Zandhove', id, person, organisations.otherCity.id, desks.otherCity]) {
    expect(told).not.toContain(word)
  }
  expect((await clerk.get(`/referrals/${id}`)).status).toBe(404)
  const before = history.body.items.length
  await (await world().asUser('otherCounsellor')).post(`/referrals/${id}/claim`)
  const after = await clerk.get<{ items: ReferralEvent[] }>(`/referrals/${sent.id}/events`)
  expect(after.body.items).toHaveLength(before)
})

test('the new municipality gets a file, an arrival and a referral of its own, with little in them', async () => {
  const sent = await somebody()
  await (await world().asUser('counsellor')).post(pathOf(sent), there)
  const { id, person_id: person } = await newest()
  const clerk = await world().asUser('otherClerk')
  const referral = await clerk.get<Referral>(`/referrals/${id}`)
  expect(referral.body).toMatchObject({
    ...{ status: 'submitted', version: 1, type: sent.type, reasons: sent.reasons },
    ...{ sender: { id: organisations.otherCity.id }, desk: { id: desks.otherCity } },
    ...{ person: { id: person, familyName: 'Verhuizer' } },
  })
  expect(referral.body).not.toHaveProperty('reasonNote')
  const file = await clerk.get<Record<string, unknown>>(`/persons/${person}`)
  expect(file.body).toMatchObject({
    ...{ givenName: 'Samira', familyName: 'Verhuizer', birthDate: '1991-02-03' },
    ...{ phone: '+32470242424', email: 'samira@voorbeeld.test', nationalities: [] },
  })
  const list = '/arrivals?status=toInvite&source=agency'
  const arrivals = await clerk.get<{ items: object[] }>(list)
  expect(arrivals.body.items).toContainEqual(
    expect.objectContaining({
      status: 'toInvite',
      person: expect.objectContaining({ id: person }),
    }),
  )
  const all =
    file.text + arrivals.text + referral.text + (await clerk.get(`/referrals/${id}/events`)).text
  for (const word of [
    'Beekrode',
    'Geheimstraat',
    'tante',
    sent.id,
    sent.person.id,
    'recognisedRefugee',
  ]) {
    expect(all).not.toContain(word)
  }
  // Nor who of the agency did it.
  expect(all).not.toContain('Gebruiker counsellor')
  const found = await clerk.post<{ items: { id: string }[] }>('/persons/query', {
    name: 'Verhuizer',
  })
  expect(found.body.items.map((one) => one.id)).toContain(person)
})

test('the agency alone knows that the two are one client', async () => {
  const sent = await somebody()
  await (await world().asUser('counsellor')).post(pathOf(sent), there)
  const { id } = await newest()
  const known = await clientsOf(world(), sent.id)
  expect(known.items).toContainEqual(
    expect.objectContaining({
      referral: expect.objectContaining({
        id,
        desk: expect.objectContaining({ id: desks.otherCity }),
      }),
      said: expect.objectContaining({ decision: 'same' }),
    }),
  )
})

test('whoever works at the new desk too goes on at once, with a clock that has stopped', async () => {
  await world().rows(
    'insert into membership_desk select id, $1 from membership where user_id = $2',
    [desks.otherCity, userId('counsellor')],
  )
  onTestFinished(async () => {
    await world().rows(
      'delete from membership_desk where desk_id = $1 and membership_id in (select id from membership where user_id = $2)',
      [desks.otherCity, userId('counsellor')],
    )
  })
  const sent = await somebody()
  const counsellor = await world().signIn('counsellor')
  expect((await counsellor.post(pathOf(sent), there)).status).toBe(200)
  const { id } = await newest()
  const { body } = await counsellor.get<Referral>(`/referrals/${id}`)
  expect(body).toMatchObject({ status: 'accepted', owner: { id: userId('counsellor') } })
  const history = await counsellor.get<{ items: ReferralEvent[] }>(`/referrals/${id}/events`)
  expect(history.body.items.map(({ event }) => event)).toEqual(['start', 'submit', 'claim'])
})

test.each([
  ['a desk that does not serve it', { desk: desks.city }, 'desk', 'unknown'],
  [
    'the municipality that referred',
    { partition: partitions.city, desk: desks.city },
    'partition',
    'sameMunicipality',
  ],
  ['a day to come', { date: '2026-03-03' }, 'date', undefined],
])('%s is refused', async (_what, changes, name, code) => {
  const counsellor = await world().asUser('counsellor')
  const { status, body } = await counsellor.post(pathOf(await followed()), { ...there, ...changes })
  expect(body).toMatchObject({ status: 400, issues: [{ name, ...(code && { code }) }] })
  expect(status).toBe(400)
})

test('nothing goes on where no protocol is in force', async () => {
  const until = (day: string) =>
    world().rows('update protocol set valid_to = $1 where id = $2', [day, protocolId('otherCity')])
  const sent = await followed()
  const counsellor = await world().asUser('counsellor')
  await until('2026-03-01')
  onTestFinished(async () => {
    await until('2026-12-31')
  })
  expect((await counsellor.post(pathOf(sent), there)).body).toMatchObject({
    ...{ status: 400, issues: [{ name: 'desk', code: 'unknown' }] },
  })
})

test('what an OCMW referred is passed on to no municipality', async () => {
  const counsellor = await world().asUser('counsellor')
  const sent = await startedReferral(await world().asUser('socialWorker'), counsellor)
  expect((await counsellor.post(pathOf(sent), there)).body).toMatchObject({
    ...{ status: 400, issues: [{ name: 'partition', code: 'sentByOcmw' }] },
  })
})

test('a file under restriction is not passed on, and its referral stays as it is', async () => {
  const sent = await followed()
  const clerk = await world().asUser('clerk')
  const officer = await world().asUser('privacyOfficer')
  await fileMeasure(clerk, officer, { person: sent.person.id, kind: 'restriction' })
  const counsellor = await world().asUser('counsellor')
  expect((await counsellor.post(pathOf(sent), there)).body).toMatchObject({
    ...{ status: 409, type: expect.stringContaining('personRestricted') },
  })
  const { body } = await counsellor.get<Referral>(`/referrals/${sent.id}`)
  expect(body.status).toBe('inProgress')
})

test('who does not follow it does not go on with it', async () => {
  const sent = await followed()
  const second = await world().asUser('secondCounsellor')
  expect((await second.post(pathOf(sent), there)).status).toBe(409)
})

test('twice at once is once', async () => {
  const sent = await followed()
  const counsellor = await world().asUser('counsellor')
  const count = async () =>
    (await world().rows('select from referral where partition_id = $1', [partitions.otherCity]))
      .length
  const before = await count()
  const both = await Promise.all([1, 2].map(() => counsellor.post(pathOf(sent), there)))
  expect(both.map(({ status }) => status).sort()).toEqual([200, 412])
  expect(await count()).toBe(before + 1)
})

test('what went on elsewhere is not reopened, and so does not go on twice', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const manager = await world().asUser('agencyManager')
  const [left, ended] = [await followed(), await followed()]
  expect((await counsellor.post(pathOf(left), there)).status).toBe(200)
  const reopen = (sent: Referral) =>
    manager.post<Referral>(`/referrals/${sent.id}/reopening`, {
      owner: userId('counsellor'),
      ...why,
    })
  expect((await reopen(left)).body).toMatchObject({
    ...{ status: 409, unmetNeeds: ['notGoneOn'] },
    type: expect.stringContaining('transitionNotAllowed'),
  })
  const events = async (by: Client, sent: Referral) =>
    (await by.get<Referral>(`/referrals/${sent.id}`)).body.allowedEvents
  expect(await events(manager, left)).not.toContain('reopen')
  expect(await events(clerk, left)).not.toContain('reopen')
  // Who moved and was let go comes back as before.
  await move(counsellor, ended, 'failure', { outcome: 'moved', date: there.date })
  expect(await events(manager, ended)).toContain('reopen')
  expect((await reopen(ended)).status).toBe(200)
})

test('the new desk and the new municipality hear of it at once', async () => {
  const sent = await somebody()
  const { origin } = await world().listen()
  const [desk, municipality, left] = await Promise.all(
    (['otherCounsellor', 'otherClerk', 'clerk'] as const).map(async (name) => {
      const stream = await listenLive(origin, await world().asUser(name))
      onTestFinished(() => stream.close())
      await expect.poll(() => stream.cursor()).toBeDefined()
      return stream
    }),
  )
  const went = await (await world().asUser('counsellor')).post(pathOf(sent), there)
  expect(went.status).toBe(200)
  const { id, person_id: person } = await newest()
  const [arrival] = await world().rows<{ id: string }>(
    'select id from arrival where person_id = $1',
    [person],
  )
  await expect.poll(() => desk?.changed()).toContain(id)
  await expect
    .poll(() => municipality?.changed())
    .toEqual(expect.arrayContaining([id, arrival?.id]))
  await expect.poll(() => left?.changed()).toContain(sent.id)
  expect(left?.changed()).not.toContain(id)
  const told = async (name: UserName) =>
    (await (await world().asUser(name)).get<NoticePage>('/notices')).body.items
      .filter(({ referral }) => referral.id === id)
      .map(({ kind }) => kind)
  expect(await told('otherCounsellor')).toEqual(['newReferral'])
  expect(await told('counsellor')).toEqual([])
  expect(await told('clerk')).toEqual([])
})
