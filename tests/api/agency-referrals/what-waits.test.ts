import type { Referral } from '@onthaal/shared/referrals/schemas'
import { beforeAll, expect, test } from 'vitest'
import {
  agencyReferralInput,
  followedBy,
  openDesks,
  protocolOfAgency,
} from '../../support/agency-referrals.ts'
import { move } from '../../support/factories.ts'
import { fileMeasure } from '../../support/retention-world.ts'
import { testApp } from '../../support/test-app.ts'

// What waits for a protocol goes out by itself, much later than anybody looked at it.

const world = testApp()
beforeAll(() => openDesks(world()))

const until = (day: string) =>
  world().rows('update protocol set valid_to = $1 where id = $2', [day, protocolOfAgency('city')])

test('it goes out only while its origin is followed and free', async () => {
  const counsellor = await world().asUser('counsellor')
  await until('2026-02-01')
  const waiting = async () => {
    const origin = await followedBy(world())
    const { status, body } = await counsellor.post<Referral>(
      `/referrals/${origin.id}/agencyReferrals`,
      agencyReferralInput('city'),
    )
    expect([status, body.status]).toEqual([201, 'draft'])
    return { origin, id: body.id }
  }
  const free = await waiting()
  const restricted = await waiting()
  const [clerk, officer] = [await world().asUser('clerk'), await world().asUser('privacyOfficer')]
  await fileMeasure(clerk, officer, { person: restricted.origin.person.id, kind: 'restriction' })
  const ended = await waiting()
  const end = { outcome: 'informedOnly', date: '2026-03-02' }
  await move(counsellor, ended.origin, 'completion', end)
  const forgotten = await waiting()
  await world().rows('delete from agency_referral where referral_id = $1', [forgotten.id])

  await until('2026-12-31')
  expect(await world().sendWaiting()).toBe(1)
  const statuses = await Promise.all(
    [free, restricted, ended, forgotten].map(async ({ id }) => {
      const { body } = await counsellor.get<Referral>(`/referrals/${id}`)
      return body.status
    }),
  )
  expect(statuses).toEqual(['submitted', 'draft', 'draft', 'draft'])
})
