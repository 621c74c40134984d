import type { ReferralEvent } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import {
  acceptedReferral,
  attempt,
  completion,
  draftReferral,
  move,
  rejection,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

interface List {
  readonly items: readonly ReferralEvent[]
}

const world = testApp()

testRefusals({
  operationId: 'listReferralEvents',
  world,
  by: 'clerk',
  notBy: ['policyOfficer', 'privacyOfficer', 'administrator'],
  path: async () => `/referrals/${(await draftReferral(await world().asUser('clerk'))).id}/events`,
})

async function history(): Promise<string> {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  let referral = await acceptedReferral(clerk, counsellor)
  const secret = { ...attempt, note: 'Nota van de trajectbegeleider.' }
  referral = await move(counsellor, referral, 'contactAttempts', secret)
  referral = await move(counsellor, referral, 'contactAttempts', secret)
  referral = await move(counsellor, referral, 'completion', {
    ...completion,
    messageToReferrer: 'Bericht aan de verwijzer.',
  })
  await move(clerk, referral, 'acknowledgement')
  return referral.id
}

test('the desk sees the whole history, oldest first', async () => {
  const path = `/referrals/${await history()}/events`
  const { status, body } = await (await world().asUser('secondCounsellor')).get<List>(path)
  expect(status).toBe(200)
  expect(body.items.map(({ event }) => event)).toEqual([
    'start',
    'submit',
    'claim',
    'firstContact',
    'attempt',
    'complete',
    'acknowledge',
  ])
  expect(body.items[3]).toMatchObject({
    from: 'accepted',
    to: 'inProgress',
    text: 'Nota van de trajectbegeleider.',
    attempt,
    by: { displayName: 'Gebruiker counsellor' },
  })
})

test('the sender sees of the follow-up what the closed set names, and its own events whole', async () => {
  const path = `/referrals/${await history()}/events`
  const { body, text } = await (await world().asUser('clerk')).get<List>(path)
  expect(body.items.map(({ event }) => event)).toEqual([
    'start',
    'submit',
    'claim',
    'complete',
    'acknowledge',
  ])
  expect(text).not.toContain('Nota van')
  const [start, , claim, complete] = body.items
  expect(start?.by).toMatchObject({ displayName: 'Gebruiker clerk' })
  expect(claim?.by).toMatchObject({ displayName: 'Gebruiker counsellor' })
  expect(complete).toMatchObject({ reason: 'trajectoryStarted', text: 'Bericht aan de verwijzer.' })
  expect(complete).not.toHaveProperty('by')
  expect(complete).not.toHaveProperty('attempt')
})

test('a rejection reaches the sender with its reason and sentence, without a name', async () => {
  const sent = await submittedReferral(await world().asUser('clerk'))
  await move(await world().asUser('counsellor'), sent, 'rejection', rejection)
  const { body } = await (await world().asUser('clerk')).get<List>(`/referrals/${sent.id}/events`)
  const last = body.items.at(-1)
  expect(last).toMatchObject({
    event: 'reject',
    reason: 'notTargetGroup',
    text: rejection.explanation,
  })
  expect(last).not.toHaveProperty('by')
})

test('others learn nothing, not even that there is a history', async () => {
  const sent = await submittedReferral(await world().asUser('clerk'))
  for (const name of ['socialWorker', 'otherClerk', 'otherCounsellor'] as const) {
    const client = await world().asUser(name)
    expect((await client.get(`/referrals/${sent.id}/events`)).status, name).toBe(404)
  }
})
