import type { ReferralCounts } from '@onthaal/shared/worklists/schemas'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client } from '../support/client.ts'
import {
  acceptedReferral,
  completedReferral,
  draftReferral,
  newInsz,
  newPerson,
  personInput,
  submittedReferral,
} from '../support/factories.ts'
import { analyze, plansOf } from '../support/plans.ts'
import { statementsOf } from '../support/statements.ts'
import { startTestApp, type TestApp } from '../support/test-app.ts'
import { membershipId, organisations } from '../support/world.ts'

// With rows enough that a wrong plan would be chosen if the right one were not possible.

const copies = 12_000
let world: TestApp
let clerk: Client
let counsellor: Client
let manager: Client
const insz = newInsz()

beforeAll(async () => {
  world = await startTestApp()
  clerk = await world.asUser('clerk')
  counsellor = await world.asUser('counsellor')
  manager = await world.asUser('agencyManager')
  const { id: person } = await newPerson(clerk, { insz, familyName: 'Zeldzaam' })
  await draftReferral(clerk, { person })
  await submittedReferral(clerk)
  await acceptedReferral(clerk, counsellor)
  await completedReferral(clerk, counsellor)
  await submittedReferral(await world.asUser('socialWorker'))
  await submittedReferral(await world.asUser('otherClerk'))
  await multiply()
  await makeRare('status', 'submitted', `status = 'infoRequested', answer_by = '2026-03-09'`)
  await makeRare('status', 'completed', `status = 'rejected', contest = 'open'`)
  // All of them were seen by a counsellor, but for the few of above.
  await world.rows(
    `insert into notice select partition_id, gen_random_uuid(), $1, 'outcome', id, 1, submitted_at, now()
     from referral where submitted_at is not null`,
    [membershipId('counsellor')],
  )
  await analyze(world)
})
afterAll(() => world.close())

/** Copies people with their files, and referrals in each of their states, spread over time. */
async function multiply(): Promise<void> {
  await world.rows(
    `with copy as (
       select r.*, gen_random_uuid() as new_person, number
       from referral r cross join generate_series(1, ${copies / 6}) number
     ), person as (
       insert into person select partition_id, new_person, created_at from copy returning 1
     ), file as (
       insert into person_file
       select (jsonb_populate_record(f, jsonb_build_object('person_id', copy.new_person,
         'insz', null, 'family_name', 'Veelvoorkomend ' || number))).*
       from copy join person_file f
         on f.person_id = copy.person_id and f.organisation_id = copy.sender_organisation_id
       returning partition_id, person_id, organisation_id
     ), keys as (
       insert into person_match_key
       select file.partition_id, file.person_id, file.organisation_id, 'veelvoorkomend' from file returning 1
     )
     insert into referral
     select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(),
       'reference', 'C' || number || r.reference, 'person_id', copy.new_person,
       'created_at', r.created_at - number * interval '1 hour',
       'submitted_at', r.submitted_at - number * interval '1 hour',
       'pick_up_by', r.pick_up_by - number::int,
       'accepted_at', r.accepted_at - number * interval '1 hour',
       'closed_at', r.closed_at - number * interval '1 hour'))).*
     from copy join referral r on r.id = copy.id`,
  )
}

/** Brings a few of the many into a state that few are in. */
async function makeRare(column: string, value: string, change: string): Promise<void> {
  await world.rows(
    `update referral set ${change} where id in (
       select id from referral where ${column} = $1 and sender_organisation_id = $2 order by id limit 20)`,
    [value, organisations.city.id],
  )
}

