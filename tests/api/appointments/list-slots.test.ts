import { describe, expect, test } from 'vitest'
import { publishedSlot, slotsOf } from '../../support/appointments.ts'
import { move, newPerson, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { desks } from '../../support/world.ts'

const world = testApp()
const march = `desk=${desks.city}&firstDay=2026-03-01&lastDay=2026-03-31`

testRefusals({
  operationId: 'listSlots',
  world,
  by: 'counsellor',
  notBy: ['clerk', 'cityManager', 'socialWorker', 'policyOfficer', 'agencyAdministrator'],
  path: async () => '/slots',
})

test('the desk sees whom it expects, with what is needed to receive them and no more', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const slot = await publishedSlot(counsellor, { capacity: 2 })
  const { id: person } = await newPerson(clerk, { givenName: 'Sahar', contactLanguage: 'prs' })
  const sent = await submittedReferral(clerk, { person })
  await move(clerk, sent, 'appointment', { slot: slot.id })
  const found = (await slotsOf(counsellor)).items.find(({ id }) => id === slot.id)
  expect(found).toMatchObject({ capacity: 2, free: 1 })
  expect(found?.visits).toEqual([
    {
      referral: {
        id: sent.id,
        href: expect.stringContaining(sent.id),
        reference: sent.reference,
        version: sent.version + 1,
      },
      givenName: 'Sahar',
      familyName: 'Voorbeeld',
      contactLanguage: 'prs',
      interpreterNeeded: true,
      sender: expect.objectContaining({ name: 'Stad Beekrode' }),
      state: 'planned',
      actions: ['move', 'cancel'],
      startsAt: slot.startsAt,
      endsAt: slot.endsAt,
      kind: 'desk',
      place: slot.place,
      deskRoles: ['counsellor'],
    },
  ])
  const [row] = await world().rows<{ purpose: string }>(
    `select purpose from consultation where action = 'deskDay' and $1 = any (person_ids)`,
    [person],
  )
  expect(row).toEqual({ purpose: 'deskQueue' })
})

test('whoever came by themselves stands apart', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const sent = await submittedReferral(clerk)
  await move(counsellor, sent, 'walkIn')
  const { walkIns, colleagues } = await slotsOf(counsellor)
  expect(walkIns.filter(({ referral }) => referral.id === sent.id)).toEqual([
    expect.objectContaining({ state: 'came', startsAt: '2026-03-02T09:00:00.000Z' }),
  ])
  expect(colleagues.map(({ displayName }) => displayName)).toContain('Gebruiker languageAdvisor')
  expect(colleagues.map(({ displayName }) => displayName)).not.toContain('Gebruiker clerk')
})

test('a referral about schooling is not for everybody: the place is gone, and nobody is named', async () => {
  const [clerk, counsellor] = [
    await world().asUser('schoolClerk'),
    await world().asUser('counsellor'),
  ]
  const slot = await publishedSlot(counsellor)
  const sent = await submittedReferral(clerk, { type: 'preschool' })
  await move(clerk, sent, 'appointment', { slot: slot.id })
  const seen = async (name: 'counsellor' | 'schoolCounsellor') =>
    (await slotsOf(await world().asUser(name))).items.find(({ id }) => id === slot.id)
  expect(await seen('counsellor')).toMatchObject({ free: 0, visits: [] })
  expect((await seen('schoolCounsellor'))?.visits).toHaveLength(1)
})

describe('refuses', () => {
  test.each([
    ['desk', `desk=${desks.otherCity}&firstDay=2026-03-01&lastDay=2026-03-31`],
    ['lastDay', `desk=${desks.city}&firstDay=2026-03-02&lastDay=2026-03-01`],
    ['lastDay', `desk=${desks.city}&firstDay=2026-03-01&lastDay=2026-04-02`],
  ])('%s in %s', async (name, query) => {
    const counsellor = await world().asUser('counsellor')
    const { status, body } = await counsellor.get(`/slots?${query}`)
    expect(status).toBe(400)
    expect(body.issues).toEqual([expect.objectContaining({ in: 'query', name })])
  })

  test('the desk to staff of another one, and shows it to the manager of the region', async () => {
    const elsewhere = await world().asUser('otherCounsellor')
    expect((await elsewhere.get(`/slots?${march}`)).status).toBe(400)
    const manager = await world().asUser('agencyManager')
    expect((await manager.get(`/slots?${march}`)).status).toBe(200)
  })
})
