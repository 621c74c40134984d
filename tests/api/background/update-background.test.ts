import type { Background, BackgroundInput } from '@onthaal/shared/background/schemas'
import type { Person } from '@onthaal/shared/persons/schemas'
import type { ReferralProposals } from '@onthaal/shared/referral-proposals/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { describe, expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import {
  atTheCounter,
  backgroundInput,
  draftInterview,
  draftReferral,
  livesWith,
  newPerson,
  submittedReferral,
  withBackground,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { fileMeasure } from '../../support/retention-world.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'updateBackground',
  world,
  by: 'clerk',
  notBy: ['counsellor', 'languageAdvisor', 'cityManager', 'agencyManager', 'privacyOfficer'],
  path: async () => {
    const clerk = await world().asUser('clerk')
    const { id } = await newPerson(clerk)
    await withBackground(clerk, id)
    return `/persons/${id}/background`
  },
  body: () => backgroundInput,
})

const school = { schoolStatus: 'waiting', monthsOfDutch: 4 } as const

async function put(client: Client, id: string, input: BackgroundInput) {
  const path = `/persons/${id}/background`
  const { version } = (await client.get<Background>(path)).body
  return client.put<Background>(path, input, { version })
}

test('what is told takes the place of what was told, and leaves the file as it was', async () => {
  const clerk = await world().asUser('clerk')
  const { id, version } = await newPerson(clerk)
  expect((await put(clerk, id, backgroundInput)).body).toMatchObject({
    ...{ version: 2, answers: backgroundInput.answers },
  })
  const answers = { workStatus: 'studying', occupation: 'Kok' } as const
  const { body } = await put(clerk, id, { answers })
  // Not asked of somebody who studies, and kept all the same.
  expect(body).toMatchObject({ version: 3 })
  expect(body.answers).toEqual(answers)
  expect((await clerk.get<Person>(`/persons/${id}`)).body.version).toBe(version)
})

test('the same once more changes nothing', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newPerson(clerk)
  await put(clerk, id, backgroundInput)
  expect((await put(clerk, id, backgroundInput)).body.version).toBe(2)
})

test('of two who build on the same version one is told that it changed', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newPerson(clerk)
  const path = `/persons/${id}/background`
  const both = await Promise.all(
    ['working', 'retired'].map((workStatus) =>
      clerk.put(path, { answers: { workStatus } }, { version: 1 }),
    ),
  )
  expect(both.map(({ status }) => status).sort()).toEqual([200, 412])
})

test('an account that does not work with the schooling of minors leaves that as it is', async () => {
  const schoolClerk = await world().asUser('schoolClerk')
  const { id } = await newPerson(schoolClerk, { birthDate: '2016' })
  await put(schoolClerk, id, { answers: {}, school })
  const clerk = await world().asUser('clerk')
  await clerk.post(`/persons/${id}/fileAccesses`, { purpose: 'atTheCounter' })
  const refused = await put(clerk, id, { answers: {}, school: { schoolStatus: 'none' } })
  expect(refused.status).toBe(400)
  expect(refused.body).toMatchObject({ issues: [{ name: 'school', code: 'education' }] })
  expect((await put(clerk, id, { answers: { needs: ['leisure'] } })).status).toBe(200)
  const { body } = await schoolClerk.get<Background>(`/persons/${id}/background`)
  expect(body).toMatchObject({ answers: { needs: ['leisure'] }, school })
})

