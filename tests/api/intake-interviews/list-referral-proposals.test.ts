import type { Person } from '@onthaal/shared/persons/schemas'
import type { ReferralProposals } from '@onthaal/shared/referral-proposals/schemas'
import { expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import {
  completedInterview,
  draftInterview,
  interviewLine,
  livesWith,
  newPerson,
  submittedReferral,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'listReferralProposals',
  world,
  by: 'clerk',
  notBy: ['counsellor', 'languageAdvisor', 'cityManager', 'agencyManager', 'privacyOfficer'],
  path: async () => {
    const { id } = await draftInterview(await world().asUser('clerk'))
    return `/intakeInterviews/${id}/referralProposals`
  },
})

/** The year of the clock of the application here. */
const thisYear = 2026
const newcomer = {
  birthDate: '1990-05-17',
  nationalities: ['SY'],
  residenceGround: 'recognisedRefugee',
  residenceDocument: 'cardA',
  register: 'foreigners',
  firstRegisteredBelgiumOn: '2026-01-05',
  firstRegisteredHereOn: '2026-01-05',
} as const

/** Two adults, one of whom counts as exempt, a child of school age and a baby. */
async function family(clerk: Client) {
  const adult = await newPerson(clerk, { ...newcomer, nationalities: ['SY'], givenName: 'Een' })
  await clerk.put(`/persons/${adult.id}/eligibility`, { answers: { isFirstTitle: true } })
  const partner = await newPerson(clerk, { givenName: 'Twee' })
  const judgement = { category: 'exempt', reason: 'Toonde een attest.' }
  await clerk.put(`/persons/${partner.id}/eligibility`, { answers: {}, judgement })
  const child = await newPerson(clerk, { givenName: 'Drie', birthDate: `${thisYear - 9}` })
  const baby = await newPerson(clerk, { givenName: 'Vier', birthDate: `${thisYear}` })
  await livesWith(clerk, adult.id, { person: partner.id, role: 'partner' })
  for (const one of [child, baby]) {
    await livesWith(clerk, adult.id, { person: one.id, role: 'child' })
  }
  return { adult, partner, child, baby }
}

async function proposed(client: Client, interviewId: string) {
  const path = `/intakeInterviews/${interviewId}/referralProposals`
  const { status, body } = await client.get<ReferralProposals>(path)
  expect(status).toBe(200)
  return body.items.map(({ person, type, ground }) => [person.givenName, type, ground])
}

const all = [
  ['Een', 'civicIntegration', 'obliged'],
  ['Twee', 'civicIntegration', 'exempt'],
  ['Drie', 'compulsoryEducation', 'ofSchoolAge'],
]

async function familyAtTheDesk() {
  const clerk = await world().asUser('schoolClerk')
  const people = await family(clerk)
  const talk = await draftInterview(clerk, { person: people.adult.id })
  return { clerk, talk, ...people }
}

test('for everybody who lives together, what their files speak for, and nothing for a baby', async () => {
  const { clerk, talk } = await familyAtTheDesk()
  expect(await proposed(clerk, talk.id)).toEqual(all)
})

test('not what is open with a desk already; what is drafted is for the page to know', async () => {
  const { clerk, talk, adult, child } = await familyAtTheDesk()
  await submittedReferral(clerk, { person: adult.id })
  await interviewLine(clerk, talk, { person: child.id, type: 'compulsoryEducation' })
  expect(await proposed(clerk, talk.id)).toEqual(all.slice(1))
})

test('children of three, seven and thirteen go into three tracks that are sent in one go', async () => {
  const clerk = await world().asUser('schoolClerk')
  const mother = await newPerson(clerk, { ...newcomer, nationalities: ['SY'], givenName: 'Moeder' })
  for (const age of [3, 7, 13]) {
    const born = { givenName: `Kind ${age}`, birthDate: `${thisYear - age}-01-15` }
    const child = await newPerson(clerk, born)
    await livesWith(clerk, mother.id, { person: child.id, role: 'child' })
  }
  const talk = await draftInterview(clerk, { person: mother.id })
  const path = `/intakeInterviews/${talk.id}/referralProposals`
  const { body } = await clerk.get<ReferralProposals>(path)
  const ofChildren = body.items.filter(({ type }) => type !== 'civicIntegration')
  expect(ofChildren.map(({ person, type, ground }) => [person.givenName, type, ground])).toEqual([
    ['Kind 3', 'preschool', 'ofPreschoolAge'],
    ['Kind 7', 'compulsoryEducation', 'ofSchoolAge'],
    ['Kind 13', 'compulsoryEducation', 'ofSchoolAge'],
  ])
  for (const { person, type, reasons, deskRoles } of ofChildren) {
    await interviewLine(clerk, talk, { person: person.id, type, reasons, deskRoles })
  }
  const { referrals } = await completedInterview(clerk, talk)
  const sent = referrals.map(({ person, type, status }) => [person.givenName, type, status])
  expect(sent.toSorted()).toEqual([
    ['Kind 13', 'compulsoryEducation', 'submitted'],
    ['Kind 3', 'preschool', 'submitted'],
    ['Kind 7', 'compulsoryEducation', 'submitted'],
  ])
  for (const { household } of referrals) expect(household).toHaveLength(4)
})

test('nothing once the talk was closed', async () => {
  const { clerk, talk } = await familyAtTheDesk()
  await completedInterview(clerk, talk, 'noReferralNeeded')
  expect(await proposed(clerk, talk.id)).toEqual([])
})

test('not who lives there no longer', async () => {
  const { clerk, talk, adult, child } = await familyAtTheDesk()
  const { body } = await clerk.get<{ members: { id: string; person: Person }[] }>(
    `/persons/${adult.id}/household`,
  )
  const member = body.members.find(({ person }) => person.id === child.id)
  const path = `/persons/${adult.id}/household/members/${member?.id}/ending`
  expect((await clerk.post(path, { until: '2026-03-01' })).status).toBe(200)
  expect(await proposed(clerk, talk.id)).toEqual(all.slice(0, 2))
})

test('nothing about school for whoever has no part in it', async () => {
  const clerk = await world().asUser('clerk')
  const child = await newPerson(clerk, { birthDate: `${thisYear - 9}` })
  const talk = await draftInterview(clerk, { person: child.id })
  expect(await proposed(clerk, talk.id)).toEqual([])
})

test('the log says whose file was read', async () => {
  const { clerk, talk, adult, partner, child, baby } = await familyAtTheDesk()
  await world().rows('delete from consultation_subject')
  await proposed(clerk, talk.id)
  const rows = await world().rows<{ person_id: string }>(
    'select person_id from consultation_subject',
  )
  expect(rows.map((row) => row.person_id).sort()).toEqual(
    [adult, partner, child, baby].map(({ id }) => id).sort(),
  )
})
