import type { Referral } from '@onthaal/shared/referrals/schemas'
import { beforeAll, expect, test } from 'vitest'
import {
  agencyReferralInput,
  atDesk,
  followedBy,
  openDesks,
  receivingDesks,
} from '../../support/agency-referrals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations, partitions } from '../../support/world.ts'

// A part of a municipality goes over while its desks, and those of its OCMW, receive what the agency refers there.

const world = testApp()
beforeAll(() => openDesks(world()))

async function take(id: string, version: number) {
  const taker = await world().asUser('otherAdministrator')
  const options = { body: { decision: 'accepted' }, version }
  return taker.request<{ issues: object[] }>('PUT', `/handovers/${id}/decision`, options)
}

async function places(origin: Referral) {
  const counsellor = await world().asUser('counsellor')
  const path = `/referrals/${origin.id}/agencyReferralPlaces`
  const { status, body } = await counsellor.get<{ items: object[] }>(path)
  expect(status).toBe(200)
  return body.items
}

test('what was asked of a desk ends first, and afterwards the desks reach nothing of it', async () => {
  for (const name of ['otherClerk', 'otherSocialWorker'] as const) await world().asUser(name)
  const origin = await followedBy(world())
  expect(await places(origin)).toHaveLength(2)
  const giver = await world().asUser('administrator')
  await giver.post('/handovers', { partition: partitions.city, to: organisations.otherCity.id })
  const [offer] = await world().rows<{ id: string }>(
    `select id from partition_handover where status = 'offered' and partition_id = $1`,
    [partitions.city],
  )
  const offered = offer?.id ?? ''
  const counsellor = await world().asUser('counsellor')
  for (const to of ['city', 'ocmw'] as const) {
    const sent = await counsellor.post<Referral>(
      `/referrals/${origin.id}/agencyReferrals`,
      agencyReferralInput(to),
    )
    expect(sent.status).toBe(201)
    const refused = await take(offered, 1)
    expect(refused.body.issues).toEqual([
      expect.objectContaining({ name: 'decision', code: 'desksAtWork' }),
    ])
    const { version } = (await counsellor.get<Referral>(`/referrals/${sent.body.id}`)).body
    const path = `/referrals/${sent.body.id}/cancellation`
    const options = { body: { reason: 'mistake' }, version }
    const cancelled = await counsellor.request('POST', path, options)
    expect(cancelled.status).toBe(200)
  }
  expect((await take(offered, 1)).status).toBe(200)

  for (const to of ['city', 'ocmw'] as const) {
    const worker = await world().asUser(atDesk[to])
    const session = await worker.get<{ partitions: object[] }>('/sessions/current')
    expect(session.body.partitions).toEqual([])
    expect((await worker.get<{ items: object[] }>('/referrals?box=all')).body.items).toEqual([])
  }
  expect(await places(origin)).toEqual([])
  // Nor is a desk of theirs offered that says it still serves the part.
  await world().rows('insert into desk_partition values ($1, $2)', [
    receivingDesks.city,
    partitions.city,
  ])
  expect(await places(origin)).toEqual([])
})
