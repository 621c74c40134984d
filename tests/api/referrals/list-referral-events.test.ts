import type { ReferralEvent } from '@onthaal/shared/referral-events/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
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

test('the desk sees the history from the sending on, oldest first', async () => {
  const path = `/referrals/${await history()}/events`
  const { status, body } = await (await world().asUser('secondCounsellor')).get<List>(path)
  expect(status).toBe(200)
  expect(body.items.map(({ event }) => event)).toEqual([
    'submit',
    'claim',
    'firstContact',
    'attempt',
    'complete',
    'acknowledge',
  ])
  expect(body.items[2]).toMatchObject({
    from: 'accepted',
    to: 'inProgress',
    text: 'Nota van de trajectbegeleider.',
    attempt,
    by: { displayName: 'Gebruiker counsellor' },
  })
})

test('how a referral was drafted is seen by its sender alone', async () => {
  const clerk = await world().asUser('clerk')
  const { id, version } = await draftReferral(clerk)
  const edited = await clerk.put<Referral>(
    `/referrals/${id}`,
    {
      type: 'civicIntegration',
      reasons: ['needsGuidance'],
      priority: 'normal',
      deskRoles: ['counsellor'],
    },
    { version },
  )
  expect(edited.text).toContain('needsGuidance')
  await move(clerk, edited.body, 'submission')
  const eventsFor = async (name: 'clerk' | 'cityManager' | 'counsellor' | 'agencyManager') => {
    const { body } = await (await world().asUser(name)).get<List>(`/referrals/${id}/events`)
    return body.items.map(({ event }) => event)
  }
  expect(await eventsFor('clerk')).toEqual(['start', 'edit', 'submit'])
  expect(await eventsFor('cityManager')).toEqual(['start', 'edit', 'submit'])
  expect(await eventsFor('counsellor')).toEqual(['submit'])
  expect(await eventsFor('agencyManager')).toEqual(['submit'])
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
