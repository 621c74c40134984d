import { expect, test } from 'vitest'
import { readReturnTo } from './return-to.ts'

const id = '0199f0a1-5d1c-7c3e-8a52-0c6a6f1f0a11'

test('an id leads back to its draft or its talk', () => {
  expect(readReturnTo({ concept: id })).toMatchObject({ concept: id, gesprek: undefined })
  expect(readReturnTo({ gesprek: id })).toMatchObject({ concept: undefined, gesprek: id })
})

test.each(['../verzonden', '', 7, undefined])('%s does not', (part) => {
  expect(readReturnTo({ concept: part, gesprek: part })).toStrictEqual({
    concept: undefined,
    gesprek: undefined,
    onderdeel: undefined,
  })
})

test('the section of a talk is one that talks have', () => {
  const back = { gesprek: id, onderdeel: 'people' }
  expect(readReturnTo(back)).toStrictEqual({ concept: undefined, ...back })
  expect(readReturnTo({ ...back, onderdeel: 'health' }).onderdeel).toBeUndefined()
})
