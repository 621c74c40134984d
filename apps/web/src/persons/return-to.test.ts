import { expect, test } from 'vitest'
import { readReturnTo } from './return-to.ts'

const id = '0199f0a1-5d1c-7c3e-8a52-0c6a6f1f0a11'

test('an id leads back to its draft or its talk', () => {
  expect(readReturnTo({ concept: id })).toStrictEqual({ concept: id, gesprek: undefined })
  expect(readReturnTo({ gesprek: id })).toStrictEqual({ concept: undefined, gesprek: id })
})

test.each(['../verzonden', '', 7, undefined])('%s does not', (part) => {
  expect(readReturnTo({ concept: part, gesprek: part })).toStrictEqual({
    concept: undefined,
    gesprek: undefined,
  })
})
