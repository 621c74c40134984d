import type { OnwardReferral } from '@onthaal/shared/onward-referrals/schemas'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { newService } from '../../support/directory.ts'
import { acceptedReferral, done, move } from '../../support/factories.ts'
import { born, newestToken, newHop, schoolReferral } from '../../support/onward.ts'
import { testRefusals } from '../../support/refusals.ts'
import { fileMeasure } from '../../support/retention-world.ts'
import { testApp } from '../../support/test-app.ts'
import { firstMoment, partitions, userId } from '../../support/world.ts'

const world = testApp()
let clerk: Client
let counsellor: Client
let school: string
beforeEach(async () => {
  world().clock.now = firstMoment
  clerk = await world().asUser('schoolClerk')
  counsellor = await world().asUser('schoolCounsellor')
  school ??= (await newService(clerk)).id
})

const byLetter = async () => ({ service: (await newService(clerk)).id, channel: 'letter' })

testRefusals({
  operationId: 'createOnwardReferral',
  world,
  by: 'schoolCounsellor',
  notBy: ['clerk', 'schoolClerk', 'socialWorker', 'cityManager', 'policyOfficer', 'agencyManager'],
  path: async () => `/referrals/${(await schoolReferral(world())).id}/onwardReferrals`,
  body: () => ({ service: school, channel: 'letter' }),
  otherBody: () => ({ service: school, channel: 'link' }),
})

test('refers a child to a school, with the legal basis and a term of ten working days', async () => {
  const { id } = await schoolReferral(world())
  const service = await newService(clerk, { name: 'Basisschool De Linde' })
  const path = `/referrals/${id}/onwardReferrals`
  const { status, headers, body } = await counsellor.post<OnwardReferral>(path, {
    ...{ service: service.id, channel: 'letter' },
  })
  expect(status).toBe(201)
  expect(headers.get('location')).toBe(body.href)
  expect(body).toMatchObject({
    ...{ version: 1, type: 'school', status: 'sent', channel: 'letter', sentOn: '2026-03-02' },
    answerBy: '2026-03-16',
    service: { id: service.id, kind: 'primarySchool', name: 'Basisschool De Linde' },
    legalBasis: expect.stringContaining('Decreet van 7 juni 2013'),
    history: [{ event: 'send', by: 'owner', colleague: expect.any(String) }],
  })
  expect(body.link).toBeUndefined()
  const [row] = await world().rows('select * from onward_referral where id = $1', [body.id])
  expect(row).toMatchObject({
    partition_id: partitions.city,
    sent_by: userId('schoolCounsellor'),
    legal_basis: body.legalBasis,
  })
})

test('by link mails the school no more than a secret and a day', async () => {
  const { id } = await schoolReferral(world())
  const email = 'linde@school.test'
  const body = { service: (await newService(clerk, { email })).id, email }
  const path = `/referrals/${id}/onwardReferrals`
  const hop = done(await counsellor.post<OnwardReferral>(path, { ...body, channel: 'link' }), 201)
  expect(hop.link).toEqual({ state: 'open', expiresAt: '2026-03-23T09:00:00.000Z' })
  expect(hop).toMatchObject({ mailedTo: email })
  const [mail] = await world().rows(
    'select recipient, kind, "values" from outgoing_mail order by id desc limit 1',
  )
  const token = await newestToken(world())
  expect(mail).toEqual({
    ...{ recipient: 'linde@school.test', kind: 'schoolLink' },
    values: { token, validUntil: '2026-03-22' },
  })
  // Of the token nothing is kept but its hash, and no answer holds it.
  expect(JSON.stringify(hop)).not.toContain(token)
  const kept = await world().rows('select * from school_link')
  expect(JSON.stringify(kept)).not.toContain(token)
})

test('health and welfare go by a letter that the family carries, in their own term', async () => {
  const { id } = await schoolReferral(world())
  for (const [kind, type] of [
    ['health', 'care'],
    ['pupilGuidance', 'care'],
    ['welfare', 'socialServices'],
  ] as const) {
    const service = await newService(clerk, { kind })
    const path = `/referrals/${id}/onwardReferrals`
    const byLink = await counsellor.post(path, { service: service.id, channel: 'link' })
    expect(byLink.body).toMatchObject({
      status: 400,
      issues: [{ name: 'channel', code: 'letterOnly' }],
    })
    const hop = await newHop(world(), { referral: id, service })
    expect(hop).toMatchObject({ type, channel: 'letter', answerBy: '2026-03-30' })
  }
})

