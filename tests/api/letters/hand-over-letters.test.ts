import type { InformingList } from '@onthaal/shared/informing/schemas'
import type { LetterList, NewLetters } from '@onthaal/shared/letters/schemas'
import type { OwnOrganisation } from '@onthaal/shared/organisations/schemas'
import type { PersonExport } from '@onthaal/shared/person-exports/schemas'
import { beforeAll, expect, test } from 'vitest'
import {
  completedInterview,
  draftInterview,
  interviewLine,
  lettersFor,
  livesWith,
  newPerson,
  referredInterview,
} from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { fileMeasure } from '../../support/retention-world.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp()
beforeAll(async () => {
  await (await world().asUser('administrator')).post('/letterTextReleases', {
    language: 'ar',
    textVersion: 2,
  })
})

const personOfPath = new Map<string, string>()
let newest = ''

async function referred() {
  const clerk = await world().asUser('clerk')
  const talk = await referredInterview(clerk)
  const path = `/intakeInterviews/${talk.id}/letters`
  personOfPath.set(path, talk.person.id)
  newest = path
  return { clerk, talk, path, person: talk.person.id }
}

testRefusals({
  operationId: 'handOverLetters',
  world,
  by: 'clerk',
  notBy: ['cityManager', 'counsellor', 'agencyManager', 'administrator'],
  path: async () => (await referred()).path,
  body: () => lettersFor(personOfPath.get(newest) ?? ''),
  otherBody: () => ({ letters: [{ person: personOfPath.get(newest) ?? '' }] }),
})

test('keeps what the letter says in both languages, with the versions, who, when and why', async () => {
  const { clerk, path, person, talk } = await referred()
  const { status, body } = await clerk.post<LetterList>(path, lettersFor(person))
  expect(status).toBe(200)
  const [letter] = body.items
  expect(letter).toMatchObject({
    person: { id: person },
    interview: talk.id,
    languageNeed: 'noDutch',
    handedOverBy: { id: userId('clerk') },
    dutch: { language: 'nl', version: 2, direction: 'ltr', title: 'Brief na uw gesprek' },
    translation: { language: 'ar', version: 2, direction: 'rtl', notice: 'ترجمة من الهولندية' },
  })
  expect(letter?.translation?.agreements).toHaveLength(letter?.dutch.agreements.length ?? 0)
  expect((await clerk.get<LetterList>(path)).body.items).toEqual(body.items)
})

test('is Dutch alone in a language that is not released, and then notes no need of it', async () => {
  const clerk = await world().asUser('clerk')
  const { id: person } = await newPerson(clerk, { contactLanguage: 'ti' })
  const talk = await referredInterview(clerk, { person })
  const { body } = await clerk.post<LetterList>(`/intakeInterviews/${talk.id}/letters`, {
    letters: [{ person, translation: { language: 'ti', need: 'noDutch' } }],
  } satisfies NewLetters)
  expect(body.items[0]).not.toHaveProperty('translation')
  expect(body.items[0]).not.toHaveProperty('languageNeed')
  expect(body.items[0]?.dutch.language).toBe('nl')
})

test('says nothing of a partner, and names no legal category', async () => {
  const clerk = await world().asUser('clerk')
  const talk = await draftInterview(clerk, {
    person: (await newPerson(clerk, { givenName: 'Zahra', familyName: 'Moederman' })).id,
  })
  const partner = await newPerson(clerk, { givenName: 'Karim', familyName: 'Vaderman' })
  await livesWith(clerk, talk.person.id, { person: partner.id, role: 'partner' })
  await interviewLine(clerk, talk, { type: 'civicIntegration', reasons: ['newcomerObliged'] })
  await interviewLine(clerk, talk, { person: partner.id, type: 'dutchLanguage' })
  await completedInterview(clerk, talk)
  const { body } = await clerk.post<LetterList>(`/intakeInterviews/${talk.id}/letters`, {
    letters: [{ person: talk.person.id }, { person: partner.id }],
  })
  const textOf = (id: string) =>
    JSON.stringify(body.items.filter(({ person }) => person.id === id).map(({ dutch }) => dutch))
  const [hers, his] = [textOf(talk.person.id), textOf(partner.id)]
  expect(hers).toContain('Zahra')
  expect(hers).toContain('inburgering')
  expect(hers).not.toMatch(/Karim|Vaderman|Nederlands leren|verplicht|rechthebb/)
  expect(his).toContain('Nederlands leren')
  expect(his).not.toMatch(/Zahra|Moederman|inburgering|verplicht|rechthebb/)
})

