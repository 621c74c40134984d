import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { cefrLevels, contactLanguages, registers, residenceDocuments } from '../persons/index.ts'
import { type AnswersBefore, askingOf } from './index.ts'

const asks = (question: string, answers: AnswersBefore) =>
  askingOf(question, answers, false) !== undefined

test.each([
  ['residenceDocumentUntil', { residenceDocument: 'cardA' }, true],
  ['residenceDocumentUntil', { residenceDocument: 'annex35' }, true],
  ['residenceDocumentUntil', { residenceDocument: 'none' }, false],
  ['residenceDocumentUntil', { residenceDocument: 'belgianIdentityCard' }, false],
  ['residenceDocumentUntil', { residenceDocument: '' }, false],
  ['residenceDocumentUntil', {}, false],
  ['firstRegisteredHereOn', { register: 'foreigners' }, true],
  ['firstRegisteredHereOn', {}, true],
  ['firstRegisteredHereOn', { register: 'none' }, false],
  ['residenceCheckOpen', { register: 'population' }, true],
  ['residenceCheckOpen', { register: 'none' }, false],
  ['interpreterNeeded', { contactLanguage: 'ti' }, true],
  ['interpreterNeeded', { contactLanguage: 'nl' }, false],
  ['interpreterNeeded', { contactLanguage: '' }, false],
  ['dutchWritten', { dutchOral: 'A1' }, true],
  ['dutchWritten', { dutchOral: 'none' }, false],
  ['dutchWritten', { dutchOral: null }, false],
  ['latinLiteracy', { homeLanguages: ['fr', 'ar'] }, true],
  ['latinLiteracy', { homeLanguages: ['fr', 'so'] }, false],
  ['latinLiteracy', { homeLanguages: [] }, false],
] as const)('%s after %j: %s', (question, answers, isAsked) => {
  expect(asks(question, answers)).toBe(isAsked)
})

it('a question without a condition is always put', () => {
  expect(askingOf('residenceGround', {}, false)).toBe('asked')
})

it('what is known of scripts agrees with CLDR, for every language of the list', () => {
  const likely = contactLanguages.filter((tag) => new Intl.Locale(tag).maximize().script !== 'Latn')
  const asked = contactLanguages.filter((tag) => asks('latinLiteracy', { homeLanguages: [tag] }))
  expect(asked).toEqual(likely)
})

const questions = [
  'residenceDocumentUntil',
  'firstRegisteredHereOn',
  'residenceCheckOpen',
  'interpreterNeeded',
  'dutchWritten',
  'latinLiteracy',
  'dutchOral',
]
const anyAnswers = fc.record(
  {
    residenceDocument: fc.constantFrom('' as const, null, ...residenceDocuments),
    register: fc.constantFrom('' as const, null, ...registers),
    contactLanguage: fc.constantFrom('', null, ...contactLanguages),
    homeLanguages: fc.subarray([...contactLanguages], { maxLength: 5 }),
    dutchOral: fc.constantFrom('' as const, null, ...cefrLevels),
  },
  { requiredKeys: [] },
)

it('whatever else is answered, an answer that is kept stays in sight', () => {
  fc.assert(
    fc.property(fc.constantFrom(...questions), anyAnswers, (question, answers) => {
      const open = askingOf(question, answers, false)
      expect(askingOf(question, answers, true)).toBe(open ?? 'answeredBefore')
    }),
  )
})
