import { expect, test } from 'vitest'
import { acceptedReferral, completedReferral, submittedReferral } from '../../support/factories.ts'
import { schoolReferral } from '../../support/onward.ts'
import { testRefusals } from '../../support/refusals.ts'
import { clientOf, newNote, noteInput } from '../../support/shared-clients.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations, userId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'addNote',
  world,
  by: 'counsellor',
  notBy: ['cityManager', 'agencyManager', 'policyOfficer', 'privacyOfficer', 'administrator'],
  path: async () =>
    `/referrals/${(await submittedReferral(await world().asUser('clerk'))).id}/notes`,
  body: () => noteInput,
  otherBody: () => ({ ...noteInput, audience: 'own' }),
})

test('a note of the own side stays there, and a shared one is read by both', async () => {
  const clerk = await world().asUser('clerk')
  const counsellor = await world().asUser('counsellor')
  const { id } = await acceptedReferral(clerk, counsellor)
  await newNote(clerk, id, { audience: 'own', text: 'Van de stad' })
  world().clock.advance(1)
  await newNote(clerk, id, { text: 'Voor allebei, van de stad' })
  world().clock.advance(1)
  await newNote(counsellor, id, { audience: 'own', text: 'Van het loket' })
  world().clock.advance(1)
  await newNote(counsellor, id, { text: 'Voor allebei, van het loket' })
  const textsOf = async (name: 'schoolClerk' | 'secondCounsellor') =>
    (await clientOf(await world().asUser(name), id)).notes.map(({ text }) => text)
  expect(await textsOf('schoolClerk')).toEqual([
    'Voor allebei, van het loket',
    'Voor allebei, van de stad',
    'Van de stad',
  ])
  expect(await textsOf('secondCounsellor')).toEqual([
    'Voor allebei, van het loket',
    'Van het loket',
    'Voor allebei, van de stad',
  ])
  const [newest] = (await clientOf(clerk, id)).notes
  expect(newest).toMatchObject({
    ...{ audience: 'shared', mayWithdraw: false },
    written: { by: { id: userId('counsellor') }, organisation: { id: organisations.agency.id } },
  })
})

test('a note about the school of a child is for whoever works with that', async () => {
  const referral = await schoolReferral(world())
  const clerk = await world().asUser('clerk')
  const beside = await submittedReferral(clerk, { person: referral.person.id })
  await newNote(await world().asUser('schoolClerk'), referral.id)
  expect((await clientOf(clerk, beside.id)).notes).toEqual([])
  expect((await clientOf(await world().asUser('counsellor'), beside.id)).notes).toEqual([])
  expect((await clientOf(await world().asUser('schoolClerk'), beside.id)).notes).toHaveLength(1)
})

test('nothing is written of a client whom nobody follows any more', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await completedReferral(clerk, await world().asUser('counsellor'))
  expect((await clerk.post(`/referrals/${id}/notes`, noteInput)).status).toBe(409)
})
