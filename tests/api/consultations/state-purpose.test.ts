import type { FileAccess } from '@onthaal/shared/consultations/schemas'
import type { Person } from '@onthaal/shared/persons/schemas'
import { beforeEach, expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { newPerson, personInput, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { firstMoment, userId } from '../../support/world.ts'

const world = testApp()
const glass = {
  purpose: 'brokenGlass',
  reason: 'contactByPhoneOrMail',
  explanation: 'Belt over een brief die niet aankwam.',
}

let clerk: Client
let colleague: Client
beforeEach(async () => {
  world().clock.now = firstMoment
  clerk = await world().signIn('clerk')
  colleague = await world().signIn('schoolClerk')
})

testRefusals({
  operationId: 'statePurpose',
  world,
  by: 'clerk',
  notBy: ['policyOfficer', 'privacyOfficer', 'administrator', 'counsellor', 'languageAdvisor'],
  path: async () => `/persons/${(await newPerson(await world().signIn('clerk'))).id}/fileAccesses`,
  body: () => ({ purpose: 'atTheCounter' }),
  otherBody: () => glass,
})

/** What is shown of a file, beside the file itself. */
const parts = ['', '/changes', '/household', '/householdPreview', '/guardians']

async function statusesFor(client: Client, id: string): Promise<number[]> {
  const answers = parts.map(async (part) => (await client.get(`/persons/${id}${part}`)).status)
  return [...new Set(await Promise.all(answers))]
}

test('a file without a tie to one’s work opens in no part before a reason, and in all after', async () => {
  const { id } = await newPerson(clerk)
  expect(await statusesFor(colleague, id)).toEqual([403])
  await colleague.post(`/persons/${id}/fileAccesses`, { purpose: 'atTheCounter' })
  expect(await statusesFor(colleague, id)).toEqual([200])
})

test('nor does anything in it change before', async () => {
  const { id, version } = await newPerson(clerk, { birthDate: '2024', familyName: 'Eerst' })
  const { id: other } = await newPerson(clerk)
  const attempts = [
    colleague.put(`/persons/${id}`, personInput({ familyName: 'Daarna' }), { version }),
    colleague.post(`/persons/${id}/guardians`, { name: 'Iemand', kind: 'parent' }),
    colleague.post(`/persons/${id}/household/members`, { person: other, role: 'adult' }),
  ]
  for (const { status, body } of await Promise.all(attempts)) {
    expect(status).toBe(403)
    expect(body.type).toBe('urn:problem-type:onthaal:persons:purposeRequired')
  }
  const { body } = await clerk.get<Person>(`/persons/${id}`)
  expect(body).toMatchObject({ version, familyName: 'Eerst' })
})

test.each([
  ['at the counter', { purpose: 'atTheCounter' }, {}],
  ['with a broken glass', glass, { reason: 'contactByPhoneOrMail' }],
])('%s it opens for three hours, to the minute, and says so', async (_how, stated, more) => {
  const { id } = await newPerson(clerk)
  const path = `/persons/${id}/fileAccesses`
  const { status, body } = await colleague.post<FileAccess>(path, stated)
  expect(status).toBe(200)
  expect(body).toMatchObject({ ...stated, at: '2026-03-02T09:00:00.000Z' })
  expect(body.until).toBe('2026-03-02T12:00:00.000Z')
  world().clock.now = new Date('2026-03-02T11:59:59Z')
  const late = await world().signIn('schoolClerk')
  const { openedFor } = (await late.get<Person>(`/persons/${id}`)).body
  expect(openedFor).toEqual({ purpose: stated.purpose, until: body.until, ...more })
  world().clock.now = new Date(body.until)
  expect(await statusesFor(late, id)).toEqual([403])
})

test('it opens for whoever said so, and for nobody else', async () => {
  const { id } = await newPerson(clerk)
  const { id: other } = await newPerson(clerk)
  await colleague.post(`/persons/${id}/fileAccesses`, glass)
  expect(await statusesFor(await world().signIn('cityManager'), id)).toEqual([403])
  expect(await statusesFor(colleague, other)).toEqual([403])
})

test('the log tells that it was at the counter, or why the glass was broken', async () => {
  const told = async (stated: object) => {
    const { id } = await newPerson(clerk)
    await colleague.post(`/persons/${id}/fileAccesses`, stated)
    await colleague.get(`/persons/${id}`)
    return world().rows(
      `select purpose, reason from consultation where person_ids = array[$1::uuid] and user_id = $2`,
      [id, userId('schoolClerk')],
    )
  }
  expect(await told({ purpose: 'atTheCounter' })).toEqual([
    { purpose: 'atTheCounter', reason: null },
  ])
  expect(await told(glass)).toEqual([{ purpose: 'brokenGlass', reason: 'contactByPhoneOrMail' }])
})

test('it never opens the file of another organisation', async () => {
  const ocmw = await world().signIn('socialWorker')
  const { person } = await submittedReferral(ocmw)
  const path = `/persons/${person.id}/fileAccesses`
  for (const stated of [{ purpose: 'atTheCounter' }, glass]) {
    expect((await clerk.post(path, stated)).status).toBe(404)
    expect((await clerk.get(`/persons/${person.id}`)).status).toBe(404)
  }
})

test.each([
  [{ purpose: 'brokenGlass' }, ['explanation', 'reason']],
  [{ purpose: 'brokenGlass', reason: 'complaint' }, ['explanation']],
  [{ purpose: 'brokenGlass', explanation: 'Zomaar' }, ['reason']],
  [{ ...glass, purpose: 'atTheCounter' }, ['explanation', 'reason']],
])(
  'breaking the glass takes a reason in code and in words, and the counter none: %j',
  async (stated, fields) => {
    const { id } = await newPerson(clerk)
    const { status, body } = await colleague.post(`/persons/${id}/fileAccesses`, stated)
    expect(status).toBe(400)
    expect(body.issues?.map(({ name }) => name).sort()).toEqual(fields)
    expect(await statusesFor(colleague, id)).toEqual([403])
  },
)
