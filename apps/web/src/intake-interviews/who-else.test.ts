import { expect, test } from 'vitest'
import { whoElse } from './who-else.ts'

const talk = {
  status: 'draft' as const,
  updatedBy: { id: 'colleague', displayName: 'Jan Peeters' },
  updatedAt: '2026-11-23T10:00:00.000Z',
}
const at = (time: string) => new Date(`2026-11-23T${time}Z`)

test('names the colleague who wrote in the talk a moment ago', () => {
  expect(whoElse(talk, 'me', at('10:14:59'))).toEqual({
    name: 'Jan Peeters',
    at: new Date(talk.updatedAt),
  })
})

test('names nobody when that was long ago, was oneself, or the talk is closed', () => {
  expect(whoElse(talk, 'me', at('10:15:00'))).toBeUndefined()
  expect(whoElse(talk, 'colleague', at('10:01:00'))).toBeUndefined()
  expect(whoElse({ ...talk, status: 'held' }, 'me', at('10:01:00'))).toBeUndefined()
})
