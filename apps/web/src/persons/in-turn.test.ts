import { expect, test } from 'vitest'
import { inTurn } from './in-turn.ts'

test('what was done is told, and nothing is begun after one that fails', async () => {
  const begun: number[] = []
  const done: number[] = []
  const act = async (item: number) => {
    begun.push(item)
    if (item === 3) throw new Error('refused')
    return item * 10
  }
  await inTurn([1, 2], act, (made) => done.push(made))
  expect(done).toEqual([10, 20])
  await expect(inTurn([1, 3, 2], act, (made) => done.push(made))).rejects.toThrow('refused')
  expect(done).toEqual([10, 20, 10])
  expect(begun).toEqual([1, 2, 1, 3])
})
