import i18next, { type TFunction } from 'i18next'
import { beforeAll, expect, test } from 'vitest'
import type { Schemas } from '../api/client.ts'
import { dutch } from '../i18n/nl-be/index.ts'
import type { FactWords } from '../persons/index.ts'
import { copyRows } from './copy-rows.ts'
import type { Referral } from './referral.ts'

/** Every field that a person has on the wire: a new one does not compile until it stands here. */
const person: Required<Omit<Schemas['Person'], 'openedFor' | 'eligibility'>> & { insz: string } = {
  id: '0199f0a1-5d1c-7c3e-8a52-0c6a6f1f0a11',
  href: 'http://localhost/persons/0199f0a1-5d1c-7c3e-8a52-0c6a6f1f0a11',
  version: 1,
  partition: '0199f0a1-5d1c-7c3e-8a52-0c6a6f1f0a13',
  givenName: 'Sami',
  familyName: 'Voorbeeld',
  originalScriptName: 'سامي',
  birthDate: '2014-03',
  inszMasked: '14.63.••-•••.••',
  insz: '14630112345',
  sex: 'male',
  nationalities: ['MA'],
  contactLanguage: 'ar',
  interpreterNeeded: true,
  phone: '+32470000000',
  email: 'sami@voorbeeld.test',
  homeLanguages: ['ar'],
  otherLanguages: ['fr'],
  dutchOral: 'A1',
  dutchWritten: 'A2',
  latinLiteracy: 'literate',
  residenceGround: 'familyReunificationEu',
  residenceDocument: 'cardA',
  residenceDocumentUntil: '2027-01-31',
  firstRegisteredBelgiumOn: '2025-01-01',
  firstRegisteredHereOn: '2025-06-01',
  residenceCheckOpen: false,
  register: 'foreigners',
  street: 'Markt',
  houseNumber: '1',
  box: '2',
  postalCode: '9500',
  city: 'Geraardsbergen',
  provenance: {},
  organisation: { id: 'city', name: 'Stad', kind: 'municipality' },
  recordedAt: '2026-03-02T09:00:00Z',
  restrictedSince: '2026-03-02T09:00:00Z',
}

/** What no other system asks for, and why. */
const leftOut: Partial<Record<keyof typeof person, string>> = {
  id: 'means nothing outside this product',
  href: 'means nothing outside this product',
  version: 'counts changes here',
  inszMasked: 'is of no use elsewhere: the whole number is copied once somebody asked for it',
  partition: 'tells where the file is kept, and is no fact of the person',
  provenance: 'tells where the facts come from, and is no fact of the person',
  organisation: 'stands among the rows of the referral, as its sender',
  restrictedSince: 'holds for the file here, and is no fact of the person',
  recordedAt: 'tells when the file was written, and is no fact of the person',
}

const referral: Referral = {
  id: '0199f0a1-5d1c-7c3e-8a52-0c6a6f1f0a12',
  href: 'http://localhost/referrals/0199f0a1-5d1c-7c3e-8a52-0c6a6f1f0a12',
  reference: 'OH-26-7K3M-9QXT',
  type: 'civicIntegration',
  status: 'accepted',
  version: 3,
  person: { id: person.id, href: person.href },
  sender: person.organisation,
  receiver: { id: 'agency', name: 'Agentschap', kind: 'agency' },
  desk: { id: 'desk', name: 'Loket' },
  priority: 'normal',
  deskRoles: ['counsellor'],
  reasons: ['newcomerObliged'],
  attempts: { count: 0 },
  createdAt: '2026-03-02T09:00:00Z',
  allowedEvents: [],
  appointmentActions: [],
}

let t: TFunction
beforeAll(async () => {
  t = await i18next.init({
    lng: 'nl-BE',
    resources: { 'nl-BE': { translation: dutch } },
    interpolation: { escapeValue: false },
  })
})
const facts: FactWords = (field, value) => (value === undefined ? '' : `${field}=${value}`)

const rowsOf = (known: Parameters<typeof copyRows>[0], about = referral) =>
  copyRows(known, about, { t, facts })

test.each(Object.keys(person))('%s of a person is copied, or left out for a reason', (field) => {
  const without = { ...person }
  Reflect.deleteProperty(without, field)
  const isCopied = JSON.stringify(rowsOf(without)) !== JSON.stringify(rowsOf(person))
  expect(isCopied ? 'copied' : leftOut[field as keyof typeof person]).toBeDefined()
  expect(isCopied && field in leftOut).toBe(false)
})

test('the number is copied whole, with and without dots, and not at all while it is hidden', () => {
  const numbers = (known: Parameters<typeof copyRows>[0]) =>
    rowsOf(known).filter(({ value }) => /14\.?63/.test(value))
  expect(numbers(person)).toMatchObject([
    { key: 'insz', value: 'insz=14.63.01-123.45' },
    { key: 'inszBare', value: '14630112345' },
  ])
  expect(numbers({ ...person, insz: undefined })).toEqual([])
})

test('each row has a key and a name of its own', () => {
  const rows = rowsOf(person)
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
  expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length)
})

test('the answer about an interpreter is copied where no language is known', () => {
  const { contactLanguage: _contactLanguage, ...without } = person
  const interpreterRow = (known: Parameters<typeof copyRows>[0]) =>
    rowsOf(known).find(({ key }) => key === 'interpreterNeeded')?.value
  expect(interpreterRow(without)).toBe('interpreterNeeded=true')
  expect(interpreterRow({ ...without, interpreterNeeded: false })).toBe('interpreterNeeded=false')
})

test('who answers for the person is copied with the number, and nobody else of the household', () => {
  const guardians = [
    { name: 'Nadia Voorbeeld', kind: 'parent', phone: '+32470000001' },
    { name: 'Mevrouw Voogd', kind: 'legalGuardian' },
  ] as const
  const others = [{ name: 'Iemand Anders', kind: 'parent' }] as const
  const rows = rowsOf(person, {
    ...referral,
    household: [
      { givenName: 'Zus', role: 'child', isReferred: false, guardians: [...others] },
      { givenName: 'Sami', role: 'child', isReferred: true, guardians: [...guardians] },
    ],
  })
  expect(rows.filter(({ key }) => key.startsWith('guardian'))).toEqual([
    { key: 'guardian0', label: 'Ouder', value: 'Nadia Voorbeeld' },
    {
      key: 'guardianPhone0',
      label: 'Telefoon van Nadia Voorbeeld',
      value: 'phone=+32470000001',
    },
    { key: 'guardian1', label: 'Wettelijke voogd', value: 'Mevrouw Voogd' },
  ])
  expect(JSON.stringify(rows)).not.toContain('Iemand Anders')
  expect(rowsOf(person).some(({ key }) => key.startsWith('guardian'))).toBe(false)
})
