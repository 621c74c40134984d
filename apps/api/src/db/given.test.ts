import { expect, test } from 'vitest'
import { createStatements } from './given.ts'

test('a statement is built once for each shape, under a name of its own', () => {
  const statements = createStatements<string>('page')
  expect(statements('queue', (name) => name)).toBe('page_0')
  expect(statements('sent', (name) => name)).toBe('page_1')
  expect(statements('queue', () => 'built again')).toBe('page_0')
})

test('shapes beyond what is remembered are built for their question, without a name', () => {
  const statements = createStatements<string>('page')
  for (let shape = 0; shape < 100; shape += 1) statements(`shape ${shape}`, (name) => name)
  expect(statements('one more', (name) => name)).toBe('')
  expect(statements('one more', () => 'built again')).toBe('built again')
  expect(statements('shape 99', () => 'built again')).toBe('page_99')
})
