import { describe, expect, test } from 'vitest'
import { turnFields } from './turn-fields.ts'
import { faultyFields, startValues, turnBody } from './turn-values.ts'

const faulty = (...given: Parameters<typeof faultyFields>) =>
  faultyFields(...given).map(({ name }) => name)

const today = '2026-03-12'

describe('a question', () => {
  const { askInfo } = turnFields

  test('is to be answered within five working days unless somebody says otherwise', () => {
    expect(startValues(askInfo, {}, today)).toEqual({ question: '', answerBy: '19/03/2026' })
  })

  test.each([
    ['', 'overmorgen'],
    ['  ', '12/03/2026'],
    ['', '31/02/2027'],
    ['', '03/2027'],
  ])('%j by %j cannot be sent', (question, answerBy) => {
    expect(faulty(askInfo, { question, answerBy }, today)).toEqual(['question', 'answerBy'])
  })

  test('goes out trimmed, with a day as the server writes it', () => {
    const values = { question: ' Welk nummer? ', answerBy: '1/4/2026' }
    expect(faulty(askInfo, values, today)).toEqual([])
    expect(turnBody(askInfo, values, today)).toEqual({
      question: 'Welk nummer?',
      answerBy: '2026-04-01',
    })
  })
})

test('more text than a field takes is a fault that says how much it takes', () => {
  const { release, hold } = turnFields
  const reason = 'a'.repeat(201)
  expect(faultyFields(release, { reason }, today)).toMatchObject([{ name: 'reason', max: 200 }])
  expect(faulty(release, { reason: ` ${reason.slice(1)} ` }, today)).toEqual([])
  const paused = { reason: 'personIll', until: '13/03/2026' }
  const note = 'a'.repeat(2001)
  expect(faultyFields(hold, { ...paused, note }, today)).toMatchObject([
    { name: 'note', max: 2000 },
  ])
})

test('what may stay empty is left out', () => {
  const values = { reason: 'personIll', until: '13/03/2026', note: ' ' }
  expect(faulty(turnFields.hold, values, today)).toEqual([])
  expect(turnBody(turnFields.hold, values, today)).toEqual({
    reason: 'personIll',
    until: '2026-03-13',
  })
})

test('a client number is read as people paste it, and can be taken away', () => {
  const { clientNumber } = turnFields
  const number = (agiiClientNumber: string) => ({ agiiClientNumber })
  expect(startValues(clientNumber, number('C0012345'), today)).toEqual(number('C0012345'))
  expect(turnBody(clientNumber, number('c 001.2345'), today)).toEqual(number('C0012345'))
  expect(turnBody(clientNumber, number(''), today)).toEqual({})
  expect(faulty(clientNumber, number(''), today)).toEqual([])
  expect(faulty(clientNumber, number('12345'), today)).toEqual(['agiiClientNumber'])
})
