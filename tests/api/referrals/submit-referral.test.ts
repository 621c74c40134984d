import type { GuardianList } from '@onthaal/shared/households/schemas'
import type { Person, PersonInput } from '@onthaal/shared/persons/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { describe, expect, test } from 'vitest'
import type { ApiResponse, Client } from '../../support/client.ts'
import {
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
import { fileMeasure } from '../../support/retention-world.ts'
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
    pickUpWarningOn: '2026-03-12',
    dueBy: '2026-05-29',
    dueWarningOn: '2026-05-13',
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

/** Somebody without a number or address of their own. @returns who they are */
async function unreachable(clerk: Client, birthDate: string): Promise<string> {
  const { phone: _none, ...input } = personInput({ birthDate })
  const { status, body } = await clerk.post<Person>('/persons', input)
  expect(status).toBe(201)
  return body.id
}

test.each([
  ['a number', { phone: '0470 12 34 56' }, { phone: '+32470123456' }],
  [
    'an address',
    { phone: undefined, email: 'ouder@voorbeeld.be' },
    { email: 'ouder@voorbeeld.be' },
  ],
] as const)(
  'a minor is reached by %s of a guardian, and the desk sees whose it is',
  async (_what, contact, seen) => {
    const clerk = await world().asUser('schoolClerk')
    const parent = await newPerson(clerk, contact as object)
    const person = await unreachable(clerk, '2012')
    await clerk.post(`/persons/${person}/guardians`, { person: parent.id, kind: 'parent' })
    const { id } = await submittedReferral(clerk, { person, type: 'compulsoryEducation' })
    const desk = await world().asUser('schoolCounsellor')
    const { body } = await desk.get<Referral>(`/referrals/${id}`)
    expect(body.household).toMatchObject([
      { isReferred: true, guardians: [{ name: 'Amina Voorbeeld', kind: 'parent', ...seen }] },
    ])
  },
)

describe('a draft is not sent', () => {
  test.each(incomplete)('with %s', async (_what, changes, need) => {
    const clerk = await world().asUser('clerk')
    const person = await newPerson(clerk, changes)
    const draft = await draftReferral(clerk, { person: person.id })
    const { status, body } = await clerk.post(`/referrals/${draft.id}/submission`)
    expect(status).toBe(409)
    expect(body).toMatchObject({ unmetNeeds: [need], currentStatus: 'draft' })
  })

  test('of a minor who is reached by somebody alone whose file is under restriction', async () => {
    const clerk = await world().asUser('clerk')
    const officer = await world().asUser('privacyOfficer')
    const person = await unreachable(clerk, '2012')
    const parent = (await newPerson(clerk)).id
    await clerk.post(`/persons/${person}/guardians`, { person: parent, kind: 'parent' })
    const draft = await draftReferral(clerk, { person })
    const { id } = await fileMeasure(clerk, officer, { kind: 'restriction', person: parent })
    const path = `/referrals/${draft.id}/submission`
    const { status, body } = await clerk.post(path)
    expect(status).toBe(409)
    expect(body).toMatchObject({ unmetNeeds: ['contactChannel'] })
    await officer.post(`/fileMeasures/${id}/lifting`, { reason: 'Het bezwaar is ingetrokken.' })
    expect((await clerk.post(path)).status).toBe(200)
  })

  test('of a minor whose guardian stopped to be one, or of somebody who came of age', async () => {
    const clerk = await world().asUser('clerk')
    const phone = '0470 12 34 56'
    const child = await unreachable(clerk, '2012')
    const path = `/persons/${child}/guardians`
    const { body } = await clerk.post<GuardianList>(path, { name: 'Oom', phone, kind: 'other' })
    await clerk.post(`${path}/${body.items[0]?.id}/ending`, { until: '2026-03-01' })
    const grown = await unreachable(clerk, '2012')
    await clerk.post(`/persons/${grown}/guardians`, { name: 'Oom', phone, kind: 'other' })
    await world().rows(`update person_file set birth_date = '2008-03-02' where person_id = $1`, [
      grown,
    ])
    for (const person of [child, grown]) {
      const draft = await draftReferral(clerk, { person })
      const answer = await clerk.post(`/referrals/${draft.id}/submission`)
      expect(answer.status).toBe(409)
      expect(answer.body).toMatchObject({ unmetNeeds: ['contactChannel'] })
    }
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
