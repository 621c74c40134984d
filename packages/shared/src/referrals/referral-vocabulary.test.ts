import { describe, expect, it } from 'vitest'
import * as vocabulary from './referral-vocabulary.ts'

const { completionOutcomes, finalStatuses, openStatuses, referralStatuses, referralTypes } =
  vocabulary

describe('the vocabulary of referrals', () => {
  const lists = Object.entries(vocabulary).filter(([, value]) => Array.isArray(value))

  it.each(lists)('%s names each thing once, in lowerCamelCase', (_name, values) => {
    const words = Object.values(values)
    expect(new Set(words).size).toBe(words.length)
    expect(words.filter((word) => !/^[a-z][A-Za-z]*$/.test(String(word)))).toEqual([])
  })

  it('puts every status in one place: not sent, open, with an outcome, or gone', () => {
    const placed = ['draft', ...openStatuses, ...finalStatuses, 'cancelled', 'enteredInError']
    expect(placed.sort()).toEqual([...referralStatuses].sort())
  })

  it('has outcomes for every type, and none of them also says that it failed', () => {
    const failures: readonly string[] = vocabulary.failureOutcomes
    for (const type of referralTypes) {
      expect(completionOutcomes[type].length).toBeGreaterThan(1)
      expect(completionOutcomes[type].filter((outcome) => failures.includes(outcome))).toEqual([])
    }
    expect(vocabulary.allCompletionOutcomes).toEqual([
      ...new Set(referralTypes.flatMap((type) => [...completionOutcomes[type]])),
    ])
  })
})
