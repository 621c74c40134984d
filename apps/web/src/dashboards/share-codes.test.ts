import { isOverReferrals, measureCodes, measureDefinitions } from '@onthaal/shared/measures'
import { expect, test } from 'vitest'
import { isShare } from './share-codes.ts'

test('the page says what a share is a part of wherever the definition has a whole', () => {
  const shares = measureCodes.filter((code) => {
    const definition = measureDefinitions[code]
    return isOverReferrals(definition) && definition.outOf !== undefined
  })
  expect(shares.length).toBeGreaterThan(5)
  expect(measureCodes.filter(isShare)).toEqual(shares)
})
