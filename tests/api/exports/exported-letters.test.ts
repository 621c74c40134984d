import type { NewExport } from '@onthaal/shared/exports/schemas'
import type { LetterList, LetterTextList, NewLetters } from '@onthaal/shared/letters/schemas'
import { expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import { newExport, takenAlong } from '../../support/exports.ts'
import { done, lettersFor, newPerson, referredInterview } from '../../support/factories.ts'
import { testApp } from '../../support/test-app.ts'
import { membershipId } from '../../support/world.ts'

const world = testApp()

const logged = (trace: string | null) =>
  world().rows<{ purpose: string; reason: string | null; people: string[] }>(
    'select purpose, reason, person_ids as people from consultation where trace_id = $1',
    [trace],
  )
const refused = (client: Client, letters: NewExport['letters']) =>
  client.post<{ type: string; issues?: unknown }>('/exports', { format: 'csv', letters })

/** A talk with somebody, after which a letter was handed over. @returns the talk */
async function talkWithLetter(client: Client, person: string, letters = dutchFor(person)) {
  const type = (await world().rows('select 1 from referral where person_id = $1', [person])).length
    ? 'dutchLanguage'
    : 'civicIntegration'
  const { id } = await referredInterview(client, { person, type })
  done(await client.post<LetterList>(`/intakeInterviews/${id}/letters`, letters))
  return id
}

const dutchFor = (person: string): NewLetters => ({ letters: [{ person }] })

/** Somebody who got a letter from the clerk, and for whom nobody has to do anything any more. */
async function personOfThePast(): Promise<string> {
  const clerk = await world().asUser('clerk')
  const { id } = await newPerson(clerk)
  await talkWithLetter(clerk, id)
  await world().rows(
    "update referral set status = 'withdrawn', acknowledged_at = $2 where person_id = $1",
    [id, world().clock.now],
  )
  return id
}

test('the letters of a talk: whom, when, by whom and beside which language; those of no other talk', async () => {
  const clerk = await world().asUser('clerk')
  const person = await newPerson(clerk, { familyName: '=1+1', homeLanguages: ['ar'] })
  const interview = await talkWithLetter(clerk, person.id, lettersFor(person.id))
  world().clock.advance(1)
  await clerk.post(`/intakeInterviews/${interview}/letters`, dutchFor(person.id))
  await talkWithLetter(clerk, (await newPerson(clerk)).id)
  const { rows, text, trace } = await takenAlong(clerk, 'Voor wie', {
    letters: { interview },
  })
  const name = `${person.givenName} =1+1`
  expect(rows).toEqual([
    [name, '02/03/2026 10:01', 'Gebruiker clerk', 'Alleen Nederlands'],
    [name, '02/03/2026 10:00', 'Gebruiker clerk', 'Alleen Nederlands'],
  ])
  expect(text).toContain('Alle brieven van dit gesprek\r\n')
  expect(text).not.toContain('Brief na uw gesprek')
  expect(await logged(trace)).toEqual([{ purpose: 'interview', reason: null, people: [person.id] }])
})

test('the letters of somebody after all their talks, with the language that they were released in', async () => {
  const clerk = await world().asUser('clerk')
  const administrator = await world().asUser('administrator')
  const { body: texts } = await administrator.get<LetterTextList>('/letterTexts')
  const textVersion = texts.items.find(({ language }) => language === 'ar')?.version
  const release = { language: 'ar', textVersion }
  expect((await administrator.post('/letterTextReleases', release)).status).toBe(200)
  const { id: person } = await newPerson(clerk, { homeLanguages: ['ar'] })
  await talkWithLetter(clerk, person, lettersFor(person))
  world().clock.advance(1)
  await talkWithLetter(clerk, person, lettersFor(person))
  const { rows, trace } = await takenAlong(clerk, 'Voor wie', { letters: { person } })
  expect(rows.map((row) => row[1])).toEqual(['02/03/2026 10:02', '02/03/2026 10:01'])
  expect(rows.map((row) => row[3])).toEqual(Array(2).fill('Arabisch: verstaat geen Nederlands'))
  expect(await logged(trace)).toMatchObject([{ people: [person] }])
})

test('of whom nothing ties one’s work to, only after saying why; and the log says that', async () => {
  const person = await personOfThePast()
  const colleague = await world().asUser('schoolClerk')
  const before = await refused(colleague, { person })
  expect([before.status, before.body.type]).toEqual([
    403,
    expect.stringMatching(/purposeRequired$/),
  ])
  const glass = { purpose: 'brokenGlass', reason: 'contactByPhoneOrMail', explanation: 'Belt.' }
  expect((await colleague.post(`/persons/${person}/fileAccesses`, glass)).status).toBe(200)
  const { rows, trace } = await takenAlong(colleague, 'Voor wie', { letters: { person } })
  expect(rows).toHaveLength(1)
  expect(await logged(trace)).toEqual([
    { purpose: 'brokenGlass', reason: 'contactByPhoneOrMail', people: [person] },
  ])
})

test('a file that is fetched once more says again why in the log', async () => {
  const colleague = await world().asUser('schoolClerk')
  const person = await personOfThePast()
  const glass = { purpose: 'brokenGlass', reason: 'urgentSituation', explanation: 'Dringend.' }
  await colleague.post(`/persons/${person}/fileAccesses`, glass)
  const { id } = await newExport(colleague, { format: 'csv', letters: { person } })
  await world().rows("update list_export set state = 'waiting' where id = $1", [id])
  expect(await world().carryOutExports()).toBe(1)
  for (const _time of [1, 2]) {
    const { status, headers } = await colleague.get(`/exports/${id}/file`)
    expect(status).toBe(200)
    expect(await logged(headers.get('belgov-trace-id'))).toEqual([
      { purpose: 'brokenGlass', reason: 'urgentSituation', people: [person] },
    ])
  }
})

test('a letter that tells of a school is not for whoever does not work with it', async () => {
  const school = await world().asUser('schoolClerk')
  const { id: person } = await newPerson(school)
  const interview = await talkWithLetter(school, person)
  const about = 'update letter set is_about_school = true where interview_id = $1'
  await world().rows(about, [interview])
  const asked = { letters: { interview } }
  expect((await takenAlong(school, 'Voor wie', asked)).rows).toHaveLength(1)
  const unseen = await takenAlong(await world().asUser('clerk'), 'Voor wie', asked)
  expect(unseen.rows).toEqual([])
  expect(await logged(unseen.trace)).toEqual([])
})

test('of a talk and of somebody of others, of both, of neither, and by whoever holds no talks: refused', async () => {
  const clerk = await world().asUser('clerk')
  const { id: person } = await newPerson(clerk)
  const interview = await talkWithLetter(clerk, person)
  const elsewhere = await world().asUser('otherClerk')
  for (const asked of [{ interview }, { person }]) {
    const [name] = Object.keys(asked)
    expect(await refused(elsewhere, asked)).toMatchObject({
      status: 400,
      body: { issues: [{ name: `letters.${name}`, code: 'unknown' }] },
    })
  }
  for (const asked of [{}, { interview, person }]) {
    expect(await refused(clerk, asked)).toMatchObject({
      status: 400,
      body: { issues: [{ name: 'letters', code: 'oneOf' }] },
    })
  }
  for (const name of ['cityManager', 'counsellor', 'privacyOfficer', 'administrator'] as const) {
    expect((await refused(await world().asUser(name), { interview })).status).toBe(403)
  }
})

test('whoever was taken their talks away fetches no file of letters any more', async () => {
  const leaver = await world().asUser('clerk')
  const { id: person } = await newPerson(leaver)
  await talkWithLetter(leaver, person)
  const { id } = await newExport(leaver, { format: 'csv', letters: { person } })
  const roles = 'update membership set roles = $1 where id = $2'
  await world().rows(roles, [['policyOfficer'], membershipId('clerk')])
  expect((await leaver.get(`/exports/${id}/file`)).status).toBe(404)
  await world().rows(roles, [['frontDesk'], membershipId('clerk')])
})

test('what was said holds for three hours: a file that is fetched later asks again', async () => {
  const person = await personOfThePast()
  const colleague = await world().asUser('schoolClerk')
  await colleague.post(`/persons/${person}/fileAccesses`, { purpose: 'atTheCounter' })
  const { id } = await newExport(colleague, { format: 'csv', letters: { person } })
  world().clock.advance(180)
  const { status, body } = await (await world().signIn('schoolClerk')).get<{ type: string }>(
    `/exports/${id}/file`,
  )
  expect([status, body.type]).toEqual([403, expect.stringMatching(/purposeRequired$/)])
})
