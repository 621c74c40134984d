import type { Line } from './lines.ts'
import type { Result } from './measure.ts'

/** Budgets of the design: ours against bare, and the largest volume against the smallest. */
export const leastRatio = 0.7
const mostGrowth = 1.3
const memory = { atRest: 200, underLoad: 350 }

/** @returns what the design allows, held against what was measured of pages that are asked again and again */
export function budgetLines(results: readonly Result[]): Line[] {
  return [...results.flatMap(linesOf), ...growthOf(results)]
}

function linesOf({ name, referrals, ratio, atRest, underLoad }: Result): Line[] {
  const held = (what: string, measured: number, atMost: number) => ({
    ...{ what: `${name}: ${what}`, referrals, measured, atMost, unit: 'MB', digits: 0 },
  })
  return [
    { what: `${name}: requests/s against bare`, referrals, measured: ratio, atLeast: leastRatio },
    held('memory at rest', atRest, memory.atRest),
    held('memory under load', underLoad, memory.underLoad),
  ]
}

/** How much slower each case is at the largest volume than at the smallest. */
function growthOf(results: readonly Result[]): Line[] {
  const names = [...new Set(results.map(({ name }) => name))]
  return names.flatMap((name) => {
    const own = results.filter((result) => result.name === name)
    const [small, large] = [own[0], own.at(-1)]
    if (small === undefined || large === undefined || small === large) return []
    return {
      what: `${name}: p95 against that at ${small.referrals}`,
      referrals: large.referrals,
      measured: large.product.p95 / small.product.p95,
      atMost: mostGrowth,
    }
  })
}
