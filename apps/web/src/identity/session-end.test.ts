import { describe, expect, it } from 'vitest'
import { sessionEndOf } from './session-end.ts'

const said = 1_000_000

describe('sessionEndOf', () => {
  it('asks the server two minutes ahead, and tells nobody before', () => {
    expect(sessionEndOf({ endsInSec: 36_000, idleEndsInSec: 1_800 }, said)).toEqual({
      kind: 'idle',
      at: said + 1_800_000,
      isNear: false,
      askAt: said + 1_680_000,
    })
  })

  it('tells when the server says that two minutes are left, and asks again at the end', () => {
    expect(sessionEndOf({ endsInSec: 36_000, idleEndsInSec: 120 }, said)).toEqual({
      kind: 'idle',
      at: said + 120_000,
      isNear: true,
      askAt: said + 121_000,
    })
    expect(sessionEndOf({ endsInSec: 36_000, idleEndsInSec: 121 }, said).isNear).toBe(false)
  })

  it('knows that no answer helps when the session lasted as long as it may', () => {
    expect(sessionEndOf({ endsInSec: 100, idleEndsInSec: 1_800 }, said)).toMatchObject({
      kind: 'absolute',
      at: said + 100_000,
      isNear: true,
    })
  })
})