const period = 'From=2026-02-10&'
const lists: [string, () => Client, string][] = [
  ['queue', () => counsellor, 'referral_queue'],
  ['queue', () => manager, 'referral_queue'],
  ['queue&overdue=true', () => counsellor, 'referral_queue'],
  ['caseload', () => counsellor, 'referral_caseload'],
  ['sent', () => clerk, 'referral_sent'],
  ['drafts', () => clerk, 'referral_drafts'],
  ['toAcknowledge', () => clerk, 'referral_to_acknowledge'],
  ['sentByMe', () => clerk, 'referral_sent_by'],
  ['questions', () => clerk, 'referral_questions'],
  ['contests', () => manager, 'referral_contests'],
  ['contests', () => clerk, 'referral_(to_acknowledge|contests)'],
  ['closed', () => clerk, 'referral_sent_closed'],
  ['closed', () => counsellor, 'referral_desk_closed'],
  [`closed&closed${period}closedUntil=2026-02-12`, () => manager, 'referral_desk_closed'],
  ['all', () => clerk, 'referral_sent'],
  ['all', () => counsellor, 'referral_desk'],
  [`all&submitted${period}submittedUntil=2026-02-12`, () => clerk, 'referral_sent'],
  [`all&submitted${period}submittedUntil=2026-02-12`, () => counsellor, 'referral_desk'],
  [`all&submitted${period}submittedUntil=2026-02-12`, () => manager, 'referral_desk'],
  ['all&status=submitted', () => manager, 'referral_desk'],
  ['new', () => counsellor, 'referral_(due|queue)'],
  ['new&sort=newest', () => counsellor, 'referral_(open|desk)'],
  ['new', () => clerk, 'referral_sent_due'],
  ['open', () => counsellor, 'referral_due'],
  ['open', () => manager, 'referral_due'],
  ['open&sort=oldest', () => counsellor, 'referral_open'],
  ['open', () => clerk, 'referral_sent_open'],
  ['thisWeek', () => counsellor, 'referral_due'],
  ['thisWeek', () => clerk, 'referral_sent_due'],
  ['late', () => counsellor, 'referral_due'],
  ['late', () => manager, 'referral_due'],
  ['late', () => clerk, 'referral_sent_due'],
  ['asked', () => counsellor, 'referral_asked'],
  ['paused', () => counsellor, 'referral_paused'],
  ['paused', () => clerk, 'referral_sent_paused'],
  ['possiblyDouble', () => counsellor, 'referral_open'],
  // By its desks, of which a sender has none: so nothing of what others sent is looked for.
  ['possiblyDouble', () => clerk, 'referral_open'],
]

/** Lists that hold few of the many referrals of whoever asks. */
const fewAreIn = new Set(['questions', 'contests', 'asked', 'paused', 'possiblyDouble'])

test.each(lists)('the list %s walks along its own index', async (box, client, index) => {
  const [page = '', count = ''] = await plansOf(world, () => client().get(`/referrals?box=${box}`))
  expect(page).toMatch(new RegExp(`Index (Only )?Scan (Backward )?using ${index} on referral`))
  expect(page).not.toContain('Seq Scan on referral')
  expect(page).not.toContain('Seq Scan on person_file')
  // The count may look at rows as they come where most of them are of this list, for it stops in time;
  // where few are, it has to find them.
  if (fewAreIn.has(box)) expect(count).not.toContain('Seq Scan on referral')
})

test.each([
  ['/notices', 'notice_list'],
  ['/notices?unseen=true', 'notice_unseen'],
])('%s walks along %s', async (path, index) => {
  const [page] = await plansOf(world, () => counsellor.get(path))
  expect(page).toMatch(new RegExp(`Index (Only )?Scan (Backward )?using ${index} on notice`))
  expect(page).not.toContain('Seq Scan on referral')
})

test.each([
  ['clerk', () => clerk],
  ['manager', () => manager],
])('a reference number is looked up, for the %s', async (_who, client) => {
  const [sent] = await world.rows<{ reference: string }>(
    `select reference from referral where status = 'submitted' and reference like 'OH%'`,
  )
  const [page, count] = await plansOf(world, () =>
    client().get(`/referrals?box=all&reference=${sent?.reference}`),
  )
  expect(page).toContain('referral_reference')
  expect(count).toContain('referral_reference')
})

