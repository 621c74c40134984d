import type { PersonMatchList } from '@onthaal/shared/matching/schemas'
import { expect, test } from 'vitest'
import { newInsz, newPerson, personInput } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { statementsOf } from '../../support/statements.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()
const typed = { givenName: 'Joesoef', familyName: 'El Khattabi', birthDate: '1990-03-12' }
const known = { givenName: 'Yusuf', familyName: 'Khattabi', birthDate: '1990-12-03' }

testRefusals({
  operationId: 'queryMatches',
  world,
  by: 'clerk',
  notBy: ['counsellor', 'languageAdvisor', 'cityManager', 'agencyManager', 'privacyOfficer'],
  path: async () => '/persons/matches',
  body: () => typed,
})

async function suspects(query: object, name: 'clerk' | 'socialWorker' | 'otherClerk' = 'clerk') {
  const client = await world().asUser(name)
  const { status, body } = await client.post<PersonMatchList>('/persons/matches', query)
  expect(status).toBe(200)
  return body.items
}

test('who may be the one who is registered is told, with the fields that differ', async () => {
  const clerk = await world().asUser('clerk')
  const phone = '+32478123499'
  const { id } = await newPerson(clerk, { ...known, phone, sex: 'male' })
  await newPerson(clerk, { ...known, givenName: 'Salma' })
  expect(await suspects({ ...typed, phone, sex: 'male' })).toEqual([
    {
      person: expect.objectContaining({ id, ...known }),
      ...{ phone, sex: 'male' },
      differs: ['givenName', 'familyName', 'birthDate'],
    },
  ])
})

test('a number that somebody had before tells who it is, and is not shown', async () => {
  const clerk = await world().asUser('clerk')
  const former = newInsz()
  const names = { givenName: 'Zohra', familyName: 'Amari' }
  const { id } = await newPerson(clerk, { insz: former, ...names })
  await clerk.put(`/persons/${id}`, personInput({ insz: newInsz(), ...names }))
  const client = await world().asUser('clerk')
  const question = { insz: former, givenName: 'Iemand', familyName: 'Anders' }
  const { body, text } = await client.post<PersonMatchList>('/persons/matches', question)
  expect(body.items.map(({ person }) => person.id)).toEqual([id])
  expect(text).not.toContain(former)
})

test('the likeliest comes first, and no more than ten', async () => {
  const clerk = await world().asUser('clerk')
  const names = { givenName: 'Mahnaz', familyName: 'Shirzad' }
  await newPerson(clerk, { ...names, birthDate: '1981' })
  const { id } = await newPerson(clerk, { ...names, birthDate: '1981-07-23' })
  const question = { ...names, birthDate: '1981-07-23' }
  const found = await suspects(question)
  expect(found).toHaveLength(2)
  expect(found[0]?.person.id).toBe(id)
  for (let more = 0; more < 10; more += 1) await newPerson(clerk, question)
  expect(await suspects(question)).toHaveLength(10)
})

test('nothing that tells somebody apart finds nobody', async () => {
  expect(await suspects({})).toEqual([])
  expect(await suspects({ birthDate: '1990-03-12' })).toEqual([])
})

test('whom only another organisation knows is not there, whatever is asked', async () => {
  const insz = newInsz()
  const facts = { givenName: 'Geheim', familyName: 'Verborgen', birthDate: '1977-02-28' }
  const phone = '+32478555666'
  await newPerson(await world().asUser('socialWorker'), { ...facts, phone, insz })
  for (const question of [{ ...facts, phone, insz }, facts, { phone, ...facts }, { insz }]) {
    expect(await suspects(question)).toEqual([])
    expect(await suspects(question, 'otherClerk')).toEqual([])
    expect(await suspects(question, 'socialWorker')).toHaveLength(1)
  }
  const asked = async (question: object) => {
    const statements = await statementsOf(() => suspects(question))
    return statements.map(({ text }) => text)
  }
  const nobody = { ...facts, phone: '+32478555667', insz: newInsz() }
  expect(await asked({ ...facts, phone, insz })).toEqual(await asked(nobody))
})

test('what cannot be is refused beside its field', async () => {
  const clerk = await world().asUser('clerk')
  const question = { birthDate: '1990-13', insz: '123', phone: '12' }
  const { status, body } = await clerk.post('/persons/matches', question)
  expect(status).toBe(400)
  expect(body.issues?.map(({ name }) => name).sort()).toEqual(['birthDate', 'insz', 'phone'])
})

test('the log tells who was shown', async () => {
  const clerk = await world().asUser('clerk')
  const facts = { givenName: 'Getoond', familyName: 'Gevonden', birthDate: '1969-06-09' }
  const { id } = await newPerson(clerk, facts)
  await suspects(facts)
  const rows = await world().rows(
    `select purpose, fields from consultation where action = 'hitList' and $1 = any(person_ids)`,
    [id],
  )
  expect(rows).toEqual([{ purpose: 'search', fields: ['identity', 'contact'] }])
})
