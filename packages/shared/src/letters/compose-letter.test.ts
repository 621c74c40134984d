import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { interviewTopics } from '../intake-interviews/index.ts'
import { contactLanguages } from '../persons/index.ts'
import { deskRoles, typesToDesk } from '../referrals/index.ts'
import { type Agreement, composeLetter, isPrintable, type LetterPart } from './compose-letter.ts'
import { directionOf, findLetterLanguage, letterLanguages, scriptOf } from './letter-languages.ts'
import { letterTexts } from './letter-texts.ts'

const released = letterLanguages.map((language) => ({
  language,
  version: letterTexts[language].version,
}))
const translations = letterLanguages.filter((language) => language !== 'nl')
const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const agreement: fc.Arbitrary<Agreement> = fc.oneof(
  fc.record({ type: fc.constantFrom(...typesToDesk), desk: fc.string(), contactBefore: day }),
  fc.record({
    type: fc.constantFrom(...typesToDesk),
    desk: fc.string(),
    appointment: fc.record({
      day,
      from: fc.constant('09:30'),
      place: fc.string(),
      withWhom: fc.subarray([...deskRoles], { minLength: 1 }),
    }),
    phone: fc.string(),
  }),
)
const facts = fc.record({
  name: fc.string(),
  organisation: fc.string(),
  talkOn: day,
  agreements: fc.array(agreement, { maxLength: 4 }),
  informedOf: fc.subarray([...interviewTopics]),
})
const adult = {
  name: 'Amina Haddad',
  organisation: 'Gemeente Zandbeke',
  talkOn: '2026-03-02',
  agreements: [
    {
      type: 'civicIntegration',
      desk: 'het loket van het Agentschap',
      appointment: {
        day: '2026-03-10',
        from: '09:30',
        place: 'Dorpsstraat 1, Zandbeke',
        withWhom: ['counsellor', 'languageAdvisor'],
      },
      address: 'Markt 2, Zandbeke',
      openingHours: 'ma-vr 9-12 uur',
      phone: '02 000 00 00',
    },
    {
      type: 'preschool',
      desk: 'het loket van het Agentschap',
      contactBefore: '2026-03-09',
      address: 'Markt 2, Zandbeke',
    },
  ],
} as const

const placeholders = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort()
const values = (sentence: string) => (sentence.match(/\u2068[^\u2069]*\u2069/g) ?? []).sort()

/** What a part says, without its words: which sentences, and what is filled in. */
const shapeOf = (part: LetterPart) => ({
  filled: [part.greeting, part.talk].map(values),
  agreements: part.agreements.map(({ sentence, rows, contact }) => ({
    sentence: values(sentence),
    rows: rows.map(({ value }) => value),
    contact: contact && values(contact),
  })),
  topics: part.informed?.topics.length,
  things: part.bring?.things.length,
})

describe.each(translations)('the letter in %s', (language) => {
  const text = letterTexts[language]

  test('has the sentences of the Dutch, and fills the same into each', () => {
    const shape = (sentences: object) =>
      Object.entries(sentences).map(([key, sentence]) => [key, placeholders(sentence)])
    expect(shape(text.sentences)).toEqual(shape(letterTexts.nl.sentences))
  })

  test('is written in its own script, notice included', () => {
    const scripts = { Latn: 'Latin', Arab: 'Arabic', Cyrl: 'Cyrillic', Ethi: 'Ethiopic' }
    const own = new RegExp(
      `^[\\p{Script=${scripts[scriptOf(language)]}}\\p{Script=Common}\\p{Script=Inherited}]+$`,
      'u',
    )
    for (const sentence of [text.notice ?? '', ...Object.values(text.sentences)]) {
      expect(sentence.replace(/\{\w+\}/g, '')).toMatch(own)
    }
  })

  test('says no more than the Dutch whatever was agreed', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { dutch, translation } = composeLetter(given, language, released)
        expect(translation && shapeOf(translation)).toEqual(shapeOf(dutch))
        expect(translation?.notice).toBe(text.notice)
      }),
    )
  })
})

test('each translation says in its own way that it is one, and the Dutch does not', () => {
  const notices = translations.map((language) => letterTexts[language].notice)
  expect(new Set(notices).size).toBe(translations.length)
  expect(notices).not.toContain(undefined)
  expect(letterTexts.nl.notice).toBeUndefined()
})

