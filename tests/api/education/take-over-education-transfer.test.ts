import type { EducationTransferList } from '@onthaal/shared/education/schemas'
import { expect, test } from 'vitest'
import { chainOf, childInput, movedChild, newTransfer } from '../../support/education.ts'
import { newPerson } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { fileMeasure } from '../../support/retention-world.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations, userId } from '../../support/world.ts'

const world = testApp()

/** Somebody of the other city who works with schooling. */
async function otherClerk() {
  await world().rows('update membership set education = true where user_id = $1', [
    userId('otherClerk'),
  ])
  return world().signIn('otherClerk')
}

async function moved(givenName: string) {
  const clerk = await world().asUser('schoolClerk')
  const counsellor = await world().asUser('schoolCounsellor')
  return movedChild({ clerk, counsellor }, organisations.otherCity.id, { givenName })
}

const waiting = () => newTransfer(world())

async function ownChild() {
  return { person: (await newPerson(await world().asUser('schoolClerk'), childInput)).id }
}

testRefusals({
  operationId: 'takeOverEducationTransfer',
  world,
  by: 'schoolClerk',
  notBy: ['privacyOfficer', 'administrator', 'policyOfficer'],
  path: async () => `/educationTransfers/${await waiting()}/takingOver`,
  body: ownChild,
  otherBody: ownChild,
})

test('the child is followed by the own file from then on, and the sender sees nothing of it', async () => {
  const sent = await moved('Noor')
  const receiver = await otherClerk()
  const { items } = (await receiver.get<EducationTransferList>('/educationTransfers')).body
  const { id: person } = await newPerson(receiver, { ...childInput, givenName: 'Noor' })
  const path = `/educationTransfers/${items[0]?.id}/takingOver`
  expect((await receiver.post(path, { person })).status).toBe(204)
  const body = await chainOf(receiver, person)
  expect(body).toMatchObject({ person, state: 'open', keptBy: { name: 'Stad Zandhove' } })
  expect(body.events[0]).toMatchObject({ event: 'takenOver', detail: 'Stad Beekrode' })
  const after = (await receiver.get<EducationTransferList>('/educationTransfers')).body
  expect(after.items).toEqual([])
  const rows = await world().rows(
    'select given_name, family_name, birth_date from education_transfer where person_id = $1',
    [person],
  )
  expect(rows).toEqual([{ given_name: null, family_name: null, birth_date: null }])
  // The sender: not by a version, an event, a name or a door.
  const sender = await world().asUser('schoolClerk')
  expect(await chainOf(sender, sent.person)).toEqual({
    ...sent,
    self: expect.any(String),
    events: expect.any(Array),
    closing: expect.any(Object),
  })
  expect((await chainOf(sender, sent.person)).events).toHaveLength(sent.events.length)
  expect((await sender.get(`/persons/${person}/educationChain`)).status).toBe(404)
  const again = await receiver.post(path, { person }, { version: 2 })
  expect(again.status).toBe(409)
})

test('it takes a file of the own municipality, of a child', async () => {
  const clerk = await world().asUser('schoolClerk')
  const path = `/educationTransfers/${await waiting()}/takingOver`
  const elsewhere = await newPerson(await otherClerk(), childInput)
  expect((await clerk.post(path, { person: elsewhere.id })).body).toMatchObject({
    ...{ status: 400, issues: [{ name: 'person', code: 'unknown' }] },
  })
  const { id: adult } = await newPerson(clerk)
  expect((await clerk.post(path, { person: adult })).body).toMatchObject({
    ...{ status: 400, issues: [{ name: 'person', code: 'noChild' }] },
  })
})

test('another municipality takes nobody over who did not move there', async () => {
  const stranger = await otherClerk()
  const { id: person } = await newPerson(stranger, childInput)
  const path = `/educationTransfers/${await waiting()}/takingOver`
  expect((await stranger.post(path, { person })).status).toBe(404)
})

test('a child who was born on another day is somebody else', async () => {
  const clerk = await world().asUser('schoolClerk')
  const path = `/educationTransfers/${await waiting()}/takingOver`
  const { id: person } = await newPerson(clerk, { ...childInput, birthDate: '2017-05-04' })
  expect((await clerk.post(path, { person })).body).toMatchObject({
    ...{ status: 400, issues: [{ name: 'person', code: 'otherBirthDate' }] },
  })
  const { id: perhaps } = await newPerson(clerk, { ...childInput, birthDate: '2017-05' })
  expect((await clerk.post(path, { person: perhaps })).status).toBe(204)
})

test('a child who was followed no more is followed again', async () => {
  const clerk = await world().asUser('schoolClerk')
  const counsellor = await world().asUser('schoolCounsellor')
  const { person } = await movedChild({ clerk, counsellor }, organisations.otherCity.id)
  const path = `/educationTransfers/${await waiting()}/takingOver`
  expect((await clerk.post(path, { person })).status).toBe(204)
  const followed = await chainOf(clerk, person)
  expect(followed).toMatchObject({ person, state: 'open' })
  expect(followed.events.map(({ event }) => event)).toEqual(
    expect.arrayContaining(['takenOver', 'reopened']),
  )
})

test('a file under restriction takes nobody over', async () => {
  const clerk = await world().asUser('schoolClerk')
  const { person } = await ownChild()
  await fileMeasure(clerk, await world().asUser('privacyOfficer'), { person, kind: 'restriction' })
  const path = `/educationTransfers/${await waiting()}/takingOver`
  expect((await clerk.post(path, { person })).body).toMatchObject({
    ...{ status: 409, type: expect.stringContaining('personRestricted') },
  })
})
