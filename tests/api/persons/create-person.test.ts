import { formatInsz, maskInsz } from '@onthaal/shared/persons'
import type { Person, PersonInput } from '@onthaal/shared/persons/schemas'
import { describe, expect, test } from 'vitest'
import { newInsz, newPerson, personInput } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations, partitions, userId } from '../../support/world.ts'

const world = testApp()

const whole: PersonInput = {
  ...personInput(),
  originalScriptName: 'أمينة',
  email: 'amina@voorbeeld.example',
  sex: 'female',
  homeLanguages: ['ar', 'rif'],
  otherLanguages: ['fr'],
  dutchOral: 'A1',
  dutchWritten: 'none',
  latinLiteracy: 'learning',
  residenceGround: 'familyReunificationBelgian',
  residenceDocument: 'cardF',
  residenceDocumentUntil: '2029-06-30',
  firstRegisteredBelgiumOn: '2024-06-30',
  firstRegisteredHereOn: '2025-01-15',
  register: 'foreigners',
  street: 'Marktplein',
  houseNumber: '12',
  box: 'B',
  postalCode: '9999',
  city: 'Beekrode',
}

testRefusals({
  operationId: 'createPerson',
  world,
  by: 'clerk',
  notBy: ['counsellor', 'languageAdvisor', 'cityManager', 'agencyManager', 'privacyOfficer'],
  path: async () => '/persons',
  body: () => ({ ...whole, insz: newInsz(), partition: partitions.city }),
  otherBody: () => ({ ...whole, givenName: 'Anders' }),
})

test('a file keeps what was typed, in one form', async () => {
  const clerk = await world().asUser('clerk')
  const insz = newInsz()
  const typed = { ...whole, insz: ` ${formatInsz(insz)} `, phone: '0470 12 34 56' }
  const { status, body } = await clerk.post<Person>('/persons', typed)
  expect(status).toBe(201)
  expect(body).toMatchObject({
    ...whole,
    inszMasked: maskInsz(insz),
    phone: '+32470123456',
    version: 1,
    partition: partitions.city,
    organisation: { id: organisations.city.id },
    recordedAt: world().clock.now.toISOString(),
  })
  expect((await clerk.get<Person>(`/persons/${body.id}`)).body).toEqual(body)
  const [file] = await world().rows(
    'select partition_id, organisation_id, recorded_by from person_file where person_id = $1',
    [body.id],
  )
  expect(file).toEqual({
    partition_id: partitions.city,
    organisation_id: organisations.city.id,
    recorded_by: userId('clerk'),
  })
})

test('one name is enough, whichever it is', async () => {
  const clerk = await world().asUser('clerk')
  const { givenName: _given, ...familyOnly } = whole
  const { familyName: _family, ...givenOnly } = whole
  expect((await clerk.post('/persons', familyOnly)).status).toBe(201)
  expect((await clerk.post('/persons', givenOnly)).status).toBe(201)
})

