import type { Person, PersonInput } from '@onthaal/shared/persons/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { describe, expect, test } from 'vitest'
import type { ApiResponse } from '../../support/client.ts'
import {
  done,
  draftInterview,
  draftReferral,
  interviewLine,
  livesWith,
  newInsz,
  newPerson,
  personInput,
  referralInput,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'submitReferral',
  world,
  by: 'clerk',
  notBy: ['counsellor', 'languageAdvisor', 'cityManager', 'agencyManager', 'policyOfficer'],
  path: async () =>
    `/referrals/${(await draftReferral(await world().asUser('clerk'))).id}/submission`,
})

test('a draft is sent under the protocol in force, with a day to be picked up by', async () => {
  const clerk = await world().asUser('clerk')
  const draft = await draftReferral(clerk)
  const { status, body } = await clerk.post<Referral>(`/referrals/${draft.id}/submission`)
  expect(status).toBe(200)
  expect(body).toMatchObject({
    status: 'submitted',
    version: 2,
    submittedAt: world().clock.now.toISOString(),
    pickUpBy: '2026-03-16',
    receiver: { id: organisations.agency.id },
  })
  const [row] = await world().rows(
    'select protocol.reference from referral join protocol on protocol.id = protocol_id where referral.id = $1',
    [draft.id],
  )
  expect(row).toEqual({ reference: 'protocol city' })
})

test('what was sent with a household is not sent once more', async () => {
  const clerk = await world().asUser('clerk')
  const person = (await newPerson(clerk)).id
  await livesWith(clerk, person, { person: (await newPerson(clerk)).id, role: 'partner' })
  const { id, version } = await submittedReferral(clerk, { person })
  const path = `/referrals/${id}/submission`
  const { status, body } = await clerk.post(path, undefined, { version })
  expect(status).toBe(409)
  expect(body).toMatchObject({ currentStatus: 'submitted', unmetNeeds: [] })
})

const incomplete: [string, Partial<PersonInput>, string][] = [
  ['no way to reach the person', { phone: undefined } as object, 'contactChannel'],
  ['no contact language', { contactLanguage: undefined } as object, 'contactLanguage'],
]

describe('a draft is not sent', () => {
  test.each(incomplete)('with %s', async (_what, changes, need) => {
    const clerk = await world().asUser('clerk')
    const person = await newPerson(clerk, changes)
    const draft = await draftReferral(clerk, { person: person.id })
    const { status, body } = await clerk.post(`/referrals/${draft.id}/submission`)
    expect(status).toBe(409)
    expect(body).toMatchObject({ unmetNeeds: [need], currentStatus: 'draft' })
  })

  test('without a reason', async () => {
    const clerk = await world().asUser('clerk')
    const draft = await draftReferral(clerk, { reasons: [] })
    const { status, body } = await clerk.post(`/referrals/${draft.id}/submission`)
    expect(status).toBe(409)
    expect(body.unmetNeeds).toEqual(['reasons'])
  })

  test('when it is sent already, which is not another open referral', async () => {
    const clerk = await world().asUser('clerk')
    const { id } = await submittedReferral(clerk)
    const { status, body } = await clerk.post(`/referrals/${id}/submission`)
    expect(status).toBe(409)
    expect(body).toMatchObject({
      type: 'urn:problem-type:onthaal:referrals:transitionNotAllowed',
      currentStatus: 'submitted',
    })
  })

  test('by the OCMW or the municipality next door, for whom it does not exist', async () => {
    const { id } = await draftReferral(await world().asUser('clerk'))
    for (const name of ['socialWorker', 'otherClerk', 'otherSocialWorker'] as const) {
      const client = await world().asUser(name)
      expect((await client.post(`/referrals/${id}/submission`)).status).toBe(404)
    }
  })
})

test('what cannot wait is to be picked up sooner', async () => {
  const urgent = { priority: 'urgent', priorityReason: 'childWithoutSchool' } as const
  const { pickUpBy } = await submittedReferral(await world().asUser('clerk'), urgent)
  expect(pickUpBy).toBe('2026-03-05')
})

test('a second open referral of one type for one person is refused to the sender, naming the first', async () => {
  const clerk = await world().asUser('clerk')
  const { id: person } = await newPerson(clerk)
  const [first, second, other] = [
    await draftReferral(clerk, { person }),
    await interviewLine(clerk, await draftInterview(clerk, { person })),
    await draftReferral(clerk, { person, type: 'dutchLanguage' }),
  ]
  expect((await clerk.post(`/referrals/${first.id}/submission`)).status).toBe(200)
  const { status, body } = await clerk.post(`/referrals/${second.id}/submission`)
  expect(status).toBe(409)
  expect(body).toMatchObject({
    type: 'urn:problem-type:onthaal:referrals:referralPending',
    existing: first.id,
  })
  expect((await clerk.post(`/referrals/${other.id}/submission`)).status).toBe(200)
  const third = await clerk.post('/referrals', referralInput(person))
  expect(third.body).toMatchObject({ status: 409, existing: first.id })
})

