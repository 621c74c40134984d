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

  it('leave out a year for which the next one has no room', () => {
    expect(monthLabels(['2025-12', '2026-01', '2026-02'], 'en')).toEqual([
      'Dec',
      'Jan\n2026',
      'Feb',
    ])
  })
})
