import type { UnusualConsultation } from '@onthaal/shared/consultations/schemas'
import { expect, test } from 'vitest'
import { newInsz, newPerson, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const threshold = 5
const world = testApp({ config: { unusualPersonsPerHour: threshold } })

interface Answer {
  readonly items: UnusualConsultation[]
  readonly personsPerHour: number
}

testRefusals({
  operationId: 'listUnusualConsultations',
  world,
  by: 'privacyOfficer',
  notBy: ['clerk', 'socialWorker', 'counsellor', 'policyOfficer', 'administrator'],
  path: async () => '/unusualConsultations',
})

async function unusual(query = ''): Promise<Answer> {
  const officer = await world().signIn('privacyOfficer')
  return (await officer.get<Answer>(`/unusualConsultations${query}`)).body
}

test('many people in one hour are told from the threshold on, and no hit list counts', async () => {
  const clerk = await world().signIn('clerk')
  for (let person = 1; person < threshold; person += 1) {
    const { id } = await newPerson(clerk, { familyName: 'Velen' })
    // The same one once more is no other.
    await clerk.get(`/persons/${id}`)
  }
  await clerk.post('/persons/query', { name: 'Velen' })
  expect(await unusual()).toMatchObject({ items: [], personsPerHour: threshold })
  await newPerson(clerk, { familyName: 'Velen' })
  expect((await unusual()).items).toEqual([
    {
      by: { id: userId('clerk'), displayName: 'Gebruiker clerk' },
      kind: 'manyPersons',
      at: '2026-03-02T09:00:00.000Z',
      count: threshold,
    },
  ])
})

test('whoever broke the glass is told with how often and when last; other organisations are not', async () => {
  const stated = { purpose: 'brokenGlass', reason: 'complaint', explanation: 'Een klacht.' }
  for (const name of ['schoolClerk', 'socialWorker'] as const) {
    const client = await world().signIn(name)
    const { id } = await newPerson(client)
    await client.post(`/persons/${id}/fileAccesses`, stated)
    world().clock.advance(5)
    await client.post(`/persons/${id}/fileAccesses`, stated)
  }
  const { items } = await unusual()
  expect(items.filter(({ kind }) => kind === 'brokenGlass')).toEqual([
    {
      by: { id: userId('schoolClerk'), displayName: 'Gebruiker schoolClerk' },
      kind: 'brokenGlass',
      at: '2026-03-02T09:05:00.000Z',
      count: 2,
    },
  ])
})

test('what was before the day that is asked is left out', async () => {
  expect((await unusual('?since=2026-03-02')).items.length).toBeGreaterThan(0)
  expect((await unusual('?since=2026-03-03')).items).toEqual([])
})

test('whose file is printed or whose number is shown counts like whose file is opened', async () => {
  const clerk = await world().signIn('clerk')
  const manager = await world().signIn('cityManager')
  const printed = { headers: { 'onthaal-print': 'true' } }
  for (let count = 0; count < threshold; count += 1) {
    const { id: person } = await newPerson(clerk, { insz: newInsz() })
    await submittedReferral(clerk, { person })
    if (count % 2 === 0) await manager.get(`/persons/${person}`, printed)
    else await manager.get(`/persons/${person}/insz`)
  }
  const many = (await unusual()).items.filter(({ kind }) => kind === 'manyPersons')
  expect(many).toContainEqual(
    expect.objectContaining({
      by: expect.objectContaining({ id: userId('cityManager') }),
      count: threshold,
    }),
  )
})