test('what the OCMW sent about the same person neither hinders the municipality nor shows', async () => {
  const insz = newInsz()
  const [clerk, ocmw] = [await world().asUser('clerk'), await world().asUser('socialWorker')]
  const answers: ApiResponse<Referral>[] = []
  for (const client of [ocmw, clerk]) {
    const { id: person } = await newPerson(client, { insz })
    const draft = await draftReferral(client, { person })
    answers.push(await client.post<Referral>(`/referrals/${draft.id}/submission`))
  }
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  const [ofOcmw, ofCity] = answers.map(({ body }) => body)
  expect(ofCity?.person.id).toBe(ofOcmw?.person.id)
  expect(Object.keys(ofCity ?? {}).sort()).toEqual(Object.keys(ofOcmw ?? {}).sort())
  expect(JSON.stringify(ofCity)).not.toContain(ofOcmw?.reference ?? '')
  expect(JSON.stringify(ofCity)).not.toContain(organisations.ocmw.id)
})

test('of two drafts for one question sent at the same moment, exactly one goes', async () => {
  const { over } = await world().listen()
  const clerk = over(await world().asUser('clerk'))
  for (let round = 0; round < 10; round += 1) {
    const { id: person } = await newPerson(clerk)
    const talk = await draftInterview(clerk, { person })
    const drafts = [await draftReferral(clerk, { person }), await interviewLine(clerk, talk)]
    const answers = await Promise.all(
      drafts.map(({ id }) => clerk.post(`/referrals/${id}/submission`, undefined, { version: 1 })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const refused = answers.find(({ status }) => status === 409)
    expect(refused?.body.type).toBe('urn:problem-type:onthaal:referrals:referralPending')
    const sent = await world().rows(
      "select id from referral where person_id = $1 and status = 'submitted'",
      [person],
    )
    expect(sent).toHaveLength(1)
  }
})

describe('a referral for school keeps the clock of the day it was sent', () => {
  const child: Partial<PersonInput> = {
    birthDate: '2016',
    nationalities: ['SY'],
    register: 'foreigners',
    firstRegisteredBelgiumOn: '2026-01-05',
    firstRegisteredHereOn: '2026-02-01',
  }
  const sent = async (changes: Partial<PersonInput>) => {
    const clerk = await world().asUser('schoolClerk')
    const { id: person } = await newPerson(clerk, changes)
    return submittedReferral(clerk, { person, type: 'compulsoryEducation' })
  }

  test('with what was known and the version of the rules, whatever the file says later', async () => {
    const clerk = await world().asUser('schoolClerk')
    const referral = await sent(child)
    const kept = {
      on: '2026-03-02',
      state: 'urgent',
      startsOn: { earliest: '2026-03-06', latest: '2026-03-06' },
      lastDay: { earliest: '2033-12-31', latest: '2034-06-30' },
      isProvisional: false,
      questions: [],
      ruleSet: '2020-09',
      inputs: {
        birthDate: '2016',
        isBelgian: false,
        register: 'foreigners',
        firstRegisteredBelgiumOn: '2026-01-05',
        firstRegisteredHereOn: '2026-02-01',
      },
    }
    expect(referral.compulsoryClock).toEqual(kept)
    const path = `/persons/${referral.person.id}`
    const { body: file } = await clerk.get<Person>(path)
    const later = { ...personInput(child), firstRegisteredBelgiumOn: '2025-01-05' }
    done(await clerk.put(path, later, { version: file.version }))
    const { body } = await clerk.get<Referral>(`/referrals/${referral.id}`)
    expect(body.compulsoryClock).toEqual(kept)
  })

  test('with the question that was open', async () => {
    const { firstRegisteredBelgiumOn: _, ...hereAlone } = child
    const { compulsoryClock } = await sent(hereAlone)
    expect(compulsoryClock).toMatchObject({
      state: 'question',
      startsOn: { earliest: '2021-09-01', latest: '2026-04-02' },
      questions: ['firstRegisteredBelgiumOn'],
    })
  })

  test('for the desk too, where somebody works with schooling', async () => {
    const { id } = await sent(child)
    const reading = async (name: 'schoolCounsellor' | 'counsellor') =>
      (await world().asUser(name)).get<Referral>(`/referrals/${id}`)
    expect((await reading('schoolCounsellor')).body.compulsoryClock?.state).toBe('urgent')
    const { status, body } = await reading('counsellor')
    expect(status).toBe(404)
    expect(body).not.toHaveProperty('compulsoryClock')
  })

  test('and no other referral has one', async () => {
    const clerk = await world().asUser('schoolClerk')
    const { id: person } = await newPerson(clerk, child)
    for (const type of ['preschool', 'civicIntegration'] as const) {
      expect(await submittedReferral(clerk, { person, type })).not.toHaveProperty('compulsoryClock')
    }
  })
})

test('without a valid protocol nothing is sent', async () => {
  const { clock } = world()
  const before = clock.now
  clock.now = new Date('2027-01-04T09:00:00Z')
  try {
    const clerk = await world().signIn('clerk')
    const { id } = await draftReferral(clerk)
    const { status, body } = await clerk.post(`/referrals/${id}/submission`)
    expect(status).toBe(409)
    expect(body.unmetNeeds).toEqual(['validProtocol'])
  } finally {
    clock.now = before
  }
})