test('the counts of all lists look at rows as they come only where enough are of the list', async () => {
  for (const client of [clerk, counsellor, manager]) {
    const { body } = await client.get<ReferralCounts>('/referralCounts')
    const [plan = ''] = await plansOf(world, () => client.get('/referralCounts'))
    const [, ...counts] = plan.split('->  Aggregate')
    expect(counts).toHaveLength(body.items.length)
    body.items.forEach(({ box, totalIsExact }, index) => {
      // Where a list holds more than is counted, the scan stops in time.
      if (totalIsExact) expect(counts[index], box).not.toContain('Seq Scan on referral')
    })
    expect(plan).toMatch(/Index (Only )?Scan/)
  }
})

test('a search by number looks up one key', async () => {
  const [plans] = await plansOf(world, () => clerk.post('/persons/query', { insz }))
  expect(plans).toContain('person_file_insz')
  expect(plans).not.toContain('Seq Scan on person_file')
})

test('a search by name goes by the prepared keys', async () => {
  const [plans] = await plansOf(world, () => clerk.post('/persons/query', { name: 'Zeldzaam' }))
  expect(plans).toContain('person_match_key_value')
  expect(plans).not.toContain('Seq Scan on person_file')
})

test.each([
  ['a name in another spelling', { name: 'Zeldsaam' }, 1],
  ['a telephone', { phone: '0478 12 34 99' }, 0],
  ['a birth date', { birthDate: '1987-06-05' }, 0],
])('a search by %s looks up whole keys', async (_what, question, place) => {
  const plan = (await plansOf(world, () => clerk.post('/persons/query', question)))[place]
  expect(plan).toContain('person_match_key_value')
  expect(plan).not.toContain('Seq Scan on person_match_key')
  expect(plan).not.toContain('Seq Scan on person_file')
})

test('the own file of a person is found by its key, not among all files of the organisation', async () => {
  const { id } = await newPerson(clerk)
  const plans = await plansOf(world, () => clerk.get(`/persons/${id}`))
  const file = plans.find((plan) => plan.includes(' on person_file merged'))
  expect(file).toMatch(/ on person_file(_\d)? .*\n +Index Cond: .*person_id = \(InitPlan \d+\)/)
  expect(file).not.toMatch(/Seq Scan on person_file /)
})

test('who may be the one that is registered is counted from the index alone', async () => {
  const [plan] = await plansOf(world, () =>
    clerk.post('/persons/matches', { givenName: 'Amina', familyName: 'Veelvoorkomend' }),
  )
  expect(plan).toContain('Index Only Scan using person_match_key_value')
  expect(plan).not.toContain('Seq Scan on person_file')
})

test('whom nobody informed is looked up one by one, and not compared with every proof', async () => {
  const plans = await plansOf(world, () => clerk.get('/uninformedPersons'))
  const found = plans.filter((plan) => / on informing/.test(plan))
  expect(found).toHaveLength(2)
  for (const plan of found) expect(plan).not.toContain('Join')
})

const requests: [string, () => Promise<unknown>, number][] = [
  ['a page of a list', () => counsellor.get('/referrals?box=queue&pageSize=100'), 5],
  [
    'a page of people',
    () => clerk.post('/persons/query', { name: 'veelvoorkomend', pageSize: 100 }),
    4,
  ],
  // In which other organisations somebody works is asked where a page begins, not with each request.
  ['the session', () => clerk.get('/sessions/current'), 3],
  ['the desks', () => clerk.get('/desks'), 3],
  ['a new person', () => clerk.post('/persons', personInput({ insz: newInsz() })), 16],
]

test.each(requests)(
  '%s costs so many round trips, however much it shows',
  async (_what, job, most) => {
    const statements = await statementsOf(job)
    const session = statements.filter(({ text }) => text.includes('resolve_session'))
    expect(session).toHaveLength(1)
    expect(statements.length - session.length).toBeLessThanOrEqual(most)
  },
)
