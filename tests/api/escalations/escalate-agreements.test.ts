import { belgianInstant, type Day } from '@onthaal/shared/time'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { newAgreement } from '../../support/agreements.ts'
import { managerElsewhere, waitingMails } from '../../support/escalations.ts'
import { startTestApp } from '../../support/test-app.ts'
import { type UserName, userId } from '../../support/world.ts'

const world = await startTestApp()
afterAll(() => world.close())

/** Those of both sides who keep the agreement of the city, or answer for it. */
const told = {
  policyOfficer: 'beleid@stad.example',
  administrator: 'beheer@stad.example',
  cityManager: 'leiding@stad.example',
  agencyAdministrator: 'beheer@agentschap.example',
  agencyManager: 'leiding@agentschap.example',
} as const satisfies Partial<Record<UserName, string>>
/** Of the same two, who do not, and of others. */
const notTold = ['clerk', 'privacyOfficer', 'counsellor', 'socialWorker', 'otherClerk'] as const

for (const [name, email] of [
  ...Object.entries(told),
  ...notTold.map((one) => [one, `${one}@niemand.example`] as const),
]) {
  await world.rows('update membership set email = $1 where user_id = $2', [
    email,
    userId(name as UserName),
  ])
}

beforeEach(async () => {
  await world.rows('delete from escalation_run')
  await world.rows('delete from agreement_escalation')
  await world.rows('delete from cooperation_agreement')
})

// A manager of the agency who works for another part of the country hears of none of this.
await managerElsewhere(world)

/** The mails that a day brings, by whom they are to. */
async function mailsOf(day: Day): Promise<Record<string, object>> {
  await world.rows('delete from outgoing_mail')
  world.clock.now = belgianInstant(day, '07:30')
  await world.escalate()
  const mails = (await waitingMails(world)).filter(({ kind }) => kind === 'agreements')
  return Object.fromEntries(mails.map(({ recipient, values }) => [recipient, values]))
}

const toAll = (values: object) =>
  Object.fromEntries(Object.values(told).map((email) => [email, values]))

test('the end of an agreement is told 180 and 60 days ahead, once each, to whoever keeps it', async () => {
  const id = await newAgreement(world, { validFrom: '2026-01-01', validTo: '2026-08-31' })
  // 181 days are left on a Tuesday, 180 on the Wednesday.
  expect(await mailsOf('2026-03-03')).toEqual({})
  expect(await mailsOf('2026-03-04')).toEqual(toAll({ ending: 1, meetings: 0 }))
  expect(await mailsOf('2026-03-05')).toEqual({})
  // 61 days are left on a Wednesday.
  expect(await mailsOf('2026-07-01')).toEqual({})
  expect(await mailsOf('2026-07-02')).toEqual(toAll({ ending: 1, meetings: 0 }))
  expect(await mailsOf('2026-07-03')).toEqual({})
  const written = await world.rows(
    `select kind, period::text, told from agreement_escalation where agreement_id = $1 order by at`,
    [id],
  )
  const each = { period: '2026-08-31', told: Object.keys(told).length }
  expect(written).toEqual([
    { kind: 'in180Days', ...each },
    { kind: 'in60Days', ...each },
  ])
})

test('what another one took the place of, and what ended, is not told', async () => {
  const [old, ended] = [
    await newAgreement(world, { validTo: '2026-04-30' }),
    await newAgreement(world, { validTo: '2026-03-01' }),
  ]
  const successor = await newAgreement(world, { validFrom: '2026-02-01', validTo: '2030-12-31' })
  await world.rows('update cooperation_agreement set replaced_by = $1 where id = $2', [
    successor,
    old,
  ])
  expect(await mailsOf('2026-03-02')).toEqual({})
  const written = await world.rows('select from agreement_escalation where agreement_id = $1', [
    ended,
  ])
  expect(written).toEqual([])
})

test('a yearly meeting is told once when it is late, with what ends in the same mail', async () => {
  const id = await newAgreement(world, { validFrom: '2025-03-02', validTo: '2026-09-01' })
  await newAgreement(world, { sender: 'otherCity', validFrom: '2026-01-01', validTo: '2026-03-31' })
  const day = await mailsOf('2026-03-02')
  // Of the other city the agency hears, and the city does not.
  expect(day[told.policyOfficer]).toBeUndefined()
  expect(day[told.agencyAdministrator]).toEqual({ ending: 1, meetings: 0 })
  const late = await mailsOf('2026-03-03')
  expect(late[told.policyOfficer]).toEqual({ ending: 0, meetings: 1 })
  expect(await mailsOf('2026-03-04')).toEqual({})
  expect(await mailsOf('2026-03-05')).toEqual(toAll({ ending: 1, meetings: 0 }))
  // With a meeting that was held another year begins, and the next one is late again.
  await world.rows(`update cooperation_agreement set evaluated_on = '{2025-03-10}' where id = $1`, [
    id,
  ])
  expect(await mailsOf('2026-03-10')).toEqual({})
  expect(await mailsOf('2026-03-11')).toEqual(toAll({ ending: 0, meetings: 1 }))
})

test('two processes at once tell it once', async () => {
  await newAgreement(world, { validFrom: '2026-01-01', validTo: '2026-04-01' })
  await world.rows('delete from outgoing_mail')
  world.clock.now = belgianInstant('2026-03-02', '07:30')
  await Promise.all([world.escalate(), world.escalate()])
  expect(await waitingMails(world)).toHaveLength(Object.keys(told).length)
})

test('what goes wrong with agreements keeps nothing else from being told, and is told later', async () => {
  await newAgreement(world, { validFrom: '2026-01-01', validTo: '2026-08-31' })
  await world.rows(
    `alter table agreement_escalation add constraint nothing_fits check (told < 0) not valid`,
  )
  try {
    expect(await mailsOf('2026-03-04')).toEqual({})
    const run = await world.rows('select day::text from escalation_run')
    expect(run).toEqual([{ day: '2026-03-04' }])
    expect(await world.rows('select from agreement_escalation')).toEqual([])
  } finally {
    await world.rows('alter table agreement_escalation drop constraint nothing_fits')
  }
  expect(await mailsOf('2026-03-05')).toEqual(toAll({ ending: 1, meetings: 0 }))
})
