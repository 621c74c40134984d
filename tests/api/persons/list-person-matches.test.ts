import type { PersonMatchList } from '@onthaal/shared/matching/schemas'
import { expect, test } from 'vitest'
import { newPerson } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'listPersonMatches',
  world,
  by: 'clerk',
  notBy: ['counsellor', 'languageAdvisor', 'cityManager', 'agencyManager', 'privacyOfficer'],
  path: async () => `/persons/${(await newPerson(await world().asUser('clerk'))).id}/matches`,
})

async function matchesOf(id: string): Promise<string[]> {
  const clerk = await world().asUser('clerk')
  const { status, body } = await clerk.get<PersonMatchList>(`/persons/${id}/matches`)
  expect(status).toBe(200)
  return body.items.map(({ person }) => person.id)
}

test('each of two files that may be of one person leads to the other, until somebody decided', async () => {
  const clerk = await world().asUser('clerk')
  const born = { birthDate: '1984-04-17' }
  const { id } = await newPerson(clerk, { givenName: 'Serhii', familyName: 'Melnyk', ...born })
  const second = { givenName: 'Sergej', familyName: 'Melnik', ...born }
  const { id: other } = await newPerson(clerk, second)
  expect(await matchesOf(id)).toEqual([other])
  expect(await matchesOf(other)).toEqual([id])
  await clerk.post(`/persons/${id}/matchDecisions`, { other, decision: 'different' })
  expect(await matchesOf(id)).toEqual([])
  expect(await matchesOf(other)).toEqual([])
  const { id: third } = await newPerson(clerk, second)
  expect(await matchesOf(id)).toEqual([third])
})

test('the file that another organisation keeps of the same person is none', async () => {
  const clerk = await world().asUser('clerk')
  const facts = { givenName: 'Dezelfde', familyName: 'Elders', birthDate: '1955-05-15' }
  await newPerson(await world().asUser('socialWorker'), facts)
  const { id } = await newPerson(clerk, facts)
  expect(await matchesOf(id)).toEqual([])
})

test('a file that was said to be of the same person stays in sight, as long as that counts', async () => {
  const clerk = await world().asUser('clerk')
  const facts = { givenName: 'Eender', familyName: 'Gelijk', birthDate: '1963-03-06' }
  const { id } = await newPerson(clerk, facts)
  const { id: other } = await newPerson(clerk, facts)
  const decide = (decision: string) =>
    clerk.post(`/persons/${other}/matchDecisions`, { other: id, decision })
  const seen = async () => {
    const { body } = await clerk.get<PersonMatchList>(`/persons/${id}/matches`)
    return [body.items.length, body.same?.map((person) => person.id)]
  }
  expect(await seen()).toEqual([1, []])
  await decide('same')
  expect(await seen()).toEqual([0, [other]])
  await decide('different')
  expect(await seen()).toEqual([0, []])
})
