import type { Referral } from '@onthaal/shared/referrals/schemas'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import {
  agencyReferralInput,
  atDesk,
  followedBy,
  openDesks,
  protocolOfAgency,
  receivingDesks,
} from '../../support/agency-referrals.ts'
import { acceptedReferral, attempt, move, newInsz, newPerson } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { fileMeasure } from '../../support/retention-world.ts'
import { testApp } from '../../support/test-app.ts'
import { question, reply } from '../../support/turns.ts'
import { desks, organisations, userId } from '../../support/world.ts'

const world = testApp()
beforeAll(() => openDesks(world()))

const pathOf = ({ id }: Pick<Referral, 'id'>) => `/referrals/${id}/agencyReferrals`

testRefusals({
  operationId: 'referFromAgency',
  world,
  by: 'counsellor',
  notBy: ['clerk', 'otherSocialWorker', 'agencyManager', 'cityManager', 'policyOfficer'],
  path: async () => pathOf(await followedBy(world())),
  body: () => agencyReferralInput('city'),
  otherBody: () => agencyReferralInput('ocmw'),
})

async function refer(
  receiver: 'city' | 'ocmw' = 'city',
  changes: Parameters<typeof agencyReferralInput>[1] = {},
  origin?: Referral,
) {
  const counsellor = await world().asUser('counsellor')
  const from = origin ?? (await followedBy(world()))
  const path = pathOf(from)
  const sent = await counsellor.post<Referral>(path, agencyReferralInput(receiver, changes))
  return { ...sent, from }
}

test.each(['city', 'ocmw'] as const)(
  'it goes to a desk of the %s as any other referral',
  async (to) => {
    const { status, body, headers } = await refer(to)
    expect(status).toBe(201)
    expect(headers.get('location')).toBe(body.href)
    expect(body).toMatchObject({
      ...{ type: 'socialServices', status: 'submitted', reasons: ['needsHousing'] },
      ...{ sender: { id: organisations.agency.id }, receiver: { id: organisations[to].id } },
      ...{ desk: { id: receivingDesks[to] }, deskRoles: [] },
      ...{ pickUpBy: expect.any(String), dueBy: expect.any(String) },
    })
    const receiver = await world().asUser(atDesk[to])
    const queue = await receiver.get<{ items: Referral[] }>('/referrals?box=queue')
    expect(queue.body.items.map(({ id }) => id)).toContain(body.id)
  },
)

test('who received it picks it up, asks, follows and completes it, and the agency sees what came of it', async () => {
  const { body: sent } = await refer('ocmw')
  const [counsellor, worker] = [
    await world().asUser('counsellor'),
    await world().asUser('socialWorker'),
  ]
  const asked = await move(worker, sent, 'infoRequest', question)
  expect((await counsellor.get<Referral>(`/referrals/${sent.id}`)).body.question).toBe(
    question.question,
  )
  const answered = await move(counsellor, asked, 'answer', reply)
  expect(answered.status).toBe('submitted')
  const accepted = await move(worker, answered, 'claim')
  expect(accepted.owner?.id).toBe(userId('socialWorker'))
  const started = await move(worker, accepted, 'contactAttempts', attempt)
  const completion = { outcome: 'servicesLinked', date: '2026-03-02' }
  const done = await move(worker, started, 'completion', completion)
  const seen = await counsellor.get<Referral>(`/referrals/${sent.id}`)
  expect(seen.body).toMatchObject({ status: 'completed', outcome: 'servicesLinked' })
  expect(seen.body.allowedEvents).toContain('acknowledge')
  const closed = await move(counsellor, done, 'acknowledgement')
  expect(closed.acknowledgedAt).toBeDefined()
})

test.each([
  ['trajectoryStarted', 400],
  ['informedOnly', 200],
])('it ends with an outcome of its type: %s is answered with %i', async (outcome, status) => {
  const { body: sent } = await refer('ocmw', { type: 'leisure', reasons: ['wantsLeisure'] })
  const worker = await world().asUser('socialWorker')
  const started = await move(worker, await move(worker, sent, 'claim'), 'contactAttempts', attempt)
  const completion = { outcome, date: '2026-03-02' }
  const answer = await worker.post(`/referrals/${started.id}/completion`, completion)
  expect(answer.status).toBe(status)
})

test('what goes along of the person is who they are and how they are reached', async () => {
  const clerk = await world().asUser('clerk')
  const { id: person } = await newPerson(clerk, {
    ...{ givenName: 'Samira', familyName: 'Terugverwezen', birthDate: '1991-02-03' },
    ...{ phone: '+32470242424', email: 'samira@voorbeeld.test', insz: newInsz() },
    ...{ street: 'Geheimstraat', houseNumber: '7', postalCode: '9000', city: 'Gent' },
    ...{ nationalities: ['SY'], residenceGround: 'recognisedRefugee' },
  })
  const origin = await followedBy(world(), 'clerk', { person })
  const { body: sent } = await refer('ocmw', {}, origin)
  const worker = await world().asUser('socialWorker')
  const { body: file, text } = await worker.get<object>(`/referrals/${sent.id}/person`)
  expect(file).toMatchObject({
    ...{ givenName: 'Samira', familyName: 'Terugverwezen', birthDate: '1991-02-03' },
    ...{ phone: '+32470242424', email: 'samira@voorbeeld.test', contactLanguage: 'ar' },
  })
  expect(file).not.toHaveProperty('inszMasked')
  for (const word of ['Geheimstraat', 'recognisedRefugee', 'SY', person]) {
    expect(text).not.toContain(word)
  }
})

