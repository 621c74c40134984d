import { expect, test } from 'vitest'
import { idIn, isId } from './ids.ts'

const id = '0199f0a1-5d1c-7c3e-8a52-0c6a6f1f0a11'

test('an id is written as the server writes it', () => {
  expect(isId(id)).toBe(true)
  expect(idIn(id)).toBe(id)
})

test.each(['', 'nieuw', `${id}0`, ` ${id}`, id.toUpperCase(), id.replaceAll('-', '')])(
  '%j is none',
  (part) => {
    expect(isId(part)).toBe(false)
    expect(idIn(part)).toBeUndefined()
  },
)

test.each([7, null, undefined, [id], { id }])('%j is none either', (part) => {
  expect(idIn(part)).toBeUndefined()
})
