import { fieldsForSender } from '@onthaal/shared/referrals'
import type { Referral, ReferralListItem } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import { completion, failure, move, startedReferral } from '../../support/factories.ts'
import { testApp } from '../../support/test-app.ts'

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
