import type { Person } from '@onthaal/shared/persons/schemas'
import { expect, test } from 'vitest'
import type { ApiResponse } from '../../support/client.ts'
import { atTheCounter, newInsz, newPerson, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations, userId } from '../../support/world.ts'

interface Shown {
  readonly insz: string
}

const world = testApp()

testRefusals({
  operationId: 'getPersonInsz',
  world,
  by: 'clerk',
  notBy: ['policyOfficer', 'privacyOfficer', 'administrator', 'counsellor', 'languageAdvisor'],
  path: async () =>
    `/persons/${(await newPerson(await world().asUser('clerk'), { insz: newInsz() })).id}/insz`,
})

function rowsOf({ headers }: ApiResponse<unknown>) {
  return world().rows(
    `select organisation_id, keeper_id, user_id, role, action, purpose, person_ids, fields
     from consultation where trace_id = $1`,
    [headers.get('belgov-trace-id')],
  )
}

test('the whole number is shown to whoever asks for it, and that stands in the log', async () => {
  const clerk = await world().asUser('clerk')
  const insz = newInsz()
  const { id } = await newPerson(clerk, { insz })
  const answer = await clerk.get<Shown>(`/persons/${id}/insz`)
  expect(answer.body).toEqual({ insz })
  expect(await rowsOf(answer)).toEqual([
    {
      organisation_id: organisations.city.id,
      keeper_id: organisations.city.id,
      user_id: userId('clerk'),
      role: 'frontDesk',
      action: 'showNumber',
      purpose: 'registration',
      person_ids: [id],
      fields: ['nationalNumber'],
    },
  ])
  expect((await clerk.get<Person>(`/persons/${id}`)).text).not.toContain(insz)
})

test('it takes work with the person, as the file does', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newPerson(clerk, { insz: newInsz() })
  const path = `/persons/${id}/insz`
  for (const name of ['schoolClerk', 'cityManager'] as const) {
    const refused = await (await world().asUser(name)).get(path)
    expect(refused.status).toBe(403)
    expect(refused.body.type).toBe('urn:problem-type:onthaal:persons:purposeRequired')
    expect(await rowsOf(refused)).toEqual([])
  }
  const colleague = await world().asUser('schoolClerk')
  await atTheCounter(colleague, id)
  const opened = await colleague.get<Shown>(path)
  expect(opened.status).toBe(200)
  expect(await rowsOf(opened)).toMatchObject([{ purpose: 'atTheCounter', action: 'showNumber' }])
  await submittedReferral(clerk, { person: id })
  const manager = await (await world().asUser('cityManager')).get<Shown>(path)
  expect(await rowsOf(manager)).toMatchObject([{ purpose: 'management', action: 'showNumber' }])
})

test('where there is no number nothing is shown, and each organisation shows its own', async () => {
  const [clerk, ocmw] = [await world().asUser('clerk'), await world().asUser('socialWorker')]
  const insz = newInsz()
  const { id } = await newPerson(ocmw, { insz })
  expect((await clerk.get(`/persons/${id}/insz`)).status).toBe(404)
  await newPerson(clerk, { insz })
  expect((await clerk.get<Shown>(`/persons/${id}/insz`)).body).toEqual({ insz })
  const { id: unnumbered } = await newPerson(clerk)
  const none = await clerk.get(`/persons/${unnumbered}/insz`)
  expect(none.status).toBe(404)
  expect(await rowsOf(none)).toEqual([])
})
