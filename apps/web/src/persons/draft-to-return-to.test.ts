import { expect, test } from 'vitest'
import { readDraft } from './draft-to-return-to.ts'

test('an id leads back to its draft', () => {
  const concept = '0199f0a1-5d1c-7c3e-8a52-0c6a6f1f0a11'
  expect(readDraft({ concept })).toEqual({ concept })
})

test.each(['../verzonden', '', 7, undefined])('%s does not', (concept) => {
  expect(readDraft({ concept })).toStrictEqual({ concept: undefined })
})
