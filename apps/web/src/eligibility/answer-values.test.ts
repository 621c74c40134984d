import { expect, test } from 'vitest'
import { mergeTyped } from '../form/index.ts'
import {
  type AnswerValues,
  faultsOf,
  inputFrom,
  questionsFor,
  valuesFrom,
} from './answer-values.ts'

const today = '2026-03-02'
const none = valuesFrom({})
const having = (changes: Partial<AnswerValues>): AnswerValues => ({ ...none, ...changes })

test('what nobody answered is unknown, and is not sent', () => {
  expect(none).toMatchObject({ bornAbroad: 'unknown', unableCertificateOn: '', reason: '' })
  expect(inputFrom(none, today)).toEqual({ answers: {} })
})

test('what was answered is what is shown and sent again', () => {
  const eligibility = {
    answers: {
      isFirstTitle: true,
      hasDiploma: false,
      firstRegisteredIn: 'elsewhere',
      isPermanentlyUnable: true,
      unableCertificateOn: '2026-02-01',
    },
    judgement: { category: 'exempt', reason: 'Toonde een attest.' },
  } as const
  const recorded = { recordedAt: '2026-02-01T08:00:00Z', recordedBy: { id: 'x', displayName: 'X' } }
  const values = valuesFrom({ eligibility: { ...eligibility, ...recorded } })
  expect(values).toMatchObject({
    unableCertificateOn: '01/02/2026',
    firstRegisteredIn: 'elsewhere',
  })
  expect(inputFrom(values, today)).toEqual(eligibility)
})

test('the date goes with the answer that asks for it', () => {
  const values = having({ isPermanentlyUnable: 'no', unableCertificateOn: '01/02/2026' })
  expect(inputFrom(values, today)).toEqual({ answers: { isPermanentlyUnable: false } })
  expect(faultsOf(values, today)).toEqual({})
})

test.each([
  ['', 'certificateMissing'],
  ['31/02/2026', 'dateInvalid'],
  ['3/3/2026', 'dateInFuture'],
] as const)('a certificate of %j is refused: %s', (unableCertificateOn, fault) => {
  const values = having({ isPermanentlyUnable: 'yes', unableCertificateOn })
  expect(faultsOf(values, today)).toEqual({ unableCertificateOn: fault })
})

test('whoever does not agree with the rules says why', () => {
  expect(faultsOf(having({ category: 'exempt', reason: '  ' }), today)).toEqual({
    reason: 'reasonMissing',
  })
  expect(faultsOf(having({ category: 'exempt', reason: 'Attest.' }), today)).toEqual({})
})

test('what a colleague answered meanwhile stays, beside what was chosen here', () => {
  const before = having({ hasDiploma: 'no' })
  const mine = having({ hasDiploma: 'no', isFirstTitle: 'yes', reason: 'Attest.' })
  const theirs = having({ hasDiploma: 'yes', isFirstTitle: 'no', bornAbroad: 'yes' })
  expect(mergeTyped(before, mine, theirs).values).toEqual(
    having({ hasDiploma: 'yes', isFirstTitle: 'yes', bornAbroad: 'yes', reason: 'Attest.' }),
  )
})

test('only what can change the proposal is asked, and what was answered stays', () => {
  const retired = {
    birthDate: '1950-01-01',
    nationalities: ['SY'],
    register: 'foreigners',
    residenceGround: 'recognisedRefugee',
    residenceDocument: 'cardA',
    firstRegisteredBelgiumOn: '2026-01-05',
    firstRegisteredHereOn: '2026-01-05',
    isFirstTitle: true,
  } as const
  const asked = questionsFor(retired, today)
  expect(asked).toContain('isFirstTitle')
  expect(asked).not.toContain('bornAbroad')
  expect(asked).not.toContain('unableCertificateOn')
  expect(questionsFor({ ...retired, bornAbroad: false }, today)).toContain('bornAbroad')
})