describe('what cannot be is refused, field by field', () => {
  const faults: [Record<string, unknown>, string, string][] = [
    [{ givenName: undefined, familyName: undefined }, 'familyName', 'oneName'],
    [{ givenName: '\u200b', familyName: '\u2800\u00ad' }, 'familyName', 'oneName'],
    [{ givenName: undefined, familyName: '?!' }, 'familyName', 'oneName'],
    [{ familyName: 'Ab\u0085c' }, 'familyName', 'pattern'],
    [{ birthDate: '2026-03-03' }, 'birthDate', 'future'],
    [{ birthDate: '1985-02-30' }, 'birthDate', 'calendar'],
    [{ birthDate: '0000' }, 'birthDate', 'tooEarly'],
    [{ birthDate: '30/07/1985' }, 'birthDate', 'pattern'],
    [{ insz: '85073003329' }, 'insz', 'checksum'],
    [{ insz: '850730' }, 'insz', 'length'],
    [{ insz: '8507300332A' }, 'insz', 'characters'],
    [{ nationalities: ['MA', 'QQ'] }, 'nationalities[1]', 'nationality'],
    [{ nationalities: ['MA', 'MA'] }, 'nationalities', 'uniqueItems'],
    [{ nationalities: ['BE', 'MA', 'FR', 'NL', 'DE', 'IT'] }, 'nationalities', 'maxItems'],
    [{ contactLanguage: 'qqq' }, 'contactLanguage', 'language'],
    [{ phone: '12' }, 'phone', 'noCountry'],
    [{ phone: 'call me' }, 'phone', 'characters'],
    [{ email: 'amina' }, 'email', 'format'],
    [{ email: 'a@b\u0000.be' }, 'email', 'format'],
    [{ interpreterNeeded: 'yes' }, 'interpreterNeeded', 'type'],
    [{ partition: partitions.otherCity }, 'partition', 'unknown'],
    [{ sex: 'x' }, 'sex', 'enum'],
    [{ homeLanguages: ['ar', 'qqq'] }, 'homeLanguages[1]', 'language'],
    [{ otherLanguages: ['fr', 'fr'] }, 'otherLanguages', 'uniqueItems'],
    [{ dutchOral: 'A3' }, 'dutchOral', 'enum'],
    [{ residenceDocument: 'none' }, 'residenceDocumentUntil', 'needsDocument'],
    [{ residenceDocumentUntil: '2029-02-30' }, 'residenceDocumentUntil', 'format'],
    [{ firstRegisteredBelgiumOn: '2026-03-03' }, 'firstRegisteredBelgiumOn', 'future'],
    [{ firstRegisteredHereOn: '2024-06-29' }, 'firstRegisteredHereOn', 'beforeBelgium'],
    [{ birthDate: '2024-12' }, 'firstRegisteredBelgiumOn', 'beforeBirth'],
    [{ asOf: '2026-03-03' }, 'asOf', 'future'],
    [{ source: 'gossip' }, 'source', 'enum'],
    [{ city: ' ' }, 'city', 'pattern'],
  ]

  test.each(faults)('%j', async (changes, name, code) => {
    const { status, body } = await (await world().asUser('clerk')).post('/persons', {
      ...whole,
      ...changes,
    })
    expect(status).toBe(400)
    expect(body.issues?.map((issue) => [issue.name, issue.code])).toEqual([[name, code]])
  })

  test('all of them at once', async () => {
    const { body } = await (await world().asUser('clerk')).post('/persons', {
      ...whole,
      insz: '1',
      phone: 'x',
      birthDate: '1985-13',
    })
    expect(body.issues?.map(({ name }) => name).sort()).toEqual(['birthDate', 'insz', 'phone'])
  })
})

test('an organisation has one file for one number', async () => {
  const clerk = await world().asUser('clerk')
  const insz = newInsz()
  const { id } = await newPerson(clerk, { insz })
  const colleague = await world().asUser('schoolClerk')
  const { status, body } = await colleague.post('/persons', { ...whole, insz: formatInsz(insz) })
  expect(status).toBe(409)
  expect(body).toMatchObject({
    type: 'urn:problem-type:onthaal:persons:personExists',
    existing: id,
  })
})

test('a number typed at two desks of one organisation at once makes one file', async () => {
  const { over } = await world().listen()
  const desks = [over(await world().asUser('clerk')), over(await world().asUser('schoolClerk'))]
  for (let round = 0; round < 10; round += 1) {
    const insz = newInsz()
    const answers = await Promise.all(
      desks.map((desk) => desk.post('/persons', { ...whole, insz })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
  }
})

test('each fact that was typed has its origin: a statement of today unless said otherwise', async () => {
  const clerk = await world().asUser('clerk')
  const { provenance } = await newPerson(clerk, { city: 'Beekrode' })
  const stated = { source: 'statement', asOf: '2026-03-02' }
  expect(Object.keys(provenance).sort()).toEqual(
    [...Object.keys(personInput()), 'city'].toSorted((one, other) => (one < other ? -1 : 1)),
  )
  expect(Object.values(provenance)).toEqual(Array.from({ length: 8 }, () => stated))
})

test('an organisation with several partitions has to name one', async () => {
  const clerk = await world().asUser('clerk')
  await world().rows(
    `insert into partition values (gen_random_uuid(), 'Oud-Beekrode', '41009', $1)`,
    [organisations.city.id],
  )
  const unnamed = await clerk.post('/persons', whole)
  expect(unnamed.body.issues?.map((issue) => [issue.name, issue.code])).toEqual([
    ['partition', 'required'],
  ])
  expect((await clerk.post('/persons', { ...whole, partition: partitions.city })).status).toBe(201)
})
