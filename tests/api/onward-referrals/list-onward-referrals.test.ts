import type { OnwardReferralList } from '@onthaal/shared/onward-referrals/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { done } from '../../support/factories.ts'
import { answered, newHop, schoolReferral } from '../../support/onward.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp()
let clerk: Client
let counsellor: Client
beforeAll(async () => {
  clerk = await world().asUser('schoolClerk')
  counsellor = await world().asUser('schoolCounsellor')
})

const listOf = async (client: Client, id: string) =>
  done(await client.get<OnwardReferralList>(`/referrals/${id}/onwardReferrals`)).items

testRefusals({
  operationId: 'listOnwardReferrals',
  world,
  by: 'schoolCounsellor',
  notBy: ['policyOfficer', 'privacyOfficer', 'administrator', 'agencyAdministrator'],
  path: async () => `/referrals/${(await schoolReferral(world())).id}/onwardReferrals`,
})

describe('the municipality', () => {
  test('sees of a school that it was asked, and then where the child goes, since when', async () => {
    const { id: referral } = await schoolReferral(world())
    const hop = await newHop(world(), { referral, service: { name: 'Basisschool De Linde' } })
    const { id, href } = hop
    const asked = { id, href, type: 'school', sentOn: '2026-03-02', progress: 'presented' }
    expect(await listOf(clerk, referral)).toEqual([asked])
    const waiting = { answer: 'waitingList', waitingSince: '2026-03-02' }
    const onList = await answered(counsellor, hop, waiting)
    expect(await listOf(clerk, referral)).toEqual([asked])
    await answered(counsellor, onList, { answer: 'enrolled', enrolledOn: '2026-03-09' })
    expect(await listOf(clerk, referral)).toEqual([
      {
        ...{ id, href, type: 'school', sentOn: '2026-03-02', progress: 'enrolled' },
        ...{ service: { name: 'Basisschool De Linde' }, enrolledOn: '2026-03-09' },
      },
    ])
  })

  test('sees what comes after an enrolment that was not realised', async () => {
    const { id: referral } = await schoolReferral(world())
    const hop = await newHop(world(), { referral })
    await answered(counsellor, hop, { answer: 'refused', refusalReason: 'capacity' })
    const [first] = await listOf(clerk, referral)
    expect(first).toMatchObject({ progress: 'notRealised', nextStep: 'deskSearches' })
    // Why it was is between the school, the family and the desk.
    expect(first).not.toHaveProperty('refusalReason')
    await newHop(world(), { referral })
    const [again] = await listOf(clerk, referral)
    expect(again).toMatchObject({ nextStep: 'presentedElsewhere' })
  })

  test('sees nothing whatever of health and welfare', async () => {
    const { id: referral } = await schoolReferral(world())
    const watch = async () => ({
      hops: await listOf(clerk, referral),
      referral: done(await clerk.get<Referral>(`/referrals/${referral}`)),
      events: (await clerk.get(`/referrals/${referral}/events`)).text,
      counts: (await clerk.get('/referralCounts')).text,
    })
    const before = await watch()
    const hop = await newHop(world(), { referral, service: { kind: 'health' } })
    await answered(counsellor, hop, { answer: 'arrived' })
    await newHop(world(), { referral, service: { kind: 'welfare' } })
    expect(await watch()).toEqual(before)
    expect((await clerk.get(`/onwardReferrals/${hop.id}`)).status).toBe(404)
    expect(await listOf(counsellor, referral)).toHaveLength(2)
  })

  test('reads in its log and in the export no other rows of health and welfare than of any referral', async () => {
    const { id: referral, person } = await schoolReferral(world())
    const officer = await world().asUser('privacyOfficer')
    const shapesOf = (rows: { action: string; fields: string[] }[]) =>
      rows.map(({ action, fields }) => `${action} ${fields.join()}`)
    const log = async () => {
      const path = `/consultations?person=${person.id}&pageSize=100`
      const { items } = done(
        await officer.get<{ items: { action: string; fields: string[] }[] }>(path),
      )
      return shapesOf(items)
    }
    const opened = async () => {
      const before = (await log()).length
      await counsellor.get(`/referrals/${referral}`)
      await listOf(counsellor, referral)
      return (await log()).length - before
    }
    const withoutHops = await opened()
    const usual = new Set(await log())
    const hop = await newHop(world(), { referral, service: { kind: 'health' } })
    await answered(counsellor, hop, { answer: 'accepted' })
    await counsellor.get(`/onwardReferrals/${hop.id}`)
    expect(await opened()).toBe(withoutHops)
    expect((await log()).filter((shape) => !usual.has(shape))).toEqual([])
    const manager = await world().asUser('cityManager')
    await manager.post(`/persons/${person.id}/fileAccesses`, { purpose: 'atTheCounter' })
    const exported = done(
      await manager.get<{
        consultations: { action: string; fields: string[] }[]
      }>(`/persons/${person.id}/export`),
    )
    const told = shapesOf(exported.consultations)
    expect(told.filter((shape) => shape.endsWith(' followUp'))).toEqual([])
  })

  test('sees nothing of what came of it where the protocol does not let the desk tell', async () => {
    const { id: referral } = await schoolReferral(world())
    await newHop(world(), { referral })
    const [{ categories }] = (await world().rows<{ categories: string[] }>(
      `select categories from protocol where reference = 'protocol city'`,
    )) as [{ categories: string[] }]
    const set = (some: readonly string[]) =>
      world().rows(`update protocol set categories = $1 where reference = 'protocol city'`, [some])
    await set(categories.filter((one) => one !== 'outcome'))
    expect(await listOf(clerk, referral)).toEqual([])
    await set(categories)
    expect(await listOf(clerk, referral)).toHaveLength(1)
  })
})

test('without the capability, of another desk, another city and the OCMW there is no referral', async () => {
  const { id: referral } = await schoolReferral(world())
  await newHop(world(), { referral })
  for (const name of [
    ...(['clerk', 'cityManager', 'counsellor', 'otherCounsellor'] as const),
    ...(['otherClerk', 'socialWorker', 'otherSocialWorker'] as const),
  ]) {
    const client = await world().asUser(name)
    const { status } = await client.get(`/referrals/${referral}/onwardReferrals`)
    expect(status, name).toBe(404)
  }
})

test('a colleague of the desk reads all of it and may do nothing', async () => {
  const { id: referral } = await schoolReferral(world())
  await newHop(world(), { referral })
  await world().rows('update referral set owner_id = $2 where id = $1', [
    referral,
    userId('counsellor'),
  ])
  const [hop] = await listOf(counsellor, referral)
  expect(hop).toMatchObject({ status: 'sent', allowedEvents: [] })
})

test('who reads it is in the log', async () => {
  const { id: referral, person } = await schoolReferral(world())
  await newHop(world(), { referral })
  const { headers } = await clerk.get(`/referrals/${referral}/onwardReferrals`)
  const rows = await world().rows('select * from consultation where trace_id = $1', [
    headers.get('belgov-trace-id'),
  ])
  expect(rows).toMatchObject([
    {
      action: 'openReferral',
      purpose: 'ownReferral',
      person_ids: [person.id],
      fields: ['identity', 'contact', 'residence', 'household', 'interview', 'followUp'],
    },
  ])
})