test('nor does it tell or learn of schooling and work of who surely is a minor', async () => {
  const schoolClerk = await world().asUser('schoolClerk')
  const { id } = await newPerson(schoolClerk, { birthDate: '2009' })
  const schooling = { highestLevel: 'lowerSecondary', workStatus: 'studying' } as const
  await put(schoolClerk, id, { answers: { ...schooling, needs: ['housing'] } })
  const clerk = await world().asUser('clerk')
  await atTheCounter(clerk, id)
  const path = `/persons/${id}/background`
  expect((await clerk.get<Background>(path)).body.answers).toEqual({ needs: ['housing'] })
  const refused = await put(clerk, id, { answers: { workStatus: 'working', occupation: 'Kok' } })
  expect(refused.status).toBe(400)
  expect(refused.body).toMatchObject({
    issues: [
      { name: 'answers.workStatus', code: 'education' },
      { name: 'answers.occupation', code: 'education' },
    ],
  })
  const { status, body } = await put(clerk, id, { answers: { needs: ['leisure'] } })
  expect(status).toBe(200)
  expect(body.answers).toEqual({ needs: ['leisure'] })
  const read = await schoolClerk.get<Background>(path)
  expect(read.body.answers).toEqual({ ...schooling, needs: ['leisure'] })
  // Whoever may be of age is asked by everybody.
  const { id: grown } = await newPerson(clerk, { birthDate: '2008' })
  expect((await put(clerk, grown, { answers: schooling })).body.answers).toEqual(schooling)
})

test('a country that is none is refused', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newPerson(clerk)
  const { status, body } = await put(clerk, id, { answers: { schoolingCountry: 'XX' } })
  expect(status).toBe(400)
  expect(body).toMatchObject({ issues: [{ name: 'answers.schoolingCountry', code: 'unknown' }] })
})

test('a file under restriction is left as it is', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newPerson(clerk)
  const officer = await world().asUser('privacyOfficer')
  await fileMeasure(clerk, officer, { person: id, kind: 'restriction' })
  const { status, body } = await put(clerk, id, backgroundInput)
  expect(status).toBe(409)
  expect(body).toMatchObject({ type: expect.stringMatching(/personRestricted$/) })
})

describe('a referral takes along', () => {
  test('what lessons are planned by, for the desk as well, and not what somebody needs', async () => {
    const clerk = await world().asUser('clerk')
    const { id } = await newPerson(clerk)
    await put(clerk, id, backgroundInput)
    expect(await draftReferral(clerk, { person: id })).not.toHaveProperty('background')
    const referral = await submittedReferral(clerk, { person: id, type: 'dutchLanguage' })
    const { needs: _needs, ...sent } = backgroundInput.answers
    expect(referral.background).toEqual(sent)
    // What is told later is of the next referral.
    await put(clerk, id, { answers: {} })
    const counsellor = await world().asUser('counsellor')
    const { body } = await counsellor.get<Referral>(`/referrals/${referral.id}`)
    expect(body.background).toEqual(sent)
  })

  test('whether children have to be looked after, where there are children', async () => {
    const clerk = await world().asUser('clerk')
    const { id } = await newPerson(clerk)
    await put(clerk, id, { answers: { needsChildcare: true } })
    const alone = await submittedReferral(clerk, { person: id, type: 'dutchLanguage' })
    expect(alone).not.toHaveProperty('background')
    const child = await newPerson(clerk, { birthDate: '2016' })
    await livesWith(clerk, id, { person: child.id, role: 'child' })
    const referral = await submittedReferral(clerk, { person: id, type: 'civicIntegration' })
    expect(referral.background).toEqual({ needsChildcare: true })
  })

  test('of a child how it stands with school', async () => {
    const clerk = await world().asUser('schoolClerk')
    const { id } = await newPerson(clerk, { birthDate: '2016' })
    await put(clerk, id, { answers: {}, school: { ...school, lastSchoolYear: '3e leerjaar' } })
    const referral = await submittedReferral(clerk, { person: id, type: 'compulsoryEducation' })
    expect(referral.background).toEqual(school)
  })
})

test('a child that goes to school is proposed for none', async () => {
  const clerk = await world().asUser('schoolClerk')
  const { id } = await newPerson(clerk, { birthDate: '2016', homeLanguages: ['ar'] })
  const talk = await draftInterview(clerk, { person: id })
  const proposed = async () => {
    const path = `/intakeInterviews/${talk.id}/referralProposals`
    return (await clerk.get<ReferralProposals>(path)).body.items.map(({ type }) => type)
  }
  expect(await proposed()).toEqual(['compulsoryEducation'])
  await put(clerk, id, { answers: {}, school: { schoolStatus: 'enrolled' } })
  expect(await proposed()).toEqual([])
  await put(clerk, id, { answers: {}, school: { schoolStatus: 'none' } })
  expect(await proposed()).toEqual(['compulsoryEducation'])
})
