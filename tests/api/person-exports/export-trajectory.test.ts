import type { PersonExport, ReferralExport } from '@onthaal/shared/person-exports/schemas'
import { expect, test } from 'vitest'
import { acceptedReferral, done, newPerson, submittedReferral } from '../../support/factories.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

async function marked(): Promise<{ person: string; referral: string }> {
  const clerk = await world().asUser('clerk')
  const counsellor = await world().asUser('counsellor')
  const { id: person } = await newPerson(clerk)
  const { id } = await acceptedReferral(clerk, counsellor, { person, type: 'civicIntegration' })
  for (const change of [{ contract: true }, { certificate: true }]) {
    done(await counsellor.post(`/referrals/${id}/trajectoryMarks`, change))
    world().clock.advance(1)
  }
  return { person, referral: id }
}

const kept = async (person: string) => {
  const manager = await world().asUser('cityManager')
  return done(await manager.get<PersonExport>(`/persons/${person}/export`)).sharedClient.trajectory
}

test('whoever sent a referral has how a trajectory is now, and the desk how it went', async () => {
  const { person, referral } = await marked()
  expect(await kept(person)).toEqual([{ contract: true, certificate: true }])
  const lead = await world().asUser('agencyManager')
  const { body } = await lead.get<ReferralExport>(`/referrals/${referral}/export`)
  const at = expect.any(String)
  expect(body.sharedClient.trajectory).toEqual([
    { contract: true, certificate: true, recordedAt: at },
    { contract: true, certificate: false, recordedAt: at },
  ])
})

test('a referral that was taken back before anybody took it tells nothing of a trajectory', async () => {
  const { person, referral } = await marked()
  await world().rows("update referral set type = 'dutchLanguage' where id = $1", [referral])
  expect(await kept(person)).toEqual([])
  const clerk = await world().asUser('clerk')
  const { id, version } = await submittedReferral(clerk, { person, type: 'civicIntegration' })
  expect(await kept(person)).toHaveLength(1)
  const mistake = { reason: 'mistake' }
  expect((await clerk.post(`/referrals/${id}/cancellation`, mistake, { version })).status).toBe(200)
  expect(await kept(person)).toEqual([])
})
