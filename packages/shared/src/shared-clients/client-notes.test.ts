import { expect, test } from 'vitest'
import { mayWithdrawNote } from './client-notes.ts'

const writtenAt = new Date('2026-03-02T09:00:00Z')
const note = { writtenBy: 'author', writtenAt, withdrawnAt: null }

test.each([
  ['author', '2026-03-02T09:00:00Z', true],
  ['author', '2026-03-03T09:00:00Z', true],
  ['author', '2026-03-03T09:00:01Z', false],
  ['colleague', '2026-03-02T09:00:00Z', false],
])('%s may take a note of 2 March 9:00 back at %s: %s', (who, now, may) => {
  expect(mayWithdrawNote(note, who, new Date(now))).toBe(may)
})

test('what was taken back is not taken back again', () => {
  expect(mayWithdrawNote({ ...note, withdrawnAt: writtenAt }, 'author', writtenAt)).toBe(false)
})
