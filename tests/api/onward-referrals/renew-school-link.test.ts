import type { OnwardReferral } from '@onthaal/shared/onward-referrals/schemas'
import { expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { done } from '../../support/factories.ts'
import {
  addressOf,
  answered,
  born,
  linkedHop,
  madeEarlier,
  newestToken,
  newHop,
} from '../../support/onward.ts'
import { testRefusals } from '../../support/refusals.ts'
import { fileMeasure } from '../../support/retention-world.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()
const renew = async (client: Client, id: string, seen?: { email: string }) =>
  client.post<OnwardReferral>(
    `/onwardReferrals/${id}/schoolLink`,
    seen ?? (await addressOf(world(), id)),
  )

testRefusals({
  operationId: 'renewSchoolLink',
  world,
  by: 'schoolCounsellor',
  notBy: ['clerk', 'schoolClerk', 'socialWorker', 'cityManager', 'agencyManager'],
  path: async () => `/onwardReferrals/${(await linkedHop(world())).hop.id}/schoolLink`,
  body: () => ({ email: 'school@voorbeeld.test' }),
})

test('a new link takes the place of the old one, which leads nowhere from then on', async () => {
  const counsellor = await world().asUser('schoolCounsellor')
  const { hop, key } = await linkedHop(world())
  await madeEarlier(world(), hop.id, 22 * 24 * 60)
  const path = `/onwardReferrals/${hop.id}`
  const over = done(await counsellor.get<OnwardReferral>(path))
  expect(over.link).toMatchObject({ state: 'expired' })
  const renewed = done(await renew(counsellor, hop.id))
  expect(renewed.link).toMatchObject({ state: 'open' })
  expect(renewed.history?.at(-1)).toMatchObject({ event: 'renewLink', by: 'owner' })
  const [mail] = await world().rows('select kind from outgoing_mail order by id desc limit 1')
  expect(mail).toEqual({ kind: 'schoolLinkCorrected' })
  const token = await newestToken(world())
  expect(token).not.toBe(key.token)
  const { nobody } = world()
  expect((await nobody.post('/schoolLinkOpenings', key)).status).toBe(404)
  const open = await nobody.post('/schoolLinkOpenings', { token, birthDate: born })
  expect(open.status).toBe(200)
})

test('a hop that went by letter gets its first link so', async () => {
  const counsellor = await world().asUser('schoolCounsellor')
  const { id } = await newHop(world())
  const { body } = await renew(counsellor, id)
  expect(body).toMatchObject({ channel: 'link', link: { state: 'open' } })
  const [mail] = await world().rows('select kind from outgoing_mail order by id desc limit 1')
  expect(mail).toEqual({ kind: 'schoolLink' })
})

test('no health service, and no school that answered, gets one', async () => {
  const counsellor = await world().asUser('schoolCounsellor')
  const care = await newHop(world(), { service: { kind: 'health' } })
  expect((await renew(counsellor, care.id)).status).toBe(409)
  const hop = await newHop(world())
  await answered(counsellor, hop, { answer: 'refused', refusalReason: 'capacity' })
  expect((await renew(counsellor, hop.id)).status).toBe(409)
})

test('a file under restriction is shared with no school again, and its link leads nowhere meanwhile', async () => {
  const counsellor = await world().asUser('schoolCounsellor')
  const { hop, key } = await linkedHop(world())
  const [{ person }] = (await world().rows<{ person: string }>(
    'select person_id as person from onward_referral where id = $1',
    [hop.id],
  )) as [{ person: string }]
  const officer = await world().asUser('privacyOfficer')
  const clerk = await world().asUser('schoolClerk')
  await fileMeasure(clerk, officer, { person, kind: 'restriction' })
  expect((await renew(counsellor, hop.id)).body).toMatchObject({
    ...{ status: 409, type: expect.stringContaining('personRestricted') },
  })
  expect((await world().nobody.post('/schoolLinkOpenings', key)).status).toBe(404)
})

test('goes to no other address than was seen, and the address is kept', async () => {
  const counsellor = await world().asUser('schoolCounsellor')
  const { hop } = await linkedHop(world())
  const seen = await addressOf(world(), hop.id)
  await world().rows(
    `update service set email = 'iemand@anders.test'
     where id = (select service_id from onward_referral where id = $1)`,
    [hop.id],
  )
  expect((await renew(counsellor, hop.id, seen)).body).toMatchObject({
    ...{ status: 400, issues: [{ name: 'email', code: 'emailChanged' }] },
  })
  const { body } = await renew(counsellor, hop.id)
  expect(body).toMatchObject({ mailedTo: 'iemand@anders.test' })
})

test('none goes to a school that is gone, nor out of a referral that is closed', async () => {
  const counsellor = await world().asUser('schoolCounsellor')
  const { hop } = await linkedHop(world())
  const of = '(select service_id from onward_referral where id = $1)'
  await world().rows(`update service set is_closed = true where id = ${of}`, [hop.id])
  expect((await renew(counsellor, hop.id)).body).toMatchObject({ issues: [{ code: 'closed' }] })
  await world().rows(`update service set is_closed = false where id = ${of}`, [hop.id])
  await world().rows(
    `update referral set status = 'failed'
     where id = (select referral_id from onward_referral where id = $1)`,
    [hop.id],
  )
  expect((await renew(counsellor, hop.id)).status).toBe(409)
})
