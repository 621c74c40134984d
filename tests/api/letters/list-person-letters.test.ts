import type { PersonLetterList } from '@onthaal/shared/letters/schemas'
import { expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { lettersFor, newPerson, referredInterview } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

const lettersOf = async (client: Client, person: string) =>
  client.get<PersonLetterList>(`/persons/${person}/letters`)

testRefusals({
  operationId: 'listPersonLetters',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'agencyManager', 'administrator'],
  path: async () => `/persons/${(await newPerson(await world().asUser('clerk'))).id}/letters`,
})

test('the letters of all talks with somebody, the newest first, and those of nobody else', async () => {
  const clerk = await world().asUser('clerk')
  const { id: person } = await newPerson(clerk)
  expect((await lettersOf(clerk, person)).body.items).toEqual([])
  const talks = [
    await referredInterview(clerk, { person }),
    await referredInterview(clerk, { person, type: 'dutchLanguage' }),
  ]
  const other = await referredInterview(clerk)
  for (const { id, person: whose } of [...talks, other]) {
    await clerk.post(`/intakeInterviews/${id}/letters`, lettersFor(whose.id))
  }
  const { status, body } = await lettersOf(clerk, person)
  expect(status).toBe(200)
  expect(body.items.map(({ interview }) => interview)).toEqual(talks.map(({ id }) => id).reverse())
  expect(body.items[0]?.dutch.title).toBe('Brief na uw gesprek')
})

test('what is printed again stands in the log as printed', async () => {
  const clerk = await world().asUser('clerk')
  const { id, person } = await referredInterview(clerk)
  await clerk.post(`/intakeInterviews/${id}/letters`, lettersFor(person.id))
  await clerk.get(`/persons/${person.id}/letters`, { headers: { 'onthaal-print': 'true' } })
  const [last] = await world().rows<{ action: string; persons: string[] }>(
    `select action, person_ids as persons from consultation order by at desc, id desc limit 1`,
  )
  expect(last).toEqual({ action: 'print', persons: [person.id] })
})

test('a person of another organisation is not there', async () => {
  const { id } = await newPerson(await world().asUser('clerk'))
  expect((await lettersOf(await world().asUser('socialWorker'), id)).status).toBe(404)
})

test('a colleague without work with somebody says first why', async () => {
  const { id } = await newPerson(await world().asUser('clerk'))
  const { status, body } = await (await world().asUser('schoolClerk')).get<{ type: string }>(
    `/persons/${id}/letters`,
  )
  expect([status, body.type]).toEqual([403, expect.stringMatching(/purposeRequired$/)])
})
