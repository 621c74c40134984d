import type { NoticePage } from '@onthaal/shared/notices/schemas'
import { belgianInstant, type Day } from '@onthaal/shared/time'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { chainOf, newChild, referredChild } from '../../support/education.ts'
import { waitingMails } from '../../support/escalations.ts'
import { draftReferral, move, submittedReferral } from '../../support/factories.ts'
import { startTestApp } from '../../support/test-app.ts'
import { question, reply } from '../../support/turns.ts'
import { desks, membershipId, organisations, userId } from '../../support/world.ts'

const world = await startTestApp()
afterAll(() => world.close())

const mails = {
  desk: 'loket@agentschap.example',
  region: 'regio@agentschap.example',
  city: 'leiding@stad.example',
}
/** A manager of the region who works at another desk. */
const ofRegion = '00000000-0000-7000-8000-000000000911'

const setEmail = 'update membership set email = $1 where user_id = $2'
await world.rows(setEmail, [mails.desk, userId('agencyManager')])
await world.rows(setEmail, [mails.city, userId('cityManager')])
await world.rows(
  `insert into user_account (id, display_name, kind) values ($1, 'Leiding regio', 'person')`,
  [ofRegion],
)
await world.rows(
  `insert into membership (id, user_id, organisation_id, roles, education, region_id, email)
   select $1, $1, organisation_id, '{manager}', false, region_id, $2 from membership where id = $3`,
  [ofRegion, mails.region, membershipId('agencyManager')],
)
await world.rows('insert into membership_desk values ($1, $2), ($3, $4)', [
  ...[ofRegion, desks.otherCity],
  ...[membershipId('agencyManager'), desks.city],
])

let clerk: Client
beforeEach(async () => {
  await world.rows('delete from outgoing_mail')
  await world.rows('delete from escalation_run')
  await world.rows('update referral set pick_up_by = null, asked_at = null')
  setTo('2026-03-02', '10:00')
  clerk = await world.signIn('clerk')
})

function setTo(day: Day, time = '07:30'): void {
  world.clock.now = belgianInstant(day, time)
}

/** Whom a day tells, of how many. */
async function told(day: Day) {
  await world.rows('delete from outgoing_mail')
  setTo(day)
  const count = await world.escalate()
  const waiting = await waitingMails(world)
  expect(waiting).toHaveLength(count)
  return waiting.map(({ recipient, kind, values }) => [recipient, kind, values])
}

async function escalationsOf(referral: string) {
  return world.rows<{ kind: string; period: string; told: number }>(
    'select kind, period, told from referral_escalation where referral_id = $1 order by at, kind',
    [referral],
  )
}

/** Whom a notice tells that a referral waits too long, and how often. */
async function lateFor(referral: string) {
  const rows = await world.rows<{ membership_id: string; count: number }>(
    `select membership_id, count from notice
     where referral_id = $1 and kind = 'late' order by count desc, membership_id`,
    [referral],
  )
  return rows.map(({ membership_id: id, count }) => [id, count])
}

test('a referral that nobody picks up goes to the manager of the desk, and later to the region', async () => {
  const { id, pickUpBy } = await submittedReferral(clerk)
  expect(pickUpBy).toBe('2026-03-16')
  expect(await told('2026-03-16')).toEqual([])
  expect(await told('2026-03-17')).toEqual([[mails.desk, 'unclaimed', { referrals: 1 }]])
  expect(await told('2026-03-18')).toEqual([])
  expect(await told('2026-03-19')).toEqual([])
  expect(await told('2026-03-20')).toEqual([
    [mails.desk, 'unclaimed', { referrals: 1 }],
    [mails.region, 'unclaimed', { referrals: 1 }],
  ])
  expect(await told('2026-03-23')).toEqual([])
  const period = '2026-03-16'
  expect(await escalationsOf(id)).toEqual([
    { kind: 'unclaimed', period, told: 1 },
    { kind: 'stillUnclaimed', period, told: 2 },
  ])
  const [run] = await world.rows('select escalations, mails from escalation_run where day = $1', [
    '2026-03-20',
  ])
  expect(run).toEqual({ escalations: 1, mails: 2 })
})

test('it stands with those who answer for it, also with who has no address', async () => {
  await world.rows(setEmail, [null, userId('agencyManager')])
  await world.rows(setEmail, [null, userId('cityManager')])
  try {
    const { id } = await submittedReferral(clerk)
    const sent = await submittedReferral(clerk)
    const asked = await move(await world.signIn('counsellor'), sent, 'infoRequest', question)
    expect(await told('2026-03-17')).toEqual([])
    expect(await lateFor(id)).toEqual([[membershipId('agencyManager'), 1]])
    expect(await lateFor(asked.id)).toEqual([[membershipId('cityManager'), 1]])
    expect(await world.escalate()).toBe(0)
    await told('2026-03-20')
    expect(await lateFor(id)).toEqual([
      [membershipId('agencyManager'), 2],
      [membershipId('schoolManager'), 1],
      [ofRegion, 1],
    ])
    const manager = await world.signIn('agencyManager')
    const { body } = await manager.get<NoticePage>('/notices?unseen=true')
    expect(body.items).toContainEqual(
      expect.objectContaining({ kind: 'late', referral: expect.objectContaining({ id }) }),
    )
  } finally {
    await world.rows(setEmail, [mails.desk, userId('agencyManager')])
    await world.rows(setEmail, [mails.city, userId('cityManager')])
  }
})

