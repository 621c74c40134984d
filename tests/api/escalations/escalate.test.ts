import { belgianInstant, type Day } from '@onthaal/shared/time'
import { afterAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { chainOf, newChild, referredChild } from '../../support/education.ts'
import {
  addresses,
  escalationsOf,
  managerElsewhere,
  waitingMails,
  withAddresses,
} from '../../support/escalations.ts'
import { startTestApp } from '../../support/test-app.ts'
import { organisations, userId } from '../../support/world.ts'

const world = await startTestApp()
afterAll(() => world.close())
await withAddresses(world)
await managerElsewhere(world)

/** School is compulsory from September on: nothing presses yet. */
const notYet = { birthDate: '2021-05-03' }

let clerk: Client
beforeEach(async () => {
  await world.rows(`delete from outgoing_mail`)
  await world.rows(`delete from escalation_run`)
  await world.rows(`update education_chain set state = 'closed', closing_reason = 'proof'`)
  // Other tests left referrals that nobody picks up any more.
  await world.rows(`update referral set pick_up_by = null`)
  setTo('2026-03-02', '10:00')
  // Other tests went through sessions of other days.
  clerk = await world.signIn('schoolClerk')
})

function setTo(day: Day, time = '07:30'): void {
  world.clock.now = belgianInstant(day, time)
}

/** A session of now: the one of before may have ended. */
const counsellor = (): Promise<Client> => world.signIn('schoolCounsellor')

test('a referral that nobody accepts goes to the manager of the desk, and later to both', async () => {
  const { id } = await newChild(clerk, notYet)
  await referredChild(clerk, id)
  setTo('2026-03-05')
  expect(await world.escalate()).toBe(0)
  setTo('2026-03-06')
  expect(await world.escalate()).toBe(1)
  expect(await escalationsOf(world, id)).toEqual([{ kind: 'notAccepted', told: 1 }])
  expect(await waitingMails(world)).toEqual([
    { recipient: addresses.schoolManager, kind: 'escalation', values: { children: 1 } },
  ])
  await world.rows('delete from outgoing_mail')
  setTo('2026-03-10')
  expect(await world.escalate()).toBe(0)
  setTo('2026-03-11')
  expect(await world.escalate()).toBe(2)
  expect((await waitingMails(world)).map(({ recipient }) => recipient)).toEqual([
    addresses.schoolManager,
    addresses.cityManager,
  ])
  expect(await escalationsOf(world, id)).toEqual([
    { kind: 'notAccepted', told: 1 },
    { kind: 'stillNotAccepted', told: 2 },
  ])
  const { events } = await chainOf(await world.signIn('schoolClerk'), id)
  const escalated = events.filter(({ event }) => event === 'escalated')
  expect(escalated.map(({ reason }) => reason)).toEqual(['stillNotAccepted', 'notAccepted'])
  expect(escalated.every(({ by }) => by === undefined)).toBe(true)
})

test('what is accepted in time is not escalated', async () => {
  const { id } = await newChild(clerk, notYet)
  const { id: referral } = await referredChild(clerk, id)
  expect((await (await counsellor()).post(`/referrals/${referral}/claim`)).status).toBe(200)
  setTo('2026-03-20')
  expect(await world.escalate()).toBe(0)
  expect(await escalationsOf(world, id)).toEqual([])
})

test('an organisation can be told sooner or later', async () => {
  const { id } = await newChild(clerk, notYet)
  await referredChild(clerk, id)
  const setDays = (days: number) =>
    world.rows('update organisation set escalation_working_days = $1 where id = $2', [
      days,
      organisations.agency.id,
    ])
  await setDays(1)
  onTestFinished(async () => {
    await setDays(3)
  })
  setTo('2026-03-03')
  expect(await world.escalate()).toBe(0)
  setTo('2026-03-04')
  expect(await world.escalate()).toBe(1)
})

test('a child whose school is near and whom nobody referred goes to the manager of the city', async () => {
  const { id } = await newChild(clerk, notYet)
  setTo('2026-07-31')
  expect(await world.escalate()).toBe(0)
  setTo('2026-08-03')
  expect(await world.escalate()).toBe(1)
  expect(await waitingMails(world)).toEqual([
    { recipient: addresses.cityManager, kind: 'escalation', values: { children: 1 } },
  ])
  setTo('2026-08-04')
  expect(await world.escalate()).toBe(0)
  expect(await escalationsOf(world, id)).toEqual([{ kind: 'notReferred', told: 1 }])
  // Ten days before: anew, and in red without a next step.
  setTo('2026-08-24')
  await world.escalate()
  expect((await escalationsOf(world, id)).map(({ kind }) => kind)).toEqual([
    'notReferred',
    'noNextStep',
    'notReferred',
  ])
})

test('red without a next step is told every working day, in numbers, to whoever has the child', async () => {
  const followed = await newChild(clerk)
  const planned = await newChild(clerk)
  for (const { id } of [followed, planned]) {
    const { id: referral } = await referredChild(clerk, id)
    await (await counsellor()).post(`/referrals/${referral}/claim`)
  }
  await world.rows(
    `update education_chain set next_step = 'School bellen', next_step_by = '2026-03-12' where person_id = $1`,
    [planned.id],
  )
  const days: [Day, number][] = [
    ['2026-03-03', 1],
    ['2026-03-04', 1],
    ['2026-03-12', 1],
    // The next step is past by then.
    ['2026-03-13', 2],
  ]
  for (const [day, withoutNextStep] of days) {
    await world.rows('delete from outgoing_mail')
    setTo(day)
    expect(await world.escalate()).toBe(2)
    expect(await waitingMails(world)).toEqual(
      [addresses.schoolCounsellor, addresses.schoolManager].map((recipient) => ({
        recipient,
        kind: 'digest',
        values: { red: 2, withoutNextStep },
      })),
    )
  }
  // In the history of the child it stands once.
  expect(await escalationsOf(world, followed.id)).toEqual([{ kind: 'noNextStep', told: 2 }])
})

test.each([
  ['Saturday', '2026-03-07', '09:00'],
  ['Sunday', '2026-03-08', '09:00'],
  ['Easter Monday', '2026-04-06', '09:00'],
  ['Ascension Day', '2026-05-14', '09:00'],
  ['before seven', '2026-03-09', '06:59'],
])('nothing is escalated on %s', async (_when, day, time) => {
  await newChild(clerk)
  setTo(day, time)
  expect(await world.escalate()).toBe(0)
  expect(await world.rows('select from escalation_run')).toEqual([])
})

test('a working day is done once, at whatever moment after seven', async () => {
  await newChild(clerk)
  setTo('2026-03-09', '07:00')
  expect(await world.escalate()).toBe(2)
  const after = await waitingMails(world)
  await newChild(await world.signIn('schoolClerk'))
  setTo('2026-03-09', '23:59')
  expect(await world.escalate()).toBe(0)
  expect(await waitingMails(world)).toEqual(after)
  expect(await world.rows('select day::text, mails from escalation_run')).toEqual([
    { day: '2026-03-09', mails: 2 },
  ])
})

test('two processes at once do a day once', async () => {
  const second = await startTestApp({ database: world.database })
  onTestFinished(() => second.close())
  const children = [await newChild(clerk), await newChild(clerk), await newChild(clerk)]
  for (const day of ['2026-03-09', '2026-03-10', '2026-03-11', '2026-03-12']) {
    await world.rows('delete from outgoing_mail')
    setTo(day)
    second.clock.now = world.clock.now
    const both = [world.escalate(), second.escalate(), world.escalate(), second.escalate()]
    const counts = await Promise.all(both)
    expect(counts.filter((count) => count > 0)).toHaveLength(1)
    expect((await waitingMails(world)).filter(({ kind }) => kind === 'digest')).toHaveLength(1)
  }
  for (const { id } of children) {
    expect((await escalationsOf(world, id)).map(({ kind }) => kind)).toEqual([
      'noNextStep',
      'notReferred',
    ])
  }
})

test('a day that fails leaves nothing, and is done again as a whole', async () => {
  const { id } = await newChild(clerk)
  setTo('2026-03-09')
  // Whatever goes wrong at the very end: here what stands there already.
  await world.rows(
    `create function refuse_it() returns trigger language plpgsql as $$ begin raise 'refused'; end $$`,
  )
  await world.rows(
    'create trigger refuse_it before insert on education_chain_event for each row execute function refuse_it()',
  )
  await expect(world.escalate()).rejects.toThrow()
  await world.rows('drop trigger refuse_it on education_chain_event')
  expect(await waitingMails(world)).toEqual([])
  expect(await escalationsOf(world, id)).toEqual([])
  expect(await world.escalate()).toBe(2)
})

test.each([
  ['left', `update membership set roles = '{}' where user_id = $1`],
  [
    'may not work with schooling any more',
    'update membership set education = false where user_id = $1',
  ],
  ['has a closed account', 'update user_account set disabled_at = now() where id = $1'],
  ['has no address', 'update membership set email = null where user_id = $1'],
])('nobody is told who %s, and it still stands in the history', async (_what, statement) => {
  const [before] = await world.rows<{ row: object }>(
    'select to_jsonb(m) as row from membership m where user_id = $1',
    [userId('cityManager')],
  )
  onTestFinished(async () => {
    await world.rows('update user_account set disabled_at = null where id = $1', [
      userId('cityManager'),
    ])
    await world.rows(
      `update membership m set (roles, education, email) = (select roles, education, email
       from jsonb_populate_record(null::membership, $1)) where user_id = $2`,
      [JSON.stringify(before?.row), userId('cityManager')],
    )
  })
  const { id } = await newChild(clerk)
  await world.rows(statement, [userId('cityManager')])
  setTo('2026-03-09')
  expect(await world.escalate()).toBe(0)
  expect(await escalationsOf(world, id)).toEqual([
    { kind: 'noNextStep', told: 0 },
    { kind: 'notReferred', told: 0 },
  ])
})
