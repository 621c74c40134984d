import { expect, test } from 'vitest'
import { answerBody, emptyAnswer, isTooLarge, missingIn } from './answer-values.ts'

const empty = emptyAnswer('2026-03-02')

test('what belongs to an answer is asked for, and nothing else', () => {
  expect(missingIn(empty)).toBe('answer')
  expect(missingIn({ ...empty, answer: 'accepted' })).toBeUndefined()
  expect(missingIn({ ...empty, answer: 'enrolled' })).toBe('enrolledOn')
  expect(missingIn({ ...empty, answer: 'enrolled', enrolledOn: '2026-03-09' })).toBeUndefined()
  expect(missingIn({ ...empty, answer: 'waitingList' })).toBeUndefined()
  expect(missingIn({ ...empty, answer: 'waitingList', waitingSince: '' })).toBe('waitingSince')
  expect(missingIn({ ...empty, answer: 'refused' })).toBe('refusalReason')
})

test('what was filled in for another answer does not go along', () => {
  const filled = { ...empty, enrolledOn: '2026-03-09', refusalReason: 'capacity' } as const
  expect(answerBody('accepted', filled)).toEqual({ answer: 'accepted' })
  expect(answerBody('enrolled', filled)).toEqual({ answer: 'enrolled', enrolledOn: '2026-03-09' })
  expect(answerBody('waitingList', filled)).toEqual({
    answer: 'waitingList',
    waitingSince: '2026-03-02',
  })
  expect(answerBody('refused', filled)).toEqual({ answer: 'refused', refusalReason: 'capacity' })
})

test('a document of five megabytes goes, and one byte more does not', () => {
  expect(isTooLarge({ size: 5_000_000 })).toBe(false)
  expect(isTooLarge({ size: 5_000_001 })).toBe(true)
})
