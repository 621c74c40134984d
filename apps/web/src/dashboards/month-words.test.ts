import { describe, expect, it } from 'vitest'
import { monthLabels, monthName } from './month-words.ts'

describe('months', () => {
  it('are said whole', () => {
    expect(monthName('2026-03', 'nl-BE')).toBe('maart 2026')
    expect(monthName('2026-03', 'en')).toBe('March 2026')
  })

  it('stand short under their columns, with the year where it begins', () => {
    expect(monthLabels(['2025-11', '2025-12', '2026-01'], 'en')).toEqual([
      'Nov\n2025',
      'Dec',
      'Jan\n2026',
    ])
  })

  it('leave room for the years alone when there are many', () => {
    const months = Array.from({ length: 14 }, (_, at) =>
      at < 2 ? `2025-${11 + at}` : `2026-${String(at - 1).padStart(2, '0')}`,
    )
    expect(monthLabels(months, 'nl-BE').filter(Boolean)).toEqual(['2026'])
  })
})
