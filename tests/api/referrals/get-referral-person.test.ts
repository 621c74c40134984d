import type { Person } from '@onthaal/shared/persons/schemas'
import { expect, test } from 'vitest'
import {
  acceptedReferral,
  draftReferral,
  move,
  newInsz,
  newPerson,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'getReferralPerson',
  world,
  by: 'counsellor',
  notBy: ['policyOfficer', 'privacyOfficer', 'administrator'],
  path: async () =>
    `/referrals/${(await submittedReferral(await world().asUser('clerk'))).id}/person`,
})

test('the desk reads the person of a referral that was sent to it, and of no draft', async () => {
  const clerk = await world().asUser('clerk')
  const { id: person } = await newPerson(clerk, { insz: newInsz() })
  const counsellor = await world().asUser('counsellor')
  const draft = await draftReferral(clerk, { person })
  expect((await counsellor.get(`/referrals/${draft.id}/person`)).status).toBe(404)
  const sent = await submittedReferral(clerk, { person, type: 'dutchLanguage' })
  const { status, body } = await counsellor.get<Person>(`/referrals/${sent.id}/person`)
  expect(status).toBe(200)
  expect(body.id).toBe(person)
  expect(body.organisation.id).toBe(organisations.city.id)
  const elsewhere = await world().asUser('otherCounsellor')
  expect((await elsewhere.get(`/referrals/${sent.id}/person`)).status).toBe(404)
  // Only through the referral: the agency keeps no file of its own.
  expect((await counsellor.get(`/persons/${person}`)).status).toBe(403)
})

test('each referral shows the file of its own sender, whoever else referred the same person', async () => {
  const insz = newInsz()
  const [clerk, ocmw] = [await world().asUser('clerk'), await world().asUser('socialWorker')]
  const { id: person } = await newPerson(ocmw, { insz, phone: '+32470999999' })
  await newPerson(clerk, { insz, phone: '+32470111111' })
  const ofCity = await submittedReferral(clerk, { person })
  const ofOcmw = await submittedReferral(ocmw, { person })
  const counsellor = await world().asUser('counsellor')
  for (const [referral, sender, phone] of [
    [ofCity, organisations.city, '+32470111111'],
    [ofOcmw, organisations.ocmw, '+32470999999'],
  ] as const) {
    const { body } = await counsellor.get<Person>(`/referrals/${referral.id}/person`)
    expect(body.organisation.id).toBe(sender.id)
    expect(body.phone).toBe(phone)
  }
  // The municipality reads its own referral, and never the other one.
  expect((await clerk.get<Person>(`/referrals/${ofCity.id}/person`)).body.phone).toBe(
    '+32470111111',
  )
  expect((await clerk.get(`/referrals/${ofOcmw.id}/person`)).status).toBe(404)
})

const takenBack: [string, string, unknown, 'clerk' | 'cityManager'][] = [
  ['withdrawn before anybody picked it up', 'cancellation', { reason: 'mistake' }, 'clerk'],
  ['marked as a mistake', 'voiding', { reason: 'Verkeerde persoon.' }, 'cityManager'],
]

test.each(takenBack)(
  'a referral that was %s shares the person no more',
  async (_, noun, body, by) => {
    const clerk = await world().asUser('clerk')
    const counsellor = await world().asUser('counsellor')
    const sent = await submittedReferral(clerk)
    expect((await counsellor.get(`/referrals/${sent.id}/person`)).status).toBe(200)
    await move(await world().asUser(by), sent, noun, body)
    for (const name of ['counsellor', 'languageAdvisor', 'agencyManager'] as const) {
      const desk = await world().asUser(name)
      expect((await desk.get(`/referrals/${sent.id}/person`)).status).toBe(404)
      // That it was sent and taken back stays on record.
      expect((await desk.get(`/referrals/${sent.id}`)).status).toBe(200)
    }
    expect((await clerk.get(`/referrals/${sent.id}/person`)).status).toBe(200)
  },
)

test('what is withdrawn after it was picked up can still be rounded off', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const picked = await acceptedReferral(clerk, counsellor)
  await move(counsellor, picked, 'cancellation', { reason: 'personWithdrew' })
  expect((await counsellor.get(`/referrals/${picked.id}/person`)).status).toBe(200)
})
