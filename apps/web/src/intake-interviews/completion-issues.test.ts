import { issueTypes, problemTypes } from '@onthaal/shared/problems'
import { expect, test } from 'vitest'
import { ApiError } from '../api/errors.ts'
import { completionIssuesOf } from './completion-issues.ts'

const lineId = '0199f0a1-5d1c-7c3e-8a52-0c6a6f1f0a11'
const existing = '0199f0a1-5d1c-7c3e-8a52-0c6a6f1f0a12'

function refusal(...issues: { name: string; code: string; existing?: string }[]) {
  const { type, title, status } = problemTypes.interviewIncomplete
  return new ApiError(status, {
    type,
    title,
    status,
    issues: issues.map((issue) => ({ ...issueTypes.requiredInput, in: 'body' as const, ...issue })),
  })
}

test('everything that is missing is told apart: of the talk, of a referral, of what was reviewed', () => {
  const error = refusal(
    { name: 'topics', code: 'topics' },
    { name: `referrals[${lineId}]`, code: 'contactLanguage' },
    { name: `referrals[${lineId}]`, code: 'referralPending', existing },
    { name: 'reviewed', code: 'otherReferrals' },
  )
  expect(completionIssuesOf(error)).toEqual([
    { about: 'talk', need: 'topics' },
    { about: 'line', lineId, need: 'contactLanguage' },
    { about: 'line', lineId, need: 'referralPending', existing },
    { about: 'review' },
  ])
})

test('what has no name here is left to the general words, and so is any other failure', () => {
  expect(completionIssuesOf(refusal({ name: 'outcome', code: 'somethingNew' }))).toEqual([])
  expect(completionIssuesOf(refusal({ name: `referrals[${lineId}]`, code: 'toString' }))).toEqual(
    [],
  )
  expect(completionIssuesOf(new Error('no reply'))).toEqual([])
})
