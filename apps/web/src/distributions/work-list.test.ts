import { describe, expect, test } from 'vitest'
import { wholeList } from './work-list.ts'

describe('a whole list that is handed out', () => {
  test('is asked for by its filters, without the page and without a number', () => {
    const search = {
      reference: 'OH-2026-000001',
      after: 'there',
      type: 'civicIntegration',
    } as const
    expect(wholeList('new', search)).toEqual({ box: 'queue', type: ['civicIntegration'] })
  })

  test('of what is followed holds only what still is', () => {
    expect(wholeList('followed', { status: ['accepted', 'completed'] })).toEqual({
      box: 'all',
      status: ['accepted'],
    })
  })
})
