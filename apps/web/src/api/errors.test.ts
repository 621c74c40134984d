import { problemTypes } from '@onthaal/shared/problems'
import { describe, expect, test } from 'vitest'
import {
  ApiError,
  failureNameOf,
  fieldIssuesOf,
  hasMoved,
  isWorthRetrying,
  UnreachableError,
} from './errors.ts'

describe('failureNameOf', () => {
  test.each(Object.entries(problemTypes))('knows %s by its type', (name, { type, status }) => {
    expect(failureNameOf(new ApiError(status, { type }))).toBe(name)
  })

  test.each([
    [502, 'serviceUnavailable'],
    [504, 'serviceUnavailable'],
    [500, 'internalServerError'],
    [418, 'internalServerError'],
  ] as const)('a %i that is no problem document is %s', (status, name) => {
    const reply = new Response('<html>', { status })
    expect(failureNameOf(ApiError.of(reply, '<html>'))).toBe(name)
  })

  test('no reply is not a fault of the server', () => {
    expect(failureNameOf(new UnreachableError())).toBe('unreachable')
    expect(failureNameOf(new Error('in our own code'))).toBe('internalServerError')
  })
})

test('only what may pass by itself is worth another try', () => {
  expect(isWorthRetrying(new UnreachableError())).toBe(true)
  expect(isWorthRetrying(new ApiError(503, {}))).toBe(true)
  expect(isWorthRetrying(new ApiError(412, {}))).toBe(false)
  expect(isWorthRetrying(new Error('in our own code'))).toBe(false)
})

test('somebody else was first: in another version, or past the point where it was possible', () => {
  const moved = Object.entries(problemTypes).filter(([, { type, status }]) =>
    hasMoved(new ApiError(status, { type })),
  )
  expect(moved.map(([name]) => name).sort()).toEqual(['staleVersion', 'transitionNotAllowed'])
})

test('issues lead to the field of the form, not to a place inside it', () => {
  const type = 'urn:problem-type:belgif-ext:input-validation:invalidStructure'
  const error = new ApiError(400, {
    issues: [
      { type, title: 'x', in: 'body', name: 'insz', code: 'checksum' },
      { type, title: 'x', in: 'body', name: 'nationalities[2]' },
      { type, title: 'x', in: 'header', name: 'If-Match' },
      { type: 'urn:unknown', title: 'x', in: 'body', name: 'phone' },
    ],
  })
  expect(fieldIssuesOf(error)).toEqual([
    { field: 'insz', kind: 'invalidStructure', code: 'checksum' },
    { field: 'nationalities', kind: 'invalidStructure' },
  ])
})
