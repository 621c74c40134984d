import { addUp } from '@onthaal/shared/safe-figures'
import type { SafeFigures } from '@onthaal/shared/safe-figures/schemas'
import type { Links } from '../links.ts'
import { present } from '../present.ts'
import type { SafeFiguresRecord } from './use-cases/get-safe-figures.ts'

/** What was told of a year, with the sums that come from nothing but what was told. */
export function safeFiguresView(record: SafeFiguresRecord, links: Links): SafeFigures {
  const { places, year, threshold, years, quarters } = record
  return {
    self: links.page('/safeFigures', present({ year })),
    years: [...years],
    ...present({ year, threshold }),
    quarters: [...quarters],
    items: places.map(({ runs, splits, ...place }) => ({
      ...place,
      runs: [...runs],
      splits: splits.map(({ split, groups }) => ({
        split,
        groups: groups.map(({ codes, people }) => ({ codes: [...codes], people })),
      })),
    })),
    together: addUp(places),
  }
}
