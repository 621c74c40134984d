import { describe, expect, it } from 'vitest'
import { createRandom } from './random.ts'

describe('chance', () => {
  it('gives the same again for the same seed and stream', () => {
    const [one, other] = [createRandom(1, [4, 7]), createRandom(1, [4, 7])]
    expect(Array.from({ length: 20 }, one.id)).toEqual(Array.from({ length: 20 }, other.id))
  })

  it('makes no id twice, whichever of many streams makes it', () => {
    const ids = Array.from({ length: 200 }, (_, first) =>
      Array.from({ length: 50 }, (_, second) => {
        const random = createRandom(1, [first, second])
        return Array.from({ length: 5 }, random.id)
      }),
    ).flat(2)
    expect(new Set(ids).size).toBe(200 * 50 * 5)
  })

  it('spreads over what is asked for', () => {
    const random = createRandom(3, [0, 0])
    const counts = new Map<number, number>()
    for (let draw = 0; draw < 6_000; draw += 1) {
      const number = random.int(1, 6)
      counts.set(number, (counts.get(number) ?? 0) + 1)
    }
    expect([...counts.keys()].sort()).toEqual([1, 2, 3, 4, 5, 6])
    for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(150)
  })
})
