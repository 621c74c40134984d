import type { EducationChain } from '@onthaal/shared/education/schemas'
import type { Person } from '@onthaal/shared/persons/schemas'
import { expect, test } from 'vitest'
import { chainOf, newChild, proofInput, referredChild, withChain } from '../../support/education.ts'
import { atTheCounter, newPerson, personInput } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp()

const { birthDate: _unknown, ...withoutBirthDate } = personInput()

testRefusals({
  operationId: 'getEducationChain',
  world,
  by: 'schoolClerk',
  notBy: ['privacyOfficer', 'administrator', 'policyOfficer'],
  path: async () => {
    const child = await newChild(await world().asUser('schoolClerk'))
    return `/persons/${child.id}/educationChain`
  },
})

test('a child for whom the clock runs is followed from the moment of registration', async () => {
  const clerk = await world().asUser('schoolClerk')
  const { id } = await newChild(clerk)
  const chain = await chainOf(clerk, id)
  expect(chain).toMatchObject({
    ...{ person: id, state: 'open', urgency: 'overdue', openedOn: '2026-03-02' },
    ...{ startsOn: '2026-01-02', lastDay: '2035-05-02', daysLeft: -59, questions: [] },
    heldBy: { holder: 'frontDesk' },
    moves: ['recordProof', 'proposeClosing'],
  })
  expect(chain.events).toMatchObject([{ event: 'opened' }])
})

test('whoever registers a child without working with schooling opens it all the same, and sees nothing', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newChild(clerk)
  expect((await clerk.get(`/persons/${id}/educationChain`)).status).toBe(404)
  const colleague = await world().asUser('schoolClerk')
  await atTheCounter(colleague, id)
  expect(await chainOf(colleague, id)).toMatchObject({ state: 'open' })
})

test('who works with schooling opens the file of a child who is followed without saying why', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newChild(clerk)
  const colleague = await world().asUser('schoolClerk')
  expect((await colleague.get(`/persons/${id}`)).status).toBe(200)
  const chain = await chainOf(colleague, id)
  const [row] = await world().rows<{ purpose: string }>(
    `select purpose from consultation where action = 'openFile' and $1::uuid = any(person_ids)
     order by at desc, id desc limit 1`,
    [id],
  )
  expect(row).toEqual({ purpose: 'schooling' })
  const proved = await withChain(colleague, chain, 'proofs', proofInput)
  expect(proved).toMatchObject({ state: 'closed' })
  const age = (interval: string) =>
    world().rows('update education_chain set closed_at = closed_at - $2::interval where id = $1', [
      chain.id,
      interval,
    ])
  await age('89 days')
  expect((await colleague.get(`/persons/${id}`)).status).toBe(200)
  await age('2 days')
  expect((await colleague.get(`/persons/${id}`)).body).toMatchObject({
    type: expect.stringContaining('purposeRequired'),
  })
})

test('an adult and a child of two are not followed; a child is once its file says so', async () => {
  const clerk = await world().asUser('schoolClerk')
  for (const birthDate of ['1985-07', '2024-01-05']) {
    const { id } = await newPerson(clerk, { birthDate })
    expect((await clerk.get(`/persons/${id}/educationChain`)).status, birthDate).toBe(404)
  }
  const { id, version } = await newPerson(clerk, { birthDate: '2024-01-05' })
  const corrected = personInput({ birthDate: '2019-01-05' })
  expect((await clerk.put(`/persons/${id}`, corrected, { version })).status).toBe(200)
  // Registered on no day that is known.
  expect(await chainOf(clerk, id)).toMatchObject({
    ...{ urgency: 'question', questions: ['firstRegisteredBelgiumOn'] },
  })
})

test('what the file says changes its days, and a child that is too young stays in sight', async () => {
  const clerk = await world().asUser('schoolClerk')
  const child = await newChild(clerk)
  const before = await chainOf(clerk, child.id)
  const corrected = personInput({ birthDate: '2022-01-05', nationalities: ['SY'] })
  const { version } = child
  expect((await clerk.put(`/persons/${child.id}`, corrected, { version })).status).toBe(200)
  const after = await chainOf(clerk, child.id)
  expect(after).toMatchObject({ state: 'open', urgency: 'later', startsOn: '2027-09-01' })
  expect(after.version).toBe(before.version + 1)
})

test('what the OCMW follows does not exist for the municipality', async () => {
  await world().rows('update membership set education = true where user_id = $1', [
    userId('socialWorker'),
  ])
  const worker = await world().signIn('socialWorker')
  const { id } = await newChild(worker)
  expect(await chainOf(worker, id)).toMatchObject({ keptBy: { kind: 'ocmw' } })
  const clerk = await world().asUser('schoolClerk')
  expect((await clerk.get(`/persons/${id}/educationChain`)).status).toBe(404)
})

test('a referral for school follows a child of whom no birth date is known', async () => {
  const clerk = await world().asUser('schoolClerk')
  const { id } = (await clerk.post<Person>('/persons', withoutBirthDate)).body
  expect((await clerk.get(`/persons/${id}/educationChain`)).status).toBe(404)
  const { id: referral } = await referredChild(clerk, id)
  expect(await chainOf(clerk, id)).toMatchObject({
    ...{ urgency: 'question', questions: ['birthDate'] },
    heldBy: { holder: 'desk', referral },
  })
})

test('siblings in different tracks are followed each in their own way', async () => {
  const clerk = await world().asUser('schoolClerk')
  const [toddler, child, youth] = [
    await newChild(clerk, { birthDate: '2023-04-01' }),
    await newChild(clerk, { birthDate: '2021-04-01' }),
    await newChild(clerk, { birthDate: '2009-04-01' }),
  ]
  expect((await clerk.get(`/persons/${toddler.id}/educationChain`)).status).toBe(404)
  expect(await chainOf(clerk, child.id)).toMatchObject({
    ...{ urgency: 'later', startsOn: '2026-09-01' },
  })
  expect(await chainOf(clerk, youth.id)).toMatchObject({
    urgency: 'overdue',
    lastDay: '2027-03-31',
  })
})

test('second lock: without the capability the rows are not there, and at the agency only by a referral', async () => {
  const clerk = await world().asUser('schoolClerk')
  const { id } = await newChild(clerk)
  const counsellor = await world().asUser('schoolCounsellor')
  const { body: none } = await counsellor.get<EducationChain>(`/persons/${id}/educationChain`)
  expect(none).toMatchObject({ status: 404 })
  const { id: referral } = await referredChild(clerk, id)
  const path = `/referrals/${referral}/educationChain`
  expect((await counsellor.get<EducationChain>(path)).body).toMatchObject({ person: id })
  const without = await world().asUser('counsellor')
  expect((await without.get(path)).status).toBe(404)
})
