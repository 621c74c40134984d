import type { InformingList } from '@onthaal/shared/informing/schemas'
import { expect, test } from 'vitest'
import { draftInterview, livesWith, newPerson } from '../../support/factories.ts'
import { fileMeasure } from '../../support/retention-world.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

const told = {
  topics: ['dutchLessons', 'compulsoryEducation'],
  languages: ['ar'],
  materials: ['Folder'],
} as const

/** A talk with a mother, who lives with a partner and a child. */
async function family() {
  const clerk = await world().asUser('clerk')
  const { topics, languages, materials } = told
  const talk = await draftInterview(clerk, {
    topics: [...topics],
    languages: [...languages],
    materials: [...materials],
  })
  const mother = talk.person.id
  const { id: partner } = await newPerson(clerk, { birthDate: '1984' })
  const { id: child } = await newPerson(clerk, { birthDate: '2016' })
  await livesWith(clerk, mother, { person: partner, role: 'partner' })
  await livesWith(clerk, mother, { person: child, role: 'child' })
  const close = (informed?: string[]) =>
    clerk.post(`/intakeInterviews/${talk.id}/completion`, {
      outcome: 'informedNoReferral',
      ...(informed && { informed }),
    })
  const topicsOf = async (person: string) => {
    const { body } = await clerk.get<InformingList>(`/persons/${person}/informings`)
    return body.items.map(({ topic }) => topic).sort()
  }
  return { clerk, talk, mother, partner, child, close, topicsOf }
}

test('closing a talk proves what whoever was there was told, and what parents were told of school', async () => {
  const { clerk, talk, mother, partner, child, close, topicsOf } = await family()
  expect((await close([partner])).status).toBe(200)
  for (const person of [mother, partner]) {
    expect(await topicsOf(person)).toEqual(['compulsoryEducation', 'dutchLessons'])
  }
  expect(await topicsOf(child)).toEqual(['compulsoryEducation'])
  const { body } = await clerk.get<InformingList>(`/persons/${mother}/informings`)
  expect(body.items[0]).toMatchObject({
    informedOn: talk.heldOn,
    channel: 'talk',
    languages: ['ar'],
    materials: ['Folder'],
    interview: talk.id,
  })
})

test('who was not there is not informed', async () => {
  const { mother, partner, close, topicsOf } = await family()
  await close()
  expect(await topicsOf(partner)).toEqual([])
  expect(await topicsOf(mother)).toHaveLength(2)
})

test('nobody outside the household is informed by it, and then the talk stays open', async () => {
  const { clerk, mother, close, topicsOf } = await family()
  const { id: stranger } = await newPerson(clerk)
  const { status, body } = await close([stranger])
  expect(status).toBe(409)
  expect(body.issues).toEqual([
    expect.objectContaining({ name: 'informed[0]', code: 'notInHousehold' }),
  ])
  expect(await topicsOf(mother)).toEqual([])
})

test('a child alone is no parent: nothing is proved of brothers and sisters who were not there', async () => {
  const { clerk, mother, partner, child, topicsOf } = await family()
  const { id, person: alone } = await draftInterview(clerk, {
    topics: [...told.topics],
    languages: [...told.languages],
  })
  await livesWith(clerk, mother, { person: alone.id, role: 'child' })
  const closing = { outcome: 'informedNoReferral' }
  expect((await clerk.post(`/intakeInterviews/${id}/completion`, closing)).status).toBe(200)
  expect(await topicsOf(alone.id)).toHaveLength(2)
  for (const person of [mother, partner, child]) expect(await topicsOf(person)).toEqual([])
})

test('nothing is written to a file under restriction', async () => {
  const { clerk, mother, partner, child, close, topicsOf } = await family()
  const officer = await world().asUser('privacyOfficer')
  for (const person of [partner, child]) {
    await fileMeasure(clerk, officer, { person, kind: 'restriction' })
  }
  expect((await close([partner])).status).toBe(200)
  expect(await topicsOf(mother)).toHaveLength(2)
  for (const person of [partner, child]) expect(await topicsOf(person)).toEqual([])
})
