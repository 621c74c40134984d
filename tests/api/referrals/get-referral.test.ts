import type { Referral } from '@onthaal/shared/referrals/schemas'
import { describe, expect, test } from 'vitest'
import {
  draftReferral,
  livesWith,
  move,
  newInsz,
  newPerson,
  submittedReferral,
  withBackground,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { why, withdrawal } from '../../support/turns.ts'
import { withoutTrace } from '../../support/without-trace.ts'

const world = testApp()

testRefusals({
  operationId: 'getReferral',
  world,
  by: 'clerk',
  notBy: ['policyOfficer', 'privacyOfficer', 'administrator'],
  path: async () => `/referrals/${(await draftReferral(await world().asUser('clerk'))).id}`,
})

test('a sent referral is seen by its sender, its managers and the desk', async () => {
  const { id } = await submittedReferral(await world().asUser('clerk'))
  for (const name of [
    'clerk',
    'cityManager',
    'counsellor',
    'languageAdvisor',
    'agencyManager',
  ] as const) {
    const { status, body } = await (await world().asUser(name)).get<Referral>(`/referrals/${id}`)
    expect(status, name).toBe(200)
    expect(body.id).toBe(id)
  }
})

test('what belongs to others answers exactly like an id that nobody has', async () => {
  const sent = await submittedReferral(await world().asUser('clerk'))
  const draft = await draftReferral(await world().asUser('clerk'))
  const outsiders = ['socialWorker', 'otherClerk', 'otherSocialWorker', 'otherCounsellor'] as const
  for (const name of outsiders) {
    const client = await world().asUser(name)
    const unknown = await client.get('/referrals/0198c0de-0000-7000-8000-00000000dead')
    for (const { id } of [sent, draft]) {
      const hidden = await client.get(`/referrals/${id}`)
      expect(withoutTrace(hidden), name).toEqual(withoutTrace(unknown))
      expect(hidden.status).toBe(404)
    }
  }
  const counsellor = await world().asUser('counsellor')
  expect((await counsellor.get(`/referrals/${draft.id}`)).status).toBe(404)
})

test('schooling of minors exists only for those whose membership has it', async () => {
  const sender = await world().asUser('schoolClerk')
  const sent = await submittedReferral(sender, {
    type: 'compulsoryEducation',
    reasons: ['childNotInSchool'],
  })
  for (const [name, status] of [
    ['schoolClerk', 200],
    ['schoolCounsellor', 200],
    ['clerk', 404],
    ['cityManager', 404],
    ['counsellor', 404],
    ['agencyManager', 404],
  ] as const) {
    const client = await world().asUser(name)
    expect((await client.get(`/referrals/${sent.id}`)).status, name).toBe(status)
    expect((await client.get(`/referrals/${sent.id}/events`)).status, name).toBe(status)
  }
  const counsellor = await world().asUser('counsellor')
  expect((await counsellor.get(`/referrals/${sent.id}/person`)).status).toBe(404)
  expect((await counsellor.post(`/referrals/${sent.id}/claim`)).status).toBe(404)
  const able = await world().asUser('schoolCounsellor')
  expect((await able.get(`/referrals/${sent.id}/person`)).status).toBe(200)
})

test('the INSZ shows masked, to the desk as well', async () => {
  const clerk = await world().asUser('clerk')
  const insz = newInsz()
  const { id: person } = await newPerson(clerk, { insz })
  const sent = await submittedReferral(clerk, { person })
  const counsellor = await world().asUser('counsellor')
  const { body, text } = await counsellor.get<Referral>(`/referrals/${sent.id}`)
  expect(body.person.inszMasked).toBe(`${insz.slice(0, 2)}.${insz.slice(2, 4)}.••-•••.••`)
  expect(text).not.toContain(insz)
})

describe('what went along of the person', () => {
  /** A child with a parent and a school, referred for school. */
  async function sent(): Promise<Referral> {
    const clerk = await world().asUser('schoolClerk')
    const { id: person } = await newPerson(clerk, { birthDate: '2014-03' })
    await livesWith(clerk, person, { person: (await newPerson(clerk)).id, role: 'adult' })
    await withBackground(clerk, person, { answers: {}, school: { schoolStatus: 'waiting' } })
    return submittedReferral(clerk, { person, type: 'compulsoryEducation' })
  }
  const along = ['household', 'eligibility', 'compulsoryClock', 'background'] as const
  const shown = async (name: 'schoolClerk' | 'schoolCounsellor', id: string) => {
    const { status, body } = await (await world().asUser(name)).get<Referral>(`/referrals/${id}`)
    expect(status).toBe(200)
    return along.filter((field) => Object.hasOwn(body, field))
  }
  const told = ['household', 'compulsoryClock', 'background']

  test.each([
    ['marked as a mistake', 'schoolManager', 'voiding', why],
    ['taken back before anybody picked it up', 'schoolClerk', 'cancellation', withdrawal],
  ] as const)('is read by its sender alone once it was %s', async (_how, name, noun, body) => {
    const referral = await sent()
    expect(await shown('schoolCounsellor', referral.id)).toEqual(told)
    await move(await world().asUser(name), referral, noun, body)
    expect(await shown('schoolCounsellor', referral.id)).toEqual([])
    expect(await shown('schoolClerk', referral.id)).toEqual(told)
  })

  test('is read on by a desk that had picked it up', async () => {
    const referral = await sent()
    const desk = await world().asUser('schoolCounsellor')
    const accepted = await move(desk, referral, 'claim')
    await move(await world().asUser('schoolClerk'), accepted, 'cancellation', withdrawal)
    expect(await shown('schoolCounsellor', referral.id)).toEqual(told)
  })
})
