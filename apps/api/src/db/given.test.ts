import { expect, test } from 'vitest'
import { createStatements } from './given.ts'

test('a statement is built once for each shape', () => {
  const statements = createStatements<string>()
  expect(statements('queue', () => 'built')).toBe('built')
  expect(statements('sent', () => 'another')).toBe('another')
  expect(statements('queue', () => 'built again')).toBe('built')
})

test('shapes beyond what is remembered are built for their question', () => {
  const statements = createStatements<string>()
  for (let shape = 0; shape < 100; shape += 1) statements(`shape ${shape}`, () => 'built')
  expect(statements('one more', () => 'built')).toBe('built')
  expect(statements('one more', () => 'built again')).toBe('built again')
  expect(statements('shape 99', () => 'built again')).toBe('built')
})