test('a second one for the same at the same organisation is refused, naming the first', async () => {
  const first = await refer('city')
  const again = await refer('city', {}, first.from)
  expect(again.body).toMatchObject({
    ...{ status: 409, type: expect.stringContaining('referralPending') },
  })
  // Another organisation is another question, and so is another type.
  expect((await refer('ocmw', {}, first.from)).status).toBe(201)
  const other = await refer('city', { type: 'leisure', reasons: ['wantsLeisure'] }, first.from)
  expect(other.status).toBe(201)
  // One file for each who receives, so that they share a client with the agency.
  expect(other.body.person.id).toBe(first.body.person.id)
})

test('twice at once is once', async () => {
  const origin = await followedBy(world())
  const both = await Promise.all([refer('city', {}, origin), refer('city', {}, origin)])
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
})

test('without a protocol it waits, and goes out by itself once there is one', async () => {
  const until = (day: string) =>
    world().rows('update protocol set valid_to = $1 where id = $2', [day, protocolOfAgency('city')])
  await until('2026-02-01')
  onTestFinished(async () => {
    await until('2026-12-31')
  })
  const { status, body } = await refer('city')
  expect(status).toBe(201)
  expect(body).toMatchObject({ status: 'draft', waitsSince: expect.any(String) })
  const counsellor = await world().asUser('counsellor')
  const waiting = await counsellor.get<{ items: Referral[] }>('/referrals?box=waiting')
  expect(waiting.body.items.map(({ id }) => id)).toContain(body.id)
  const receiver = await world().asUser(atDesk.city)
  expect((await receiver.get(`/referrals/${body.id}`)).status).toBe(404)
  await until('2026-12-31')
  expect(await world().sendWaiting()).toBeGreaterThan(0)
  expect((await receiver.get<Referral>(`/referrals/${body.id}`)).body.status).toBe('submitted')
})

test.each([
  ['a desk of the agency', { desk: desks.city }, 'desk', 'unknown'],
  ['a reason of another type', { reasons: ['wantsLeisure'] }, 'reasons[0]', 'otherType'],
  ['urgent without saying why', { priority: 'urgent' }, 'priorityReason', 'required'],
  ['a type that goes to the agency', { type: 'civicIntegration' }, 'type', undefined],
] as const)('%s is refused', async (_what, changes, name, code) => {
  const counsellor = await world().asUser('counsellor')
  const input = { ...agencyReferralInput('city'), ...changes }
  const { body } = await counsellor.post(pathOf(await followedBy(world())), input)
  expect(body).toMatchObject({ status: 400, issues: [{ name, ...(code && { code }) }] })
})

test('what an OCMW referred goes back to that OCMW, and to nobody else', async () => {
  const origin = await followedBy(world(), 'socialWorker')
  expect((await refer('city', {}, origin)).body).toMatchObject({
    ...{ status: 400, issues: [{ name: 'desk', code: 'unknown' }] },
  })
  expect((await refer('ocmw', {}, origin)).status).toBe(201)
})

test('a file under restriction is not passed on', async () => {
  const origin = await followedBy(world())
  const [clerk, officer] = [await world().asUser('clerk'), await world().asUser('privacyOfficer')]
  await fileMeasure(clerk, officer, { person: origin.person.id, kind: 'restriction' })
  expect((await refer('city', {}, origin)).body).toMatchObject({
    ...{ status: 409, type: expect.stringContaining('personRestricted') },
  })
})

test('who cannot be reached is not referred', async () => {
  const origin = await followedBy(world())
  await world().rows('update person_file set phone = null, email = null where person_id = $1', [
    origin.person.id,
  ])
  expect((await refer('city', {}, origin)).body).toMatchObject({
    ...{ status: 409, unmetNeeds: ['contactChannel'] },
  })
})

test('only whoever follows it refers out of it, while it is followed', async () => {
  const origin = await followedBy(world())
  const input = agencyReferralInput('city')
  const second = await world().asUser('secondCounsellor')
  expect((await second.post(pathOf(origin), input)).status).toBe(409)
  const elsewhere = await world().asUser('otherCounsellor')
  expect((await elsewhere.post(pathOf(origin), input)).status).toBe(404)
  const counsellor = await world().asUser('counsellor')
  await move(counsellor, origin, 'completion', { outcome: 'informedOnly', date: '2026-03-02' })
  expect((await counsellor.post(pathOf(origin), input)).status).toBe(409)
})

test('whoever received a referral of the agency refers nobody on by it', async () => {
  const { body: sent } = await refer('ocmw')
  const worker = await world().asUser('socialWorker')
  await move(worker, sent, 'claim')
  expect((await worker.post(pathOf(sent), agencyReferralInput('city'))).status).toBe(404)
  // Nor does the agency, which is its sender there.
  const counsellor = await world().asUser('counsellor')
  expect((await counsellor.post(pathOf(sent), agencyReferralInput('city'))).status).toBe(404)
})

test('nobody of the city follows what its clerk sent to the agency', async () => {
  const clerk = await world().asUser('clerk')
  const sent = await acceptedReferral(clerk, await world().asUser('counsellor'))
  const atDeskOfCity = await world().asUser(atDesk.city)
  const { body } = await atDeskOfCity.post(`/referrals/${sent.id}/completion`, {
    ...{ outcome: 'informedOnly', date: '2026-03-02' },
  })
  expect(body).toMatchObject({ status: 409 })
})

test('an OCMW keeps no number of the agency', async () => {
  const { body: sent } = await refer('ocmw')
  const worker = await world().asUser('socialWorker')
  await move(worker, sent, 'claim')
  const number = { agiiClientNumber: 'C0012345' }
  const path = `/referrals/${sent.id}/clientNumber`
  await worker.get(`/referrals/${sent.id}`)
  expect((await worker.put(path, number)).status).toBe(409)
  expect((await worker.get<Referral>(`/referrals/${sent.id}`)).body).not.toHaveProperty(
    'agiiClientNumber',
  )
})
