import type { HouseholdRole } from '@onthaal/shared/households'
import type { LetterList } from '@onthaal/shared/letters/schemas'
import { expect, test } from 'vitest'
import { makeRoomySlot } from '../../support/appointments.ts'
import type { Client } from '../../support/client.ts'
import {
  completedInterview,
  draftInterview,
  interviewLine,
  lettersFor,
  livesWith,
  move,
  newPerson,
  referredInterview,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

const lettersOf = async (client: Client, talk: string) =>
  client.get<LetterList>(`/intakeInterviews/${talk}/letters`)

testRefusals({
  operationId: 'listLetters',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'agencyManager', 'administrator'],
  path: async () =>
    `/intakeInterviews/${(await referredInterview(await world().asUser('clerk'))).id}/letters`,
})

/** A talk with a mother, in which she, her partner and their child were referred. */
async function family(answering: 'nobody' | 'partner' = 'nobody') {
  const clerk = await world().asUser('schoolClerk')
  const talk = await draftInterview(clerk)
  const mother = talk.person.id
  const partner = (await newPerson(clerk, { birthDate: '1984', contactLanguage: 'fr' })).id
  const child = (await newPerson(clerk, { birthDate: '2016' })).id
  await livesWith(clerk, mother, { person: partner, role: 'partner' })
  await livesWith(clerk, mother, { person: child, role: 'child' })
  if (answering === 'partner') {
    await clerk.post(`/persons/${child}/guardians`, { person: partner, kind: 'parent' })
  }
  await interviewLine(clerk, talk, { type: 'civicIntegration' })
  await interviewLine(clerk, talk, { person: partner, type: 'dutchLanguage' })
  await interviewLine(clerk, talk, {
    person: child,
    type: 'compulsoryEducation',
    reasons: ['childNotInSchool'],
  })
  await completedInterview(clerk, talk)
  return { clerk, talk: talk.id, mother, partner, child }
}

test('each adult for whom something was agreed gets a letter; a child has none', async () => {
  const { clerk, talk, mother, partner } = await family()
  const { status, body } = await lettersOf(clerk, talk)
  expect(status).toBe(200)
  expect(body.recipients.map(({ person }) => person.id)).toEqual([mother, partner])
  expect(body.items).toEqual([])
})

test('the languages are those of the file that letters are prepared in, the contact language first', async () => {
  const clerk = await world().asUser('clerk')
  const { id: person } = await newPerson(clerk, {
    contactLanguage: 'ti',
    homeLanguages: ['ar', 'sw', 'nl'],
    otherLanguages: ['ti', 'fr'],
  })
  const talk = await referredInterview(clerk, { person })
  const { body } = await lettersOf(clerk, talk.id)
  expect(body.recipients[0]?.languages).toEqual([
    { language: 'ti', isPrintable: false },
    { language: 'ar', isPrintable: false },
    { language: 'fr', isPrintable: false },
  ])
})

test('a language is printable once an administrator of the own organisation released it', async () => {
  const [clerk, ocmw] = [await world().asUser('clerk'), await world().asUser('socialWorker')]
  const administrator = await world().asUser('administrator')
  await administrator.post('/letterTextReleases', { language: 'ar', textVersion: 2 })
  const printable = async (client: Client) => {
    const { body } = await lettersOf(client, (await referredInterview(client)).id)
    return body.recipients[0]?.languages
  }
  expect(await printable(clerk)).toEqual([{ language: 'ar', isPrintable: true }])
  expect(await printable(ocmw)).toEqual([{ language: 'ar', isPrintable: false }])
  await administrator.post('/letterTextWithdrawals', { language: 'ar', textVersion: 2 })
  expect(await printable(clerk)).toEqual([{ language: 'ar', isPrintable: false }])
})

test('a talk that is not closed gives no letters', async () => {
  const clerk = await world().asUser('clerk')
  const draft = await draftInterview(clerk)
  await interviewLine(clerk, draft)
  expect((await lettersOf(clerk, draft.id)).body.recipients).toEqual([])
})

test('an adult who was only there gets a letter; a child, and who was not there, do not', async () => {
  const clerk = await world().asUser('clerk')
  const talk = await draftInterview(clerk)
  const living = async (role: HouseholdRole, birthDate?: string) => {
    const { id: person } = await newPerson(clerk, birthDate ? { birthDate } : {})
    await livesWith(clerk, talk.person.id, { person, role })
    return person
  }
  const partner = await living('partner', '1984')
  const grandmother = await living('otherRelative', '1950')
  const teenager = await living('child', '2012')
  const absent = await living('adult', '1990')
  await interviewLine(clerk, talk)
  const completion = { outcome: 'referred', informed: [partner, grandmother, teenager] }
  const path = `/intakeInterviews/${talk.id}`
  expect((await clerk.post(`${path}/completion`, completion)).status).toBe(200)
  const recipients = async () => {
    const { body } = await lettersOf(clerk, talk.id)
    return body.recipients.map(({ person }) => person.id).sort()
  }
  expect(await recipients()).toEqual([talk.person.id, partner, grandmother].sort())
  expect(await recipients()).not.toContain(absent)
  await world().rows(`update informing set withdrawn_at = now() where person_id = '${partner}'`)
  expect(await recipients()).toEqual([talk.person.id, grandmother].sort())
})

