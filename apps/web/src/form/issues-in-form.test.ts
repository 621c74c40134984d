import { issueTypes, type problemTypes } from '@onthaal/shared/problems'
import { expect, test } from 'vitest'
import { ApiError, type Problem } from '../api/errors.ts'
import { issuesInForm } from './issues-in-form.ts'

type Issue = NonNullable<Problem['issues']>[number]

const badRequest: (typeof problemTypes)['badRequest']['type'] = 'urn:problem-type:belgif:badRequest'

function refusal(...issues: Pick<Issue, 'in' | 'name'>[]): ApiError {
  const { type, title } = issueTypes.rejectedInput
  return new ApiError(400, {
    type: badRequest,
    issues: issues.map((issue) => ({ type, title, ...issue })),
  })
}

const fields = ['name', 'phone']

test('faults in fields of the form say all that is wrong', () => {
  const { issues, isWorded } = issuesInForm(
    refusal({ in: 'body', name: 'name' }, { in: 'body', name: 'phone' }),
    fields,
  )
  expect(issues.map(({ field }) => field)).toEqual(['name', 'phone'])
  expect(isWorded).toBe(true)
})

test('a fault in something that the form does not have is left to the words about the whole', () => {
  for (const other of [
    { in: 'body', name: 'partition' },
    { in: 'path', name: 'personId' },
  ] as const) {
    const mixed = issuesInForm(refusal({ in: 'body', name: 'name' }, other), fields)
    expect(mixed.issues.map(({ field }) => field)).toEqual(['name'])
    expect(mixed.isWorded).toBe(false)
    expect(issuesInForm(refusal(other), fields)).toEqual({ issues: [], isWorded: false })
  }
})

test('without faults there is nothing to say in a field', () => {
  for (const error of [null, new Error('gone'), new ApiError(500, {}), refusal()]) {
    expect(issuesInForm(error, fields)).toEqual({ issues: [], isWorded: false })
  }
})
