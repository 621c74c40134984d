import type { Background } from '@onthaal/shared/background/schemas'
import type { PersonExport } from '@onthaal/shared/person-exports/schemas'
import { expect, test } from 'vitest'
import {
  atTheCounter,
  backgroundInput,
  newMerge,
  newPerson,
  withBackground,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'getBackground',
  world,
  by: 'clerk',
  notBy: ['counsellor', 'languageAdvisor', 'privacyOfficer', 'administrator'],
  path: async () => `/persons/${(await newPerson(await world().asUser('clerk'))).id}/background`,
})

const school = { schoolStatus: 'enrolled', schoolName: 'De Regenboog', monthsOfDutch: 4 } as const

test('nothing is known at first, and there is a version to build on', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newPerson(clerk)
  const { body, headers } = await clerk.get<Background>(`/persons/${id}/background`)
  expect(body).toEqual({
    self: expect.stringMatching(`/persons/${id}/background$`),
    ...{ version: 1, answers: {} },
  })
  expect(headers.get('etag')).toBe('"1"')
})

test('a colleague of the same organisation reads it, and no other organisation', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newPerson(clerk)
  await withBackground(clerk, id)
  const colleague = await world().asUser('schoolClerk')
  await atTheCounter(colleague, id)
  const { body } = await colleague.get<Background>(`/persons/${id}/background`)
  expect(body).toMatchObject({ version: 2, ...backgroundInput })
  for (const name of ['socialWorker', 'otherClerk'] as const) {
    const stranger = await world().asUser(name)
    expect((await stranger.get(`/persons/${id}/background`)).status).toBe(404)
  }
})

test('the school of a minor is there for who works with it, and for nobody else', async () => {
  const clerk = await world().asUser('schoolClerk')
  const { id } = await newPerson(clerk, { birthDate: '2016' })
  await withBackground(clerk, id, { answers: { needs: ['leisure'] }, school })
  expect((await clerk.get<Background>(`/persons/${id}/background`)).body).toMatchObject({
    ...{ version: 3, school },
  })
  const colleague = await world().asUser('clerk')
  await atTheCounter(colleague, id)
  const { body, text } = await colleague.get<Background>(`/persons/${id}/background`)
  expect(body).toMatchObject({ version: 2, answers: { needs: ['leisure'] } })
  expect(body).not.toHaveProperty('school')
  expect(text).not.toContain('Regenboog')
  // The second lock: without the right the row is not there.
  const rows = await world().rows<{ count: number }>(
    'select count(*)::int from person_background where person_id = $1',
    [id],
  )
  expect(rows).toEqual([{ count: 2 }])
})

test('of two files that become one, each part comes along that the other lacks', async () => {
  const clerk = await world().asUser('schoolClerk')
  const [stays, goes] = [await newPerson(clerk), await newPerson(clerk)]
  await withBackground(clerk, stays.id)
  await withBackground(clerk, goes.id, { answers: { workStatus: 'working' }, school })
  const merge = await newMerge(clerk, stays.id, goes.id)
  const read = async (id: string) => (await clerk.get<Background>(`/persons/${id}/background`)).body
  expect(await read(stays.id)).toMatchObject({ ...backgroundInput, school })
  expect(await read(goes.id)).toMatchObject({ ...backgroundInput, school })
  const undo = { reason: 'Het zijn toch twee mensen.' }
  const path = `/persons/${stays.id}/merges/${merge.id}/undoing`
  expect((await clerk.post(path, undo)).status).toBe(200)
  expect(await read(stays.id)).toMatchObject({ ...backgroundInput, school: {} })
  expect(await read(goes.id)).toMatchObject({ answers: { workStatus: 'working' }, school })
})

test('who asks what is kept of them gets it too', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newPerson(clerk)
  await withBackground(clerk, id)
  const manager = await world().asUser('cityManager')
  await atTheCounter(manager, id)
  const { body } = await manager.get<PersonExport>(`/persons/${id}/export`)
  expect(body.background).toMatchObject(backgroundInput)
})

test('of a minor it comes without schooling from whoever does not work with that', async () => {
  const clerk = await world().asUser('schoolClerk')
  const { id } = await newPerson(clerk, { birthDate: '2009' })
  await withBackground(clerk, id, {
    answers: { workStatus: 'studying', needs: ['leisure'] },
    school,
  })
  const manager = await world().asUser('cityManager')
  await atTheCounter(manager, id)
  const { body } = await manager.get<PersonExport>(`/persons/${id}/export`)
  expect(body.background.answers).toEqual({ needs: ['leisure'] })
  expect(body.background).not.toHaveProperty('school')
})