test('what is due twice on a day is one thing to look at', async () => {
  const { id } = await submittedReferral(clerk)
  await told('2026-03-27')
  const counts = (await lateFor(id)).map(([, count]) => count)
  expect(counts).toEqual([1, 1, 1])
})

test('one mail tells of all of them, and a day without a run is made up for', async () => {
  await submittedReferral(clerk)
  await submittedReferral(clerk)
  expect(await told('2026-03-27')).toEqual([
    [mails.desk, 'unclaimed', { referrals: 2 }],
    [mails.region, 'unclaimed', { referrals: 2 }],
  ])
})

test('what is no address keeps no mail from the others', async () => {
  await world.rows(setEmail, ['Loket <loket@agentschap.example>', userId('agencyManager')])
  try {
    await submittedReferral(clerk)
    expect(await told('2026-03-27')).toEqual([[mails.region, 'unclaimed', { referrals: 1 }]])
  } finally {
    await world.rows(setEmail, [mails.desk, userId('agencyManager')])
  }
})

test('the agency says how many working days later the region is told', async () => {
  const setDays = (days: number | null) =>
    world.rows('update organisation set unclaimed_working_days = $1 where id = $2', [
      days,
      organisations.agency.id,
    ])
  await setDays(1)
  try {
    await submittedReferral(clerk)
    expect(await told('2026-03-17')).toHaveLength(1)
    expect(await told('2026-03-18')).toHaveLength(2)
  } finally {
    await setDays(null)
  }
})

test('what is picked up in time is not escalated, nor what is released before its day', async () => {
  const sent = await submittedReferral(clerk)
  const counsellor = await world.signIn('counsellor')
  await move(counsellor, await move(counsellor, sent, 'claim'), 'release', {
    reason: 'Vergissing.',
  })
  expect(await told('2026-03-16')).toEqual([])
  setTo('2026-03-16', '10:00')
  await (await world.signIn('counsellor')).post(`/referrals/${sent.id}/claim`)
  expect(await told('2026-03-17')).toEqual([])
  expect(await escalationsOf(sent.id)).toEqual([])
})

test('a draft never is', async () => {
  const { id } = await draftReferral(clerk)
  await world.rows(`update referral set pick_up_by = '2026-03-03' where id = $1`, [id])
  expect(await told('2026-03-20')).toEqual([])
})

test('a question that is not answered goes to the managers of the sender, each question once', async () => {
  const counsellor = await world.signIn('counsellor')
  const asked = await move(counsellor, await submittedReferral(clerk), 'infoRequest', question)
  expect(await told('2026-03-09')).toEqual([])
  expect(await told('2026-03-10')).toEqual([[mails.city, 'unanswered', { referrals: 1 }]])
  expect(await told('2026-03-11')).toEqual([])
  setTo('2026-03-11', '10:00')
  const answered = await move(await world.signIn('clerk'), asked, 'answer', reply)
  // Its clock stood still: seven working days more.
  expect(answered.pickUpBy).toBe('2026-03-25')
  const again = { ...question, answerBy: '2026-03-20' }
  await move(await world.signIn('counsellor'), answered, 'infoRequest', again)
  expect(await told('2026-03-18')).toEqual([])
  expect(await told('2026-03-19')).toEqual([[mails.city, 'unanswered', { referrals: 1 }]])
  expect((await escalationsOf(asked.id)).map(({ kind }) => kind)).toEqual([
    'unanswered',
    'unanswered',
  ])
})

test('of a child that is followed the chain tells, and not the referral too', async () => {
  const school = await world.signIn('schoolClerk')
  const { id } = await newChild(school, { birthDate: '2021-05-03' })
  const { id: referral } = await referredChild(school, id)
  expect((await chainOf(school, id)).state).toBe('open')
  await told('2026-03-20')
  expect(await escalationsOf(referral)).toEqual([])
  await world.rows(`update education_chain set state = 'closed', closing_reason = 'proof'`)
  await told('2026-03-23')
  // Nobody of these works with schooling, so it stands there and nobody is told.
  expect(await escalationsOf(referral)).toEqual([
    { kind: 'stillUnclaimed', period: '2026-03-16', told: 0 },
    { kind: 'unclaimed', period: '2026-03-16', told: 0 },
  ])
})

test('no weekend and no public holiday tells anybody', async () => {
  await submittedReferral(clerk)
  await world.rows(`update referral set pick_up_by = '2026-04-02' where status = 'submitted'`)
  for (const day of ['2026-04-04', '2026-04-05', '2026-04-06']) expect(await told(day)).toEqual([])
  expect((await told('2026-04-07')).length).toBeGreaterThan(0)
})
