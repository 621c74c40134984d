import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { interviewTopics } from '../intake-interviews/index.ts'
import { informedAbout, isThereByDefault, topicsLeft } from './index.ts'

describe('a talk informs', () => {
  it('whoever was there about everything, and absent children about school', () => {
    const topics = ['civicIntegration', 'compulsoryEducation', 'privacyNotice'] as const
    expect(informedAbout(topics, ['mother', 'father'], ['child'])).toEqual([
      { personId: 'mother', topics },
      { personId: 'father', topics },
      { personId: 'child', topics: ['compulsoryEducation'] },
    ])
  })

  it('a child that was there about everything, once', () => {
    const topics = ['dutchLessons', 'rightToEducation'] as const
    expect(informedAbout(topics, ['mother', 'child', 'mother'], ['child'])).toEqual([
      { personId: 'mother', topics },
      { personId: 'child', topics },
    ])
  })

  it('no absent child when school was not spoken of, and nobody about nothing', () => {
    expect(informedAbout(['dutchLessons'], ['mother'], ['child'])).toHaveLength(1)
    expect(informedAbout([], ['mother'], ['child'])).toEqual([])
  })
})

describe('what is left to tell', () => {
  it('is everything but what a proof stands of', () => {
    fc.assert(
      fc.property(fc.subarray([...interviewTopics]), (told) => {
        expect(topicsLeft(told.map((topic) => ({ topic })))).toEqual(
          interviewTopics.filter((topic) => !told.includes(topic)),
        )
      }),
    )
  })

  it('includes what a proof was withdrawn of, unless another one stands', () => {
    const withdrawn = { topic: 'privacyNotice', withdrawn: {} } as const
    expect(topicsLeft([withdrawn])).toContain('privacyNotice')
    expect(topicsLeft([withdrawn, { topic: 'privacyNotice' }])).not.toContain('privacyNotice')
  })
})

describe('somebody of the household', () => {
  it.each([
    ['child', '2008-03-03', false],
    ['child', '2008-03-02', true],
    ['partner', '2008-03-03', false],
    ['partner', undefined, true],
    ['otherRelative', undefined, false],
  ] as const)('who is %s and born %s is there by default: %s', (role, birthDate, expected) => {
    expect(isThereByDefault({ role, birthDate }, '2026-03-02')).toBe(expected)
  })
})