test('names no legal category', () => {
  const categories =
    /verplicht|rechthebb|gerechtigd|vrijgesteld|doelgroep|statuut|vluchteling|asiel|oblig|mandator|compuls|exempt|entitled|refugee|asylum|réfugié|zobowiąz|uchodź|zorunlu|mülteci|обяз|обов|бежен|біжен|لاجئ|پناهنده/iu
  for (const language of letterLanguages) {
    expect(Object.values(letterTexts[language].sentences).join(' ')).not.toMatch(categories)
  }
})

test('is Dutch alone until the newest version of the language is released', () => {
  expect(composeLetter(adult, 'ar', [])).not.toHaveProperty('translation')
  expect(composeLetter(adult, 'ar', [{ language: 'fa', version: 1 }])).not.toHaveProperty(
    'translation',
  )
  expect(isPrintable('ar', [{ language: 'ar', version: letterTexts.ar.version - 1 }])).toBe(false)
  expect(isPrintable('nl', [])).toBe(true)
  expect(composeLetter(adult, 'nl', released)).not.toHaveProperty('translation')
  expect(composeLetter(adult, 'ar', released).translation?.direction).toBe('rtl')
})

test('tells when, where and with whom, or before which day somebody is contacted', () => {
  const { dutch } = composeLetter(adult, undefined, [])
  expect(dutch.agreements[0]?.rows).toEqual([
    { label: 'Wanneer', value: '10/03/2026, 09:30' },
    { label: 'Waar', value: 'Dorpsstraat 1, Zandbeke' },
    {
      label: 'Met wie',
      value: 'trajectbegeleider van het Agentschap, taalconsulent van het Agentschap',
    },
    { label: 'Openingsuren', value: 'ma-vr 9-12 uur' },
    { label: 'Telefoon', value: '02 000 00 00' },
  ])
  expect(dutch.agreements[1]?.rows).toEqual([{ label: 'Waar', value: 'Markt 2, Zandbeke' }])
  expect(dutch.agreements[1]?.contact).toBe('U wordt gecontacteerd vóór \u206809/03/2026\u2069.')
  expect(dutch.bring?.things).toHaveLength(3)
})

test('promises no contact to whom an appointment was given, nor once the desk took it up', () => {
  const [appointed, waiting] = adult.agreements
  const agreements = [
    { ...appointed, contactBefore: '2026-03-09' },
    { type: waiting.type, desk: waiting.desk },
  ]
  const { dutch } = composeLetter({ ...adult, agreements }, undefined, [])
  expect(dutch.agreements.map(({ contact }) => contact)).toEqual([undefined, undefined])
})

test('tells who has nothing agreed what they were told of, in a fixed order', () => {
  const facts = {
    ...adult,
    agreements: [],
    informedOf: ['privacyNotice', 'dutchLessons'] as const,
  }
  const { dutch, translation } = composeLetter(facts, 'fr', released)
  expect(dutch.informed).toEqual({
    title: 'Hierover kreeg u informatie',
    topics: ['Nederlands leren', 'Wat we met uw gegevens doen'],
  })
  expect(translation?.informed?.topics).toEqual([
    'Apprendre le néerlandais',
    'Ce que nous faisons de vos données',
  ])
  expect(dutch).not.toHaveProperty('agreed')
  expect(composeLetter(adult, undefined, []).dutch).not.toHaveProperty('informed')
})

test('asks to bring nothing without an appointment', () => {
  const { dutch } = composeLetter({ ...adult, agreements: [adult.agreements[1]] }, undefined, [])
  expect(dutch).not.toHaveProperty('bring')
})

test('never reads braces in what is filled in', () => {
  const { dutch } = composeLetter({ ...adult, name: '{organisation}' }, undefined, [])
  expect(dutch.greeting).toBe('Beste \u2068{organisation}\u2069')
})

test('finds the letter of a contact language, and none for one that is not prepared', () => {
  expect(findLetterLanguage('prs')).toBe('prs')
  expect(findLetterLanguage('sw')).toBeUndefined()
  expect(findLetterLanguage(undefined)).toBeUndefined()
  expect(contactLanguages).toEqual(expect.arrayContaining([...letterLanguages]))
  expect(letterLanguages.filter((language) => directionOf(language) === 'rtl')).toEqual([
    'ar',
    'ps',
    'prs',
    'fa',
  ])
})
