import type { OnwardReferral } from '@onthaal/shared/onward-referrals/schemas'
import { expect, test } from 'vitest'
import { done } from '../../support/factories.ts'
import {
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

testRefusals({
  operationId: 'renewSchoolLink',
  world,
  by: 'schoolCounsellor',
  notBy: ['clerk', 'schoolClerk', 'socialWorker', 'cityManager', 'agencyManager'],
  path: async () => `/onwardReferrals/${(await linkedHop(world())).hop.id}/schoolLink`,
})

test('a new link takes the place of the old one, which leads nowhere from then on', async () => {
  const counsellor = await world().asUser('schoolCounsellor')
  const { hop, key } = await linkedHop(world())
  await madeEarlier(world(), hop.id, 22 * 24 * 60)
  const path = `/onwardReferrals/${hop.id}`
  const over = done(await counsellor.get<OnwardReferral>(path))
  expect(over.link).toMatchObject({ state: 'expired' })
  const renewed = done(await counsellor.post<OnwardReferral>(`${path}/schoolLink`))
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
  const { body } = await counsellor.post<OnwardReferral>(`/onwardReferrals/${id}/schoolLink`)
  expect(body).toMatchObject({ channel: 'link', link: { state: 'open' } })
  const [mail] = await world().rows('select kind from outgoing_mail order by id desc limit 1')
  expect(mail).toEqual({ kind: 'schoolLink' })
})

test('no health service, and no school that answered, gets one', async () => {
  const counsellor = await world().asUser('schoolCounsellor')
  const care = await newHop(world(), { service: { kind: 'health' } })
  expect((await counsellor.post(`/onwardReferrals/${care.id}/schoolLink`)).status).toBe(409)
  const hop = await newHop(world())
  await answered(counsellor, hop, { answer: 'refused', refusalReason: 'capacity' })
  expect((await counsellor.post(`/onwardReferrals/${hop.id}/schoolLink`)).status).toBe(409)
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
  expect((await counsellor.post(`/onwardReferrals/${hop.id}/schoolLink`)).body).toMatchObject({
    ...{ status: 409, type: expect.stringContaining('personRestricted') },
  })
  expect((await world().nobody.post('/schoolLinkOpenings', key)).status).toBe(404)
})
