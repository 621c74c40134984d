import type { Consultation } from '@onthaal/shared/consultations/schemas'
import { beforeAll, expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { acceptedReferral, newInsz, newPerson, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations, type UserName, userId } from '../../support/world.ts'

const world = testApp()

interface Page {
  readonly items: Consultation[]
  readonly next?: string
}

testRefusals({
  operationId: 'listConsultations',
  world,
  by: 'privacyOfficer',
  notBy: [
    'clerk',
    'socialWorker',
    'counsellor',
    'languageAdvisor',
    'policyOfficer',
    'administrator',
  ],
  path: async () => '/consultations',
})

const insz = newInsz()
let person: string
let referral: string
beforeAll(async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  person = (await newPerson(clerk, { insz, givenName: 'Lina', familyName: 'Gezien' })).id
  // The OCMW knows the same human being, and refers them too.
  const ocmw = await world().asUser('socialWorker')
  const { id } = await newPerson(ocmw, { insz, givenName: 'Lina', familyName: 'Elders' })
  await submittedReferral(ocmw, { person: id })
  world().clock.advance(1)
  referral = (await acceptedReferral(clerk, counsellor, { person })).id
  world().clock.advance(1)
  await counsellor.get(`/referrals/${referral}/person`)
  await counsellor.get('/referrals?box=queue')
})

async function seen(client: Client, query: string): Promise<Consultation[]> {
  const { status, body } = await client.get<Page>(`/consultations?${query}`)
  expect(status).toBe(200)
  return body.items
}

test.each(['privacyOfficer', 'cityManager'] as const)(
  'the %s sees who saw a file: who, in which role and where, why, what and when',
  async (name) => {
    const items = await seen(await world().asUser(name), `person=${person}`)
    // Beside whoever reads the log, which stands in it too.
    const byDesk = items.filter(({ by }) => by.id === userId('counsellor'))
    expect(byDesk.find(({ action }) => action === 'openFile')).toMatchObject({
      at: '2026-03-02T09:02:00.000Z',
      by: { id: userId('counsellor'), displayName: 'Gebruiker counsellor' },
      role: 'counsellor',
      organisation: { id: organisations.agency.id, name: 'Agentschap' },
      action: 'openFile',
      purpose: 'followUp',
      fields: ['identity', 'contact', 'languages', 'residence'],
      personCount: 1,
      persons: [{ givenName: 'Lina', familyName: 'Gezien' }],
    })
    const times = items.map(({ at }) => at)
    expect(times).toEqual(times.toSorted().reverse())
    expect(items.map(({ by }) => by.id)).toContain(userId('clerk'))
  },
)

test('of the same human being the municipality learns nothing that was seen at the OCMW', async () => {
  const { body, text } = await (await world().asUser('privacyOfficer')).get<Page>(
    `/consultations?person=${person}&pageSize=100`,
  )
  expect(body.items.length).toBeGreaterThan(4)
  expect(text).not.toContain(organisations.ocmw.id)
  expect(text).not.toContain('Elders')
  expect(body.items.map(({ by }) => by.id)).not.toContain(userId('socialWorker'))
})

test('no number stands in it, and of others’ files no names', async () => {
  for (const name of ['privacyOfficer', 'agencyManager'] as const) {
    const { text } = await (await world().asUser(name)).get('/consultations?pageSize=100')
    expect(text).not.toContain(insz)
    expect(text).not.toContain('inszMasked')
  }
  const agency = await seen(
    await world().asUser('agencyManager'),
    `colleague=${userId('counsellor')}`,
  )
  expect(agency.length).toBeGreaterThan(1)
  for (const { persons, personCount } of agency) {
    expect(persons).toEqual([])
    expect(personCount).toBeGreaterThan(0)
  }
})

test('what a colleague saw is told, also of a hit list, and nothing of a colleague elsewhere', async () => {
  const clerk = await world().asUser('clerk')
  await clerk.post('/persons/query', { name: 'Gezien' })
  const officer = await world().asUser('privacyOfficer')
  const [newest, ...rest] = await seen(officer, `colleague=${userId('clerk')}`)
  expect(newest).toMatchObject({ action: 'hitList', purpose: 'search', fields: ['identity'] })
  expect(newest?.persons.map(({ id }) => id)).toEqual([person])
  expect(new Set(rest.map(({ by }) => by.id))).toEqual(new Set([userId('clerk')]))
  for (const other of ['socialWorker', 'counsellor'] as const satisfies UserName[]) {
    expect(await seen(officer, `colleague=${userId(other)}`)).toEqual([])
  }
})

test('a person whom only another organisation knows is nobody here', async () => {
  const { id } = await newPerson(await world().asUser('socialWorker'))
  expect(await seen(await world().asUser('privacyOfficer'), `person=${id}`)).toEqual([])
})

test('pages follow each other without gap or repetition, within a period', async () => {
  const officer = await world().asUser('privacyOfficer')
  const all = await seen(officer, `person=${person}&pageSize=100&until=2026-03-02`)
  const walked: Consultation[] = []
  let next: string | undefined = `/consultations?person=${person}&pageSize=2&until=2026-03-02`
  while (next !== undefined) {
    const { body }: { body: Page } = await officer.get<Page>(next)
    walked.push(...body.items)
    next = body.next?.slice(new URL(body.next).origin.length)
  }
  // Reading them all stands in the log by now as well.
  expect(walked[0]).toMatchObject({ action: 'readLog', by: { id: userId('privacyOfficer') } })
  expect(walked.slice(1).map(({ id }) => id)).toEqual(all.map(({ id }) => id))
  expect(await seen(officer, `person=${person}&from=2026-03-03`)).toEqual([])
  expect(await seen(officer, `person=${person}&from=2026-02-01&until=2026-03-01`)).toEqual([])
})

test.each([
  [`from=2026-03-03&until=2026-03-02`, 'until'],
  [`person=${userId('clerk')}&colleague=${userId('clerk')}`, 'colleague'],
  ['after=x', 'after'],
])('%s makes no sense', async (query, name) => {
  const { status, body } = await (await world().asUser('privacyOfficer')).get(
    `/consultations?${query}`,
  )
  expect(status).toBe(400)
  expect(body.issues?.map((issue) => issue.name)).toEqual([name])
})

test('reading the log is itself written down, with those whose names it showed', async () => {
  const answer = await (await world().asUser('privacyOfficer')).get(
    `/consultations?person=${person}`,
  )
  const rows = await world().rows<{ person_ids: string[] }>(
    `select action, purpose, role, person_ids from consultation where trace_id = $1`,
    [answer.headers.get('belgov-trace-id')],
  )
  expect(rows).toMatchObject([{ action: 'readLog', purpose: 'oversight', role: 'privacyOfficer' }])
  expect(rows[0]?.person_ids).toContain(person)
})
