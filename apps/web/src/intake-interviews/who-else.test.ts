import { expect, test } from 'vitest'
import { stillElse, whoElse } from './who-else.ts'

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

test('names the colleague who only opened it, and of several the last', () => {
  const mine = { ...talk, updatedBy: { id: 'me', displayName: 'Els Maes' } }
  const readers = [{ id: 'second', displayName: 'Ann Wouters', at: '2026-11-23T10:02:00.000Z' }]
  const second = { name: 'Ann Wouters', at: at('10:02:00') }
  expect(whoElse({ ...mine, readers }, 'me', at('10:05:00'))).toEqual(second)
  expect(whoElse({ ...talk, readers }, 'me', at('10:05:00'))).toEqual(second)
  expect(whoElse({ ...mine, readers }, 'second', at('10:05:00'))?.name).toBe('Els Maes')
  expect(whoElse({ ...mine, readers }, 'me', at('10:17:00'))).toBeUndefined()
})

test('a colleague who was there stays named after one saves oneself, until the talk is closed', () => {
  const before = { name: 'Jan Peeters', at: at('10:00:00') }
  const mine = {
    ...talk,
    updatedBy: { id: 'me', displayName: 'Els Maes' },
    updatedAt: '2026-11-23T10:05:00.000Z',
  }
  expect(stillElse(before, mine, 'me', at('10:05:01'))).toEqual(before)
  expect(stillElse(undefined, mine, 'me', at('10:05:01'))).toBeUndefined()
  expect(stillElse(before, { ...mine, status: 'held' }, 'me', at('10:05:01'))).toBeUndefined()
  expect(stillElse(before, talk, 'me', at('10:06:00'))).toEqual(before)
})
