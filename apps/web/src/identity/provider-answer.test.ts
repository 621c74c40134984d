import { expect, test } from 'vitest'
import { readProviderAnswer } from './provider-answer.ts'

test('code, state and issuer are taken as they stand, and nothing else', () => {
  const search = '?code=a%2Bb&state=123&iss=https%3A%2F%2Fidp.example&session_state=x'
  expect(readProviderAnswer(search)).toEqual({
    code: 'a+b',
    state: '123',
    iss: 'https://idp.example',
  })
})

test('an error comes without its description, which is free text', () => {
  expect(readProviderAnswer('?error=access_denied&error_description=x&state=s')).toEqual({
    error: 'access_denied',
    state: 's',
  })
})

test('an address without anything has an empty state, which the server refuses', () => {
  expect(readProviderAnswer('')).toEqual({ state: '' })
})
