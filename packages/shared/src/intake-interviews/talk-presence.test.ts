import { expect, test } from 'vitest'
import { isStillThere } from './index.ts'

test('somebody is in a talk for a quarter of an hour after they opened it', () => {
  const opened = new Date('2026-11-23T10:00:00.000Z')
  expect(isStillThere(opened, new Date('2026-11-23T10:14:59.999Z'))).toBe(true)
  expect(isStillThere(opened, new Date('2026-11-23T10:15:00.000Z'))).toBe(false)
})
