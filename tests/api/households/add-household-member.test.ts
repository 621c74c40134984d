import type { Household } from '@onthaal/shared/households/schemas'
import { expect, test } from 'vitest'
import { atTheCounter, livesWith, newPerson } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

async function mother(): Promise<string> {
  return (await newPerson(await world().asUser('clerk'))).id
}

async function child(birthDate = '2019-04'): Promise<string> {
  return (await newPerson(await world().asUser('clerk'), { givenName: 'Sara', birthDate })).id
}

/** A household of two, so that a version of it is known. */
async function home(): Promise<string> {
  const id = await mother()
  await livesWith(await world().asUser('clerk'), id, { person: await child(), role: 'child' })
  return id
}

testRefusals({
  operationId: 'addHouseholdMember',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'agencyManager', 'administrator'],
  path: async () => `/persons/${await home()}/household/members`,
  body: async () => ({ person: await child(), role: 'child' }),
  otherBody: async () => ({ person: await child(), role: 'other' }),
})

test('the first who lives with somebody makes the household, with both in it', async () => {
  const clerk = await world().asUser('clerk')
  const [id, person] = [await mother(), await child()]
  const { status, body, headers } = await clerk.post<Household>(
    `/persons/${id}/household/members`,
    { person, role: 'child', from: '2025-12-01' },
  )
  expect(status).toBe(200)
  expect(headers.get('etag')).toBe('"1"')
  expect(body.members).toMatchObject([
    { person: { id }, role: 'adult' },
    { person: { id: person }, role: 'child', from: '2025-12-01' },
  ])
  const ofChild = await clerk.get<Household>(`/persons/${person}/household`)
  expect(ofChild.body.members).toEqual(body.members)
})

test('around a minor the household begins with a child', async () => {
  const [id, person] = [await child(), await mother()]
  const clerk = await world().asUser('clerk')
  const { members } = await livesWith(clerk, id, { person, role: 'adult' })
  expect(members.map(({ role }) => role)).toEqual(['child', 'adult'])
})

test('somebody can be written down as living alone', async () => {
  const id = await mother()
  const { members } = await livesWith(await world().asUser('clerk'), id, {
    person: id,
    role: 'adult',
  })
  expect(members).toMatchObject([{ person: { id }, role: 'adult' }])
})

test('two clerks who add the same person at once make one', async () => {
  const [one, two] = [await world().asUser('clerk'), await world().asUser('schoolClerk')]
  for (const id of [await mother(), await home()]) {
    const path = `/persons/${id}/household`
    await atTheCounter(two, id)
    const { version } = (await one.get<Household>(path)).body
    const body = { person: await child(), role: 'child' }
    const answers = await Promise.all(
      [one, two].map((clerk) => clerk.post<Household>(`${path}/members`, body, { version })),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const { members } = (await one.get<Household>(path)).body
    expect(members.filter(({ person }) => person.id === body.person)).toHaveLength(1)
  }
})

test('of two who add somebody else, the second looks again first', async () => {
  const clerk = await world().asUser('clerk')
  const path = `/persons/${await home()}/household`
  const { version } = (await clerk.get<Household>(path)).body
  const answers = await Promise.all(
    [await child(), await child()].map((person) =>
      clerk.post(`${path}/members`, { person, role: 'child' }, { version }),
    ),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
  const blind = await clerk.post(
    `${path}/members`,
    { person: await child(), role: 'child' },
    { headers: { 'if-match': undefined } },
  )
  expect(blind.status).toBe(428)
})

test('who lives in another household leaves that one first', async () => {
  const clerk = await world().asUser('clerk')
  const [here, there] = [await home(), await home()]
  const { status, body } = await clerk.post(`/persons/${here}/household/members`, {
    person: there,
    role: 'partner',
  })
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ name: 'person', code: 'otherHousehold' })])
})

test('who lives here already is not added in another role', async () => {
  const clerk = await world().asUser('clerk')
  const id = await home()
  const { body } = await clerk.post(`/persons/${id}/household/members`, {
    person: id,
    role: 'partner',
  })
  expect(body.issues).toEqual([expect.objectContaining({ code: 'alreadyMember' })])
})

test('nobody is added whom the organisation does not know, nor from tomorrow on', async () => {
  const clerk = await world().asUser('clerk')
  const id = await mother()
  const elsewhere = await newPerson(await world().asUser('socialWorker'))
  const path = `/persons/${id}/household/members`
  const unknown = await clerk.post(path, { person: elsewhere.id, role: 'partner' })
  expect(unknown.body.issues).toEqual([
    expect.objectContaining({ name: 'person', code: 'unknown' }),
  ])
  const late = await clerk.post(path, { person: await child(), role: 'child', from: '2026-03-03' })
  expect(late.body.issues).toEqual([expect.objectContaining({ name: 'from', code: 'future' })])
  expect((await clerk.get<Household>(`/persons/${id}/household`)).body.members).toEqual([])
})