describe('is refused', () => {
  const ask = async (client: Client, id: string, body?: object) =>
    client.post(`/referrals/${id}/onwardReferrals`, body ?? (await byLetter()))

  test('to a colleague of the desk who does not follow the referral', async () => {
    const { id } = await schoolReferral(world())
    const manager = await world().asUser('schoolManager')
    await manager.post(`/referrals/${id}/assignment`, { owner: userId('schoolCounsellor') })
    await world().rows('update referral set owner_id = $2 where id = $1', [
      id,
      userId('counsellor'),
    ])
    expect((await ask(counsellor, id)).body).toMatchObject({
      status: 409,
      type: expect.stringContaining('onwardNotAllowed'),
    })
  })

  test('without the capability, and to another desk: for them there is no referral', async () => {
    const { id } = await schoolReferral(world())
    expect((await ask(await world().asUser('counsellor'), id)).status).toBe(404)
    expect((await ask(await world().asUser('otherCounsellor'), id)).status).toBe(404)
  })

  test('out of a referral that is not for school, or closed', async () => {
    const other = await acceptedReferral(clerk, counsellor)
    expect((await ask(counsellor, other.id)).status).toBe(409)
    const closed = await schoolReferral(world())
    await move(counsellor, closed, 'failure', { outcome: 'moved', date: '2026-03-02' })
    expect((await ask(counsellor, closed.id)).status).toBe(409)
  })

  test('to a service of another municipality', async () => {
    const { id } = await schoolReferral(world())
    const elsewhere = await newService(await world().asUser('otherClerk'))
    const { body } = await ask(counsellor, id, { service: elsewhere.id, channel: 'letter' })
    expect(body).toMatchObject({ status: 400, issues: [{ name: 'service', code: 'service' }] })
  })

  test('by link where the school has no mail, or the birth date is not known to the day', async () => {
    const { id } = await schoolReferral(world())
    const { email: _none, ...silent } = await newService(clerk)
    await world().rows('update service set email = null where id = $1', [silent.id])
    const noMail = await ask(counsellor, id, { service: silent.id, channel: 'link' })
    expect(noMail.body).toMatchObject({ issues: [{ name: 'channel', code: 'noEmail' }] })
    const vague = await schoolReferral(world(), { birthDate: born.slice(0, 7) })
    const { id: service, email } = await newService(clerk)
    const noDay = await ask(counsellor, vague.id, { service, channel: 'link', email })
    expect(noDay.body).toMatchObject({ issues: [{ name: 'channel', code: 'birthDateUnknown' }] })
  })

  test('by link to another address than was seen, and to a service that is gone', async () => {
    const { id } = await schoolReferral(world())
    const service = await newService(clerk, { email: 'linde@school.test' })
    const byLink = { service: service.id, channel: 'link' }
    await world().rows(`update service set email = 'iemand@anders.test' where id = $1`, [
      service.id,
    ])
    for (const seen of [{ email: 'linde@school.test' }, {}]) {
      expect((await ask(counsellor, id, { ...byLink, ...seen })).body).toMatchObject({
        ...{ status: 400, issues: [{ name: 'email', code: 'emailChanged' }] },
      })
    }
    await world().rows('update service set is_closed = true where id = $1', [service.id])
    expect((await ask(counsellor, id, { ...byLink, channel: 'letter' })).body).toMatchObject({
      ...{ status: 400, issues: [{ name: 'service', code: 'closed' }] },
    })
  })

  test('to a school that still has to answer, and not to one that said no', async () => {
    const { id } = await schoolReferral(world())
    const service = await newService(clerk)
    const { id: hop } = await newHop(world(), { referral: id, service })
    const body = { service: service.id, channel: 'letter' }
    expect((await ask(counsellor, id, body)).status).toBe(409)
    const refusal = { answer: 'refused', refusalReason: 'capacity' }
    await counsellor.post(`/onwardReferrals/${hop}/answer`, refusal, { version: 1 })
    expect((await ask(counsellor, id, body)).status).toBe(201)
  })

  test('while what may be done with the file is restricted', async () => {
    const referral = await schoolReferral(world())
    const officer = await world().asUser('privacyOfficer')
    await fileMeasure(clerk, officer, { person: referral.person.id, kind: 'restriction' })
    expect((await ask(counsellor, referral.id)).body).toMatchObject({
      status: 409,
      type: expect.stringContaining('personRestricted'),
    })
  })
})