test('with whom nothing was agreed reads what they were told of, and nothing else', async () => {
  const clerk = await world().asUser('clerk')
  const draft = await draftInterview(clerk, { topics: ['privacyNotice', 'compulsoryEducation'] })
  const { id, person } = await completedInterview(clerk, draft, 'informedNoReferral')
  const path = `/intakeInterviews/${id}/letters`
  const { body } = await clerk.post<LetterList>(path, { letters: [{ person: person.id }] })
  expect(body.items[0]?.dutch).toMatchObject({
    agreements: [],
    informed: {
      title: 'Hierover kreeg u informatie',
      topics: ['School voor uw kinderen', 'Wat we met uw gegevens doen'],
    },
  })
  expect(body.items[0]?.dutch).not.toHaveProperty('agreed')
  expect(body.items[0]?.dutch).not.toHaveProperty('bring')
})

test('what was withdrawn since is agreed no more; what was handed over stays', async () => {
  const clerk = await world().asUser('clerk')
  const { id, person, referrals } = await referredInterview(clerk)
  await clerk.post(`/intakeInterviews/${id}/letters`, lettersFor(person.id))
  const [sent] = referrals
  if (sent) await move(clerk, sent, 'cancellation', { reason: 'mistake' })
  const { body } = await clerk.post<LetterList>(`/intakeInterviews/${id}/letters`, {
    letters: [{ person: person.id }],
  })
  expect(body.items.map(({ dutch }) => dutch.agreements.length)).toEqual([0, 1])
})

test('the talk of another organisation is not there', async () => {
  const { id } = await referredInterview(await world().asUser('clerk'))
  expect((await lettersOf(await world().asUser('socialWorker'), id)).status).toBe(404)
  expect((await lettersOf(await world().asUser('otherClerk'), id)).status).toBe(404)
})

test('a letter about a school is not shown to a colleague who does not work with it', async () => {
  const { clerk, talk, mother, partner } = await family('partner')
  const letters = [mother, partner].map((person) => ({ person }))
  await clerk.post(`/intakeInterviews/${talk}/letters`, { letters })
  const shown = async (client: Client) =>
    (await lettersOf(client, talk)).body.items.map(({ person }) => person.id).sort()
  expect(await shown(clerk)).toEqual([mother, partner].sort())
  expect(await shown(await world().asUser('clerk'))).toEqual([mother])
})

test('the log is told whom the letters show', async () => {
  const { clerk, talk, mother, partner } = await family()
  await lettersOf(clerk, talk)
  const [last] = await world().rows<{ action: string; persons: string[] }>(
    `select action, person_ids as persons from consultation order by at desc, id desc limit 1`,
  )
  expect(last?.action).toBe('openInterview')
  expect([...new Set(last?.persons)].sort()).toEqual([mother, partner].sort())
})

test('an appointment is told with when, where and with whom; else until when to wait', async () => {
  const clerk = await world().asUser('clerk')
  const talk = await referredInterview(clerk)
  const path = `/intakeInterviews/${talk.id}/letters`
  const first = await clerk.post<LetterList>(path, lettersFor(talk.person.id))
  expect(first.body.items[0]?.dutch.agreements[0]).toMatchObject({
    sentence: expect.stringContaining('We hebben'),
    contact: expect.stringMatching(/^U wordt gecontacteerd vóór/),
    rows: [],
  })
  expect(first.body.items[0]?.dutch).not.toHaveProperty('bring')
  const [sent] = talk.referrals
  const slot = await makeRoomySlot(world())
  if (sent) await move(clerk, sent, 'appointment', { slot })
  await world().rows(
    `update desk set address = 'Markt 2, Zandbeke', opening_hours = 'ma-vr 9-12 uur', phone = '02 000 00 00'`,
  )
  const { body } = await clerk.post<LetterList>(path, lettersFor(talk.person.id))
  const [newest, earlier] = body.items
  expect(newest?.dutch.agreements[0]).not.toHaveProperty('contact')
  expect(newest?.dutch.agreements[0]?.rows.map(({ label }) => label)).toEqual([
    'Wanneer',
    'Waar',
    'Met wie',
    'Openingsuren',
    'Telefoon',
  ])
  expect(newest?.dutch.bring?.things).toContain('Deze brief')
  expect(earlier).toEqual(first.body.items[0])
})
