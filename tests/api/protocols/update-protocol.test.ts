import type { Figures } from '@onthaal/shared/measures/schemas'
import { dataCategories } from '@onthaal/shared/protocols'
import type { Protocol } from '@onthaal/shared/protocols/schemas'
import type { ReferralEvent } from '@onthaal/shared/referral-events/schemas'
import type { Referral, ReferralListItem } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import { completion, move, startedReferral } from '../../support/factories.ts'
import { protocolTerms } from '../../support/protocols.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { pausedReferral } from '../../support/turns.ts'
import { protocolId } from '../../support/world.ts'

const world = testApp()
const path = `/protocols/${protocolId('city')}`

testRefusals({
  operationId: 'updateProtocol',
  world,
  by: 'administrator',
  notBy: ['clerk', 'cityManager', 'policyOfficer', 'counsellor'],
  path: async () => path,
  body: () => protocolTerms(),
})

async function agree(categories: readonly (typeof dataCategories)[number][]) {
  const officer = await world().asUser('privacyOfficer')
  await officer.get<Protocol>(path)
  const terms = protocolTerms({ categories: [...categories] })
  expect((await officer.put<Protocol>(path, terms)).status).toBe(200)
}

test('a period that ends before it begins is refused', async () => {
  const administrator = await world().asUser('administrator')
  await administrator.get(path)
  const { status, body } = await administrator.put(path, protocolTerms({ validTo: '2025-01-01' }))
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ name: 'validTo', code: 'beforeFrom' })])
})

test('its categories narrow what the sender sees, in the referral, its history and every list', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const started = await startedReferral(clerk, counsellor)
  const message = { ...completion, messageToReferrer: 'Gelukt.' }
  const { id } = await move(counsellor, started, 'completion', message)
  const paused = await pausedReferral(clerk, counsellor)
  const owner = started.owner?.id ?? ''
  const found = async (query: string, whose = id) =>
    (
      await clerk.get<{ items: ReferralListItem[] }>(`/referrals?box=all&pageSize=100&${query}`)
    ).body.items.some((item) => item.id === whose)

  for (const left of [undefined, ...dataCategories]) {
    await agree(dataCategories.filter((category) => category !== left))
    const { body } = await clerk.get<Referral>(`/referrals/${id}`)
    const onHold = (await clerk.get<Referral>(`/referrals/${paused.id}`)).body
    expect('owner' in body && 'acceptedAt' in body, String(left)).toBe(left !== 'followUp')
    expect('attempts' in body).toBe(left !== 'contactAttempts')
    expect('outcome' in body).toBe(left !== 'outcome')
    expect('messageToReferrer' in body).toBe(left !== 'messageToReferrer')
    expect('holdUntil' in onHold).toBe(left !== 'pauses')
    const history = await clerk.get<{ items: ReferralEvent[] }>(`/referrals/${id}/events`)
    const events = history.body.items
    expect(events.some(({ event }) => event === 'claim')).toBe(left !== 'followUp')
    const ending = events.find(({ event }) => event === 'complete')
    expect(ending?.reason).toBe(left === 'outcome' ? undefined : completion.outcome)
    expect(ending?.text).toBe(left === 'messageToReferrer' ? undefined : 'Gelukt.')
    // What does not reach the sender, it finds nobody by either.
    expect(await found(`outcome=${completion.outcome}`)).toBe(left !== 'outcome')
    expect(await found(`owner=${owner}`)).toBe(left !== 'followUp')
    expect(await found('pickedUpFrom=2026-03-01')).toBe(left !== 'followUp')
    expect(await found('status=completed')).toBe(true)
  }
  await agree([])
  const desk = await counsellor.get<Referral>(`/referrals/${id}`)
  expect(desk.body).toMatchObject({ outcome: completion.outcome, attempts: { count: 1 } })
  await agree(dataCategories)
})

test('figures of the sender count no outcome that the protocol keeps from it', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  await move(counsellor, await startedReferral(clerk, counsellor), 'completion', completion)
  const manager = await world().asUser('cityManager')
  const counted = async () => {
    const { body } = await manager.get<Figures>('/figures?measure=completed&split=outcome')
    const [completed] = body.measures
    const started = completed?.parts?.find(({ key }) => key === completion.outcome)
    return [completed?.values, started?.values].map((values) => (values?.[0]?.count ?? 0) > 0)
  }
  expect(await counted()).toEqual([true, true])
  await agree(dataCategories.filter((category) => category !== 'outcome'))
  expect(await counted()).toEqual([true, false])
  await agree(dataCategories)
})
