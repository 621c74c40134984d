import type { Person } from '@onthaal/shared/persons/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { describe, expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import {
  draftReferral,
  move,
  newPerson,
  personInput,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { fileMeasure } from '../../support/retention-world.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'updateEligibility',
  world,
  by: 'clerk',
  notBy: ['counsellor', 'languageAdvisor', 'cityManager', 'agencyManager', 'privacyOfficer'],
  path: async () => `/persons/${(await newPerson(await world().asUser('clerk'))).id}/eligibility`,
  body: () => ({
    answers: { isFirstTitle: true, firstRegisteredIn: 'flanders' },
    judgement: { category: 'exempt', reason: 'Toonde een attest.' },
  }),
})

/** Who is obliged once it is known that this is the first right to stay. */
const newcomer = {
  birthDate: '1990-05-17',
  nationalities: ['SY'] as string[],
  residenceGround: 'recognisedRefugee',
  residenceDocument: 'cardA',
  register: 'foreigners',
  firstRegisteredBelgiumOn: '2026-01-05',
  firstRegisteredHereOn: '2026-01-05',
} as const

const judgement = { category: 'exempt', reason: 'Toonde een diploma dat telt.' } as const

async function judged(clerk: Client, personId: string, body: object): Promise<Person> {
  const answer = await clerk.put<Person>(`/persons/${personId}/eligibility`, body)
  expect(answer.status).toBe(200)
  return answer.body
}

async function sent(clerk: Client, person: string, type: 'civicIntegration' | 'dutchLanguage') {
  return submittedReferral(clerk, { person, type })
}

test('answers stand on the file with who gave them and when, and go when they are taken out', async () => {
  const clerk = await world().asUser('clerk')
  const { id, version } = await newPerson(clerk, newcomer)
  const answers = { isFirstTitle: true, firstRegisteredIn: 'flanders' }
  const body = await judged(clerk, id, { answers, judgement })
  expect(body).toMatchObject({
    version: version + 1,
    eligibility: { answers, judgement, recordedBy: { displayName: expect.any(String) } },
  })
  expect((await clerk.get<Person>(`/persons/${id}`)).body).toMatchObject(body)
  expect(await judged(clerk, id, { answers: {} })).not.toHaveProperty('eligibility')
})

test('other facts that are replaced leave the answers as they were', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newPerson(clerk, newcomer)
  await judged(clerk, id, { answers: { hasDiploma: true } })
  const { body } = await clerk.put<Person>(`/persons/${id}`, personInput(newcomer))
  expect(body.eligibility).toMatchObject({ answers: { hasDiploma: true } })
})

test('a certificate of a day to come is refused', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newPerson(clerk)
  const answers = { isPermanentlyUnable: true, unableCertificateOn: '2999-01-01' }
  const { status, body } = await clerk.put(`/persons/${id}/eligibility`, { answers })
  expect(status).toBe(400)
  expect(body).toMatchObject({ issues: [{ name: 'answers.unableCertificateOn', code: 'future' }] })
})

test('a file under restriction is left as it is', async () => {
  const clerk = await world().asUser('clerk')
  const { id } = await newPerson(clerk)
  const officer = await world().asUser('privacyOfficer')
  await fileMeasure(clerk, officer, { person: id, kind: 'restriction' })
  const { status, body } = await clerk.put(`/persons/${id}/eligibility`, {
    answers: { hasDiploma: true },
  })
  expect(status).toBe(409)
  expect(body).toMatchObject({ type: expect.stringMatching(/personRestricted$/) })
  expect((await clerk.get<Person>(`/persons/${id}`)).body).not.toHaveProperty('eligibility')
})

describe('a referral keeps', () => {
  test.each(['civicIntegration', 'dutchLanguage'] as const)(
    'what the rules said when it was sent, and what staff made of it: %s',
    async (type) => {
      const clerk = await world().asUser('clerk')
      const { id } = await newPerson(clerk, newcomer)
      await judged(clerk, id, { answers: { isFirstTitle: true }, judgement })
      const referral = await sent(clerk, id, type)
      const kept = {
        category: 'obliged',
        rule: 'obliged',
        article: 'art. 27 §1',
        ruleSet: '2022-03',
        dutchOnly: false,
        judgement,
      }
      expect(referral.eligibility).toEqual(kept)
      // What is answered later is of the next referral.
      await judged(clerk, id, { answers: { hasDiploma: true } })
      const { body } = await clerk.get<Referral>(`/referrals/${referral.id}`)
      expect(body.eligibility).toEqual(kept)
    },
  )

  test('it for the desk as well, which sees no answers of the file', async () => {
    const clerk = await world().asUser('clerk')
    const { id } = await newPerson(clerk, newcomer)
    await judged(clerk, id, { answers: { isPermanentlyUnable: false, isFirstTitle: true } })
    const referral = await sent(clerk, id, 'civicIntegration')
    const counsellor = await world().asUser('counsellor')
    const { body } = await counsellor.get<Referral>(`/referrals/${referral.id}`)
    expect(body.eligibility).toMatchObject({ category: 'obliged' })
    await move(counsellor, body, 'claim')
    const file = await counsellor.get<Person>(`/referrals/${referral.id}/person`)
    expect(file.status).toBe(200)
    expect(file.body.familyName).toBe('Voorbeeld')
    expect(file.body).not.toHaveProperty('eligibility')
  })

  test('nothing of it before it is sent, nor when it is about school', async () => {
    const clerk = await world().asUser('schoolClerk')
    const { id } = await newPerson(clerk, newcomer)
    const draft = await draftReferral(clerk, { person: id })
    expect(draft).not.toHaveProperty('eligibility')
    const child = await submittedReferral(clerk, { type: 'preschool' })
    expect(child).not.toHaveProperty('eligibility')
  })

  test('that it was open, where facts are missing that decide', async () => {
    const clerk = await world().asUser('clerk')
    const { id } = await newPerson(clerk)
    expect((await sent(clerk, id, 'civicIntegration')).eligibility).toEqual({
      category: 'undetermined',
      ruleSet: '2022-03',
      dutchOnly: false,
    })
  })
})
