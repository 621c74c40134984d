import type { MatchDecisionList, PersonMatchList } from '@onthaal/shared/matching/schemas'
import { expect, test } from 'vitest'
import { newPerson, personInput } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

async function newFile(client: 'clerk' | 'socialWorker' = 'clerk'): Promise<string> {
  return (await newPerson(await world().asUser(client))).id
}

// Of a file and itself nothing is written, so one body serves all refusals.
let asked = ''
testRefusals({
  operationId: 'decideMatch',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'agencyManager', 'administrator'],
  path: async () => {
    asked = await newFile()
    return `/persons/${asked}/matchDecisions`
  },
  body: () => ({ other: asked, decision: 'different' }),
  otherBody: () => ({ other: asked, decision: 'same' }),
})

test('what was decided stands with both files, with who and when, and the newest counts', async () => {
  const clerk = await world().asUser('clerk')
  const [id, other] = [await newFile(), await newFile()]
  const path = `/persons/${id}/matchDecisions`
  const first = await clerk.post<MatchDecisionList>(path, { other, decision: 'different' })
  expect(first.status).toBe(200)
  expect(first.body.items).toMatchObject([
    { other: { id: other }, decision: 'different', decidedBy: { displayName: expect.any(String) } },
  ])
  await clerk.post(`/persons/${other}/matchDecisions`, { other: id, decision: 'same' })
  const { body } = await clerk.get<MatchDecisionList>(path)
  expect(body.items.map(({ other: one, decision }) => [one.id, decision])).toEqual([
    [other, 'same'],
    [other, 'different'],
  ])
})

test('about a file and itself nothing is written', async () => {
  const clerk = await world().asUser('clerk')
  const id = await newFile()
  const path = `/persons/${id}/matchDecisions`
  const { status, body } = await clerk.post<MatchDecisionList>(path, {
    other: id,
    decision: 'same',
  })
  expect(status).toBe(200)
  expect(body.items).toEqual([])
})

test('a file of others is refused like one that is not there', async () => {
  const clerk = await world().asUser('clerk')
  const path = `/persons/${await newFile()}/matchDecisions`
  const random = '0198c0de-0000-4000-8000-00000000dead'
  const answers: unknown[] = []
  for (const other of [await newFile('socialWorker'), random]) {
    const { status, body } = await clerk.post(path, { other, decision: 'different' })
    answers.push({ status, issues: body.issues?.map(({ name, type }) => ({ name, type })) })
  }
  expect(answers[0]).toMatchObject({ status: 400, issues: [{ name: 'other' }] })
  expect(answers[0]).toEqual(answers[1])
})

test('who registers somebody says along with it who is another one', async () => {
  const clerk = await world().asUser('clerk')
  const facts = { givenName: 'Tweede', familyName: 'Dezelve', birthDate: '1971-01-31' }
  const { id: other } = await newPerson(clerk, facts)
  const { id } = await newPerson(clerk, { ...facts, differsFrom: [other] })
  const { body } = await clerk.get<MatchDecisionList>(`/persons/${other}/matchDecisions`)
  expect(body.items).toMatchObject([{ other: { id }, decision: 'different' }])
  const matches = await clerk.get<PersonMatchList>(`/persons/${id}/matches`)
  expect(matches.body.items).toEqual([])
})

test('nobody is another one than somebody whom only others know, and then no file is made', async () => {
  const clerk = await world().asUser('clerk')
  const own = await newFile()
  const stranger = await newFile('socialWorker')
  const familyName = 'Nietgemaakt'
  for (const other of [stranger, '0198c0de-0000-4000-8000-00000000dead']) {
    const body = { ...personInput({ familyName }), differsFrom: [own, other] }
    const refused = await clerk.post('/persons', body)
    expect(refused.status).toBe(400)
    expect(refused.body.issues?.map(({ name }) => name)).toEqual(['differsFrom[1]'])
  }
  const found = await clerk.post<{ items: [] }>('/persons/query', { name: familyName })
  expect(found.body.items).toEqual([])
})