test('a retry hands nothing over twice; somebody who asks again gets another letter', async () => {
  const { clerk, path, person } = await referred()
  const key = { key: '0198c0de-0000-4000-8000-00000000abcd' }
  await clerk.post(path, lettersFor(person), key)
  const { body } = await clerk.post<LetterList>(path, lettersFor(person), key)
  expect(body.items).toHaveLength(1)
  const again = await clerk.post<LetterList>(path, lettersFor(person))
  expect(again.body.items).toHaveLength(2)
})

test('refuses who has nothing agreed, the same person twice, and a language that is not theirs', async () => {
  const { clerk, path, person } = await referred()
  const { id: stranger } = await newPerson(clerk)
  const refused = async (letters: NewLetters['letters']) => {
    const { status, body } = await clerk.post(path, { letters })
    expect(status).toBe(400)
    return body.issues
  }
  expect(await refused([{ person: stranger }])).toEqual([
    expect.objectContaining({ name: 'letters[0].person', code: 'nothingAgreed' }),
  ])
  expect(await refused([{ person }, { person }])).toEqual([
    expect.objectContaining({ name: 'letters[1].person', code: 'nothingAgreed' }),
  ])
  expect(await refused([{ person, translation: { language: 'pl', need: 'onRequest' } }])).toEqual([
    expect.objectContaining({ name: 'letters[0].translation.language', code: 'language' }),
  ])
  expect((await clerk.get<LetterList>(path)).body.items).toEqual([])
})

test('a translation needs its reason', async () => {
  const { clerk, path, person } = await referred()
  const letters = [{ person, translation: { language: 'ar' } }]
  expect((await clerk.post(path, { letters })).status).toBe(400)
})

test('nothing is written to a file under restriction', async () => {
  const { clerk, path, person } = await referred()
  await fileMeasure(clerk, await world().asUser('privacyOfficer'), { person, kind: 'restriction' })
  const { status, body } = await clerk.post(path, lettersFor(person))
  expect([status, body.type]).toEqual([409, expect.stringMatching(/personRestricted/)])
  expect((await clerk.get<LetterList>(path)).body.items).toEqual([])
})

test('the letters of somebody are in the copy of all that is kept of them', async () => {
  const { clerk, path, person } = await referred()
  const { body } = await clerk.post<LetterList>(path, lettersFor(person))
  const manager = await world().asUser('cityManager')
  const copy = await manager.get<PersonExport>(`/persons/${person}/export`)
  expect(copy.body.letters).toEqual(body.items)
})

test('the application changes no letter and takes none away', async () => {
  const { clerk, path, person } = await referred()
  await clerk.post(path, lettersFor(person))
  const held = await world().rows<{ privilege: string }>(
    `select privilege_type as privilege from information_schema.role_table_grants
     where table_name = 'letter' and grantee <> (select tableowner from pg_tables where tablename = 'letter')
     order by 1`,
  )
  expect(held.map(({ privilege }) => privilege)).toEqual(['INSERT', 'SELECT'])
})

test('prints the page about the offer along when the talk told of it, keeps it as it was, and proves it', async () => {
  const administrator = await world().asUser('administrator')
  const { body: own } = await administrator.get<OwnOrganisation>('/organisations/current')
  const offerPage = { title: 'Wat kunt u hier doen?', text: 'Sport, spel en taal.' }
  await administrator.put('/organisations/current', { name: own.name, offerPage })

  const clerk = await world().asUser('clerk')
  const draft = await draftInterview(clerk, { topics: ['civicIntegration', 'socioCulturalOffer'] })
  await interviewLine(clerk, draft)
  const told = await completedInterview(clerk, draft)
  const path = `/intakeInterviews/${told.id}/letters`
  const { body } = await clerk.post<LetterList>(path, lettersFor(told.person.id))
  expect(body.items[0]?.offerPage).toEqual(offerPage)

  await administrator.put('/organisations/current', {
    name: own.name,
    offerPage: { ...offerPage, text: 'Anders.' },
  })
  expect((await clerk.get<LetterList>(path)).body.items[0]?.offerPage).toEqual(offerPage)
  const proofs = await clerk.get<InformingList>(`/persons/${told.person.id}/informings`)
  expect(proofs.body.items.filter(({ channel }) => channel === 'letter')).toEqual([
    expect.objectContaining({ topic: 'socioCulturalOffer', materials: [offerPage.title] }),
  ])

  const untold = await referredInterview(clerk)
  const other = await clerk.post<LetterList>(
    `/intakeInterviews/${untold.id}/letters`,
    lettersFor(untold.person.id),
  )
  expect(other.body.items[0]).not.toHaveProperty('offerPage')
  await administrator.get('/organisations/current')
  await administrator.put('/organisations/current', { name: own.name })
})
