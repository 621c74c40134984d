import { expect, test } from 'vitest'
import { createIntent } from './intent.ts'

function counting() {
  let count = 0
  return createIntent(() => `key-${++count}`)
}

test('the same content tried again carries the same key', () => {
  const intent = counting()
  expect(intent.keyFor({ name: 'Amal' })).toBe('key-1')
  expect(intent.keyFor({ name: 'Amal' })).toBe('key-1')
})

test('changed content is another intention', () => {
  const intent = counting()
  intent.keyFor({ name: 'Amal' })
  expect(intent.keyFor({ name: 'Amal S.' })).toBe('key-2')
})

test('the same content after it was done is a new intention', () => {
  const intent = counting()
  intent.keyFor({ name: 'Amal' })
  intent.done()
  expect(intent.keyFor({ name: 'Amal' })).toBe('key-2')
})
