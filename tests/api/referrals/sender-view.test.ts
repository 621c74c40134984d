import type { ReferralEvent } from '@onthaal/shared/referral-events/schemas'
import { fieldsForSender } from '@onthaal/shared/referrals'
import type { Referral, ReferralListItem } from '@onthaal/shared/referrals/schemas'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { completion, failure, move, startedReferral } from '../../support/factories.ts'
import { testApp } from '../../support/test-app.ts'
import { askedReferral, contestedReferral, pause, question } from '../../support/turns.ts'
import { desks, partitions } from '../../support/world.ts'

const world = testApp()

/** What only the desk sees of a referral that was followed up. */
const withheld = ['firstContactAt', 'outcomeDate']

async function closed(): Promise<Referral> {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const started = await startedReferral(clerk, counsellor, {
    priority: 'urgent',
    priorityReason: 'legalDeadline',
    reasonNote: 'Komt met haar zus.',
  })
  return move(counsellor, started, 'completion', { ...completion, messageToReferrer: 'Gelukt.' })
}

test('field by field, the sender sees the closed set and the desk sees all', async () => {
  const { id } = await closed()
  const desk = await (await world().asUser('secondCounsellor')).get<Referral>(`/referrals/${id}`)
  for (const name of ['clerk', 'cityManager'] as const) {
    const sender = await (await world().asUser(name)).get<Referral>(`/referrals/${id}`)
    const fields = Object.keys(sender.body)
    const names: readonly string[] = fieldsForSender
    expect(fields.filter((field) => !names.includes(field))).toEqual([])
    expect(
      Object.keys(desk.body)
        .filter((field) => !fields.includes(field))
        .sort(),
    ).toEqual(withheld)
    expect(sender.body.attempts).toEqual({ count: 1, lastOn: '2026-03-02' })
    expect(sender.body).toMatchObject({
      owner: { displayName: 'Gebruiker counsellor' },
      outcome: 'trajectoryStarted',
      messageToReferrer: 'Gelukt.',
      reasonNote: 'Komt met haar zus.',
    })
  }
})

test('what the answer of a move tells its sender is the same closed set', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await closed()
  const { body } = await clerk.post<Referral>(`/referrals/${id}/acknowledgement`)
  for (const field of withheld) expect(body).not.toHaveProperty(field)
})

test('a list tells the sender nothing that the referral itself does not', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await closed()
  const whole = await clerk.get<Referral>(`/referrals/${id}`)
  const list = await clerk.get<{ items: ReferralListItem[] }>(
    '/referrals?box=toAcknowledge&pageSize=100',
  )
  const item = list.body.items.find((one) => one.id === id)
  expect(whole.body).toMatchObject(item ?? { missing: true })
})

test('a failure tells its coded outcome, and the person is shown as the sender wrote it', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const started = await startedReferral(clerk, counsellor)
  await move(counsellor, started, 'failure', { ...failure, outcome: 'moved' })
  const { body } = await clerk.get<Referral>(`/referrals/${started.id}`)
  expect(body).toMatchObject({ status: 'failed', outcome: 'moved' })
  expect(body.person).toMatchObject({ givenName: 'Amina', birthDate: '1985-07' })
  expect(body.person).not.toHaveProperty('insz')
})

/** A referral that is asked about, paused, numbered and forwarded: whatever can be withheld is there. */
async function full(): Promise<Referral> {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const started = await startedReferral(clerk, counsellor, { desk: desks.city })
  const desk = { desk: desks.otherCity, reason: 'Beide loketten zijn nodig.' }
  const forwarded = await move(counsellor, started, 'forwarding', desk)
  const note = 'Nota voor de collega.'
  const held = await move(counsellor, forwarded, 'hold', { ...pause, note })
  const path = `/referrals/${held.id}/clientNumber`
  return (await counsellor.put<Referral>(path, { agiiClientNumber: 'C0012345' })).body
}

describe('of what is followed up beside another desk', () => {
  beforeAll(() =>
    world().rows('insert into desk_partition values ($1, $2)', [desks.otherCity, partitions.city]),
  )
  afterAll(() =>
    world().rows('delete from desk_partition where desk_id = $1 and partition_id = $2', [
      desks.otherCity,
      partitions.city,
    ]),
  )

  test('the desk sees the reason of a pause and its own number, the sender neither', async () => {
    const whole = await full()
    expect(whole).toMatchObject({ holdReason: 'personIll', agiiClientNumber: 'C0012345' })
    for (const name of ['clerk', 'cityManager'] as const) {
      const { body } = await (await world().asUser(name)).get<Referral>(`/referrals/${whole.id}`)
      expect(
        Object.keys(whole)
          .filter((field) => !(field in body))
          .sort(),
      ).toEqual(['agiiClientNumber', 'firstContactAt', 'holdReason'])
      const { holdUntil, forwardedTo } = whole
      expect(body).toMatchObject({ holdUntil, forwardedTo })
    }
  })

  test('its history keeps back why it waits, and every word that is for colleagues', async () => {
    const { id } = await full()
    const clerk = await world().asUser('clerk')
    const { body, text } = await clerk.get<{ items: ReferralEvent[] }>(`/referrals/${id}/events`)
    expect(text).not.toMatch(/personIll|Nota voor|C0012345|clientNumber/)
    const details = body.items.map(({ event, by, reason, text: words }) => ({
      event,
      ...(by && { by: true }),
      ...(reason && { reason }),
      ...(words && { text: words }),
    }))
    expect(details).toEqual([
      { event: 'start', by: true },
      { event: 'submit', by: true },
      { event: 'claim', by: true },
      { event: 'forward', text: 'Beide loketten zijn nodig.' },
      { event: 'hold' },
    ])
  })
})

test('a question reaches the sender while it is open, with the day and without who asked', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const { id } = await askedReferral(clerk, counsellor)
  const { body } = await clerk.get<Referral>(`/referrals/${id}`)
  expect(body).toMatchObject(question)
  const history = await clerk.get<{ items: ReferralEvent[] }>(`/referrals/${id}/events`)
  expect(history.body.items.at(-1)).toMatchObject({ event: 'askInfo', text: question.question })
  expect(history.body.items.at(-1)).not.toHaveProperty('by')
})

test('what a manager decides of a contest reaches the sender with its words and no name', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const contested = await contestedReferral(clerk, counsellor)
  const manager = await world().asUser('agencyManager')
  await move(manager, contested, 'contestDismissal', { explanation: 'Het blijft zo.' })
  const path = `/referrals/${contested.id}`
  const { body } = await clerk.get<Referral>(path)
  expect(body).toMatchObject({ contest: 'dismissed' })
  const history = await clerk.get<{ items: ReferralEvent[] }>(`${path}/events`)
  expect(history.body.items.at(-1)).toMatchObject({ text: 'Het blijft zo.' })
  expect(history.body.items.at(-1)).not.toHaveProperty('by')
})
