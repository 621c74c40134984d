import { makeTestInsz, maskInsz } from '@onthaal/shared/persons'
import type { Person, PersonChange } from '@onthaal/shared/persons/schemas'
import { expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import {
  atTheCounter,
  newInsz,
  newPerson,
  personInput,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

interface Page {
  readonly items: readonly PersonChange[]
  readonly next?: string
}

const world = testApp()

testRefusals({
  operationId: 'listPersonChanges',
  world,
  by: 'clerk',
  notBy: ['policyOfficer', 'privacyOfficer', 'administrator', 'counsellor', 'languageAdvisor'],
  path: async () => `/persons/${(await newPerson(await world().asUser('clerk'))).id}/changes`,
})

async function changesOf(client: Client, id: string, query = ''): Promise<Page> {
  const { status, body } = await client.get<Page>(`/persons/${id}/changes${query}`)
  expect(status).toBe(200)
  return body
}

test('a new file begins with every fact that was typed, and where it comes from', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newPerson(clerk, { source: 'document', asOf: '2026-02-01' })
  const { items } = await changesOf(clerk, id)
  expect(items.map(({ field, value }) => [field, value])).toEqual([
    ['givenName', 'Amina'],
    ['familyName', 'Voorbeeld'],
    ['birthDate', '1985-07'],
    ['nationalities', ['MA']],
    ['phone', '+32470000000'],
    ['contactLanguage', 'ar'],
    ['interpreterNeeded', true],
  ])
  for (const item of items) {
    expect(item).toMatchObject({ source: 'document', asOf: '2026-02-01', version: 1 })
    expect(item.recordedBy.displayName).not.toBe('')
    expect(item.recordedAt).toBe(world().clock.now.toISOString())
    expect(item).not.toHaveProperty('before')
  }
})

test('each change tells what was, what is, who and where from; what stayed is not told', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newPerson(clerk, { homeLanguages: ['ar'] })
  const { phone: _gone, ...rest } = personInput({ city: 'Beekrode', homeLanguages: ['ar', 'rif'] })
  const colleague = await world().asUser('schoolClerk')
  await atTheCounter(colleague, id)
  await colleague.put(`/persons/${id}`, { ...rest, source: 'register' }, { version: 1 })
  const { items } = await changesOf(clerk, id, '?pageSize=3')
  const today = '2026-03-02'
  expect(items).toMatchObject([
    { field: 'phone', before: '+32470000000', source: 'register', asOf: today, version: 2 },
    { field: 'city', value: 'Beekrode', source: 'register', asOf: today, version: 2 },
    { field: 'homeLanguages', before: ['ar'], value: ['ar', 'rif'], version: 2 },
  ])
  expect(items[0]).not.toHaveProperty('value')
  expect(items[0]?.recordedBy).not.toEqual((await changesOf(clerk, id)).items.at(-1)?.recordedBy)
})

test('a long history comes in pages, each change once', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newPerson(clerk)
  for (const version of [1, 2, 3]) {
    const changed = personInput({ familyName: `Naam ${version}`, phone: `+3247000000${version}` })
    await clerk.put(`/persons/${id}`, changed, { version })
  }
  const whole = (await changesOf(clerk, id)).items
  expect(whole).toHaveLength(7 + 6)
  const seen: PersonChange[] = []
  let path: string | undefined = `/persons/${id}/changes?pageSize=4`
  while (path !== undefined) {
    const { body }: { body: Page } = await clerk.get<Page>(path)
    seen.push(...body.items)
    path = body.next?.replace(/^.*(?=\/persons)/, '')
  }
  expect(seen).toEqual(whole)
})

test('a place that no page gave out is refused', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newPerson(clerk)
  const { status, body } = await clerk.get(`/persons/${id}/changes?after=abc`)
  expect(status).toBe(400)
  expect(body.issues?.map((issue) => [issue.name, issue.code])).toEqual([['after', 'cursor']])
})

test('the history of a file is for the organisation that keeps it, never for the desk', async () => {
  const insz = newInsz()
  const [clerk, ocmw] = [await world().asUser('clerk'), await world().asUser('socialWorker')]
  const { id } = await newPerson(ocmw, { insz, phone: '+32470999999' })
  expect((await clerk.get(`/persons/${id}/changes`)).status).toBe(404)
  await newPerson(clerk, { insz, phone: '+32470111111' })
  const phones = (await changesOf(clerk, id)).items.filter(({ field }) => field === 'phone')
  expect(phones.map(({ value }) => value)).toEqual(['+32470111111'])
  await submittedReferral(clerk, { person: id })
  const counsellor = await world().asUser('counsellor')
  expect((await counsellor.get(`/persons/${id}/changes`)).status).toBe(403)
})

test('the desk sees where the facts of a referral come from', async () => {
  const clerk = await world().asUser('clerk')
  const { id: person } = await newPerson(clerk, { source: 'document', asOf: '2026-01-15' })
  const { id } = await submittedReferral(clerk, { person })
  const counsellor = await world().asUser('counsellor')
  const { body } = await counsellor.get<Person>(`/referrals/${id}/person`)
  expect(body.provenance.phone).toEqual({ source: 'document', asOf: '2026-01-15' })
})

test('a text that looks like a number or a yes stays a text', async () => {
  const clerk = await world().asUser('clerk')
  const [first, second] = [newInsz(), newInsz()]
  const { id } = await newPerson(clerk, { insz: first, houseNumber: '12', street: 'true' })
  await clerk.put(`/persons/${id}`, personInput({ insz: second, houseNumber: '14' }))
  const { items } = await changesOf(clerk, id, '?pageSize=3')
  expect(items.map(({ field, before, value }) => [field, before, value])).toEqual([
    ['insz', maskInsz(first), maskInsz(second)],
    ['street', 'true', undefined],
    ['houseNumber', '12', '14'],
  ])
})

test('a number is masked, and what was checked is told apart from what changed into the like', async () => {
  const clerk = await world().asUser('clerk')
  const [first, second] = [makeTestInsz('1985-07-01', 1), makeTestInsz('1985-07-31', 2)]
  const { id, inszMasked } = await newPerson(clerk, { insz: first })
  await clerk.put(`/persons/${id}`, personInput({ insz: second }), { version: 1 })
  const checked = { ...personInput(), inszMasked, confirmedFields: ['insz'] }
  await clerk.put(`/persons/${id}`, checked, { version: 2 })
  const told = (await changesOf(clerk, id)).items.filter(({ field }) => field === 'insz')
  const masked = maskInsz(first)
  expect(told).toMatchObject([
    { before: masked, value: masked, isConfirmed: true },
    { before: masked, value: masked, isConfirmed: false },
    { value: masked, isConfirmed: false },
  ])
})
