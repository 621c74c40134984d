import { belgianInstant, type Day } from '@onthaal/shared/time'
import { afterAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { chainOf, educationOf, movedChild } from '../../support/education.ts'
import {
  addresses,
  escalationsOf,
  managersOfOtherCity,
  waitingMails,
  withAddresses,
} from '../../support/escalations.ts'
import { newPerson } from '../../support/factories.ts'
import { startTestApp } from '../../support/test-app.ts'
import { organisations } from '../../support/world.ts'

const world = await startTestApp()
afterAll(() => world.close())
await withAddresses(world)
const otherManager = await managersOfOtherCity(world)

/** School is compulsory from September on: nothing else presses. */
const notYet = { birthDate: '2021-05-03' }

beforeEach(async () => {
  await world.rows('delete from outgoing_mail')
  await world.rows('delete from escalation_run')
  await world.rows('delete from education_transfer')
  await world.rows(`update education_chain set state = 'closed', closing_reason = 'proof'`)
  setTo('2026-03-02', '10:00')
})

function setTo(day: Day, time = '07:30'): void {
  world.clock.now = belgianInstant(day, time)
}

async function moved() {
  const [clerk, counsellor] = [
    await world.signIn('schoolClerk'),
    await world.signIn('schoolCounsellor'),
  ]
  return movedChild({ clerk, counsellor }, organisations.otherCity.id, notYet)
}

test('a child that nobody takes over in time is brought to those who answer for it on both sides, once', async () => {
  const { person } = await moved()
  setTo('2026-03-05')
  expect(await world.escalate()).toBe(0)
  setTo('2026-03-06')
  expect(await world.escalate()).toBe(2)
  expect(await waitingMails(world)).toEqual(
    [otherManager, addresses.cityManager].map((recipient) => ({
      ...{ recipient, kind: 'escalation', values: { children: 1 } },
    })),
  )
  expect(await escalationsOf(world, person)).toEqual([{ kind: 'notTakenOver', told: 2 }])
  const { events, state } = await chainOf(await world.signIn('schoolClerk'), person)
  expect(events[0]).toMatchObject({ event: 'escalated', reason: 'notTakenOver' })
  expect(state).toBe('closed')
  setTo('2026-03-09')
  expect(await world.escalate()).toBe(0)
})

test('the municipality that received it sets after how many working days', async () => {
  await moved()
  const set = (days: number | null) =>
    world.rows('update organisation set escalation_working_days = $1 where id = $2', [
      days,
      organisations.otherCity.id,
    ])
  await set(1)
  onTestFinished(async () => {
    await set(null)
  })
  setTo('2026-03-03')
  expect(await world.escalate()).toBe(0)
  setTo('2026-03-04')
  expect(await world.escalate()).toBe(2)
})

test('where nobody remembers who passed it on, those who received it are told all the same', async () => {
  await moved()
  await world.rows('update education_chain set transfer_id = null')
  setTo('2026-03-06')
  expect(await world.escalate()).toBe(1)
  expect((await waitingMails(world)).map(({ recipient }) => recipient)).toEqual([otherManager])
})

test('what was declined is brought to those who answer for the sender, once', async () => {
  const { person } = await moved()
  const there = await educationOf(world, 'otherClerk')
  const [row] = await world.rows<{ id: string }>('select id from education_transfer')
  const path = `/educationTransfers/${row?.id}/refusal`
  expect((await there.post(path, { reason: 'leftAgain' })).status).toBe(204)
  setTo('2026-03-03')
  expect(await world.escalate()).toBe(1)
  expect(await waitingMails(world)).toEqual([
    { recipient: addresses.cityManager, kind: 'escalation', values: { children: 1 } },
  ])
  expect(await escalationsOf(world, person)).toEqual([{ kind: 'transferDeclined', told: 1 }])
  setTo('2026-03-04')
  expect(await world.escalate()).toBe(0)
  // Nothing of it waits there any more.
  setTo('2026-03-20')
  await world.escalate()
  expect((await escalationsOf(world, person)).map(({ kind }) => kind)).not.toContain('notTakenOver')
})

test('a child of whom nobody can say when school begins is brought up anew each month', async () => {
  // The referrals of before, which nobody picks up, are told of beside it.
  await world.rows('update referral set pick_up_by = null')
  const clerk = await world.signIn('schoolClerk')
  // Five this year, and nobody knows since when it is registered.
  const { id } = await newPerson(clerk, { birthDate: '2021', register: 'foreigners' })
  const kinds = async () => (await escalationsOf(world, id)).map(({ kind }) => kind)
  setTo('2026-03-05')
  await world.escalate()
  expect(await kinds()).toEqual([])
  setTo('2026-03-06')
  expect(await world.escalate()).toBe(1)
  setTo('2026-03-09')
  expect(await world.escalate()).toBe(0)
  setTo('2026-04-01')
  expect(await world.escalate()).toBe(1)
  expect(await kinds()).toEqual(['openQuestion', 'openQuestion'])
})
