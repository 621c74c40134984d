import { commitments, figureIndicators } from '@onthaal/shared/agreements'
import { expect, it } from 'vitest'
import { commitmentsSaidOf } from './demo-agreements.ts'
import { createWorld } from './demo-world.ts'

const numbers =
  /\d|\b(twee|drie|vier|vijf|zes|zeven|acht|negen|tien|honderd|alle|iedereen|niemand)\b/i

it('says nothing of a commitment that the figure beside it could belie', () => {
  const said = commitmentsSaidOf(createWorld(3), new Date('2026-11-23T10:00:00Z'), '2025-05-20')
  expect(said.length).toBeGreaterThan(3)
  for (const { code, state, evidence } of said) {
    const shown: string | undefined = commitments
      .map((one) => ({ code: one.code, indicator: 'indicator' in one ? one.indicator : undefined }))
      .find((one) => one.code === code)?.indicator
    // A number says whether it is kept; what stands beside it does not say so once more, and differently.
    if (figureIndicators.some((figure) => figure === shown)) {
      expect(evidence, code).not.toMatch(numbers)
      expect(state, code).not.toBe('kept')
    }
  }
})
