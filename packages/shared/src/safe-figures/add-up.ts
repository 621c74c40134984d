import { type Quarter, quarters, type SafeGroup, type SafeRun } from './publish-year.ts'
import type { SafeSplit } from './safe-vocabulary.ts'

/** What was told of the people of one place in one year. */
export interface ToldYear {
  readonly runs: readonly SafeRun[]
  readonly splits: readonly { readonly split: SafeSplit; readonly groups: readonly SafeGroup[] }[]
}

/** Between which numbers a sum lies, by what was told; where both are the same it is that number. */
export interface Between {
  readonly atLeast: number
  readonly atMost: number
}

/**
 * Adds up what was told of several places, from nothing else: so a sum never says more than its parts, whoever knows
 * some of these from elsewhere. Where a number is of several quarters or codes, each of them has between none and all.
 *
 * @param years what was told of each place, over the same year
 * @returns the sum of each quarter and of each code of each split, codes that nobody can have left out
 */
export function addUp(years: readonly ToldYear[]): {
  quarters: (Between & { quarter: Quarter })[]
  splits: { split: SafeSplit; codes: (Between & { code: string })[] }[]
} {
  return {
    quarters: quarters.map((quarter) => ({
      quarter,
      ...sum(
        years.flatMap(({ runs }) => runs),
        ({ from, until }) => ({
          holds: from <= quarter && quarter <= until,
          isAlone: from === until,
        }),
      ),
    })),
    splits: splitsOf(years).map((split) => {
      const groups = years.flatMap(({ splits }) =>
        splits.filter((one) => one.split === split).flatMap((one) => one.groups),
      )
      const codes = [...new Set(groups.flatMap((group) => group.codes))].map((code) => ({
        code,
        ...sum(groups, (group) => ({
          holds: group.codes.includes(code),
          isAlone: group.codes.length === 1,
        })),
      }))
      return { split, codes: codes.filter(({ atMost }) => atMost > 0) }
    }),
  }
}

function splitsOf(years: readonly ToldYear[]): SafeSplit[] {
  return [...new Set(years.flatMap(({ splits }) => splits.map(({ split }) => split)))]
}

function sum<T extends { readonly people: number }>(
  parts: readonly T[],
  what: (part: T) => { holds: boolean; isAlone: boolean },
): Between {
  let atLeast = 0
  let atMost = 0
  for (const part of parts) {
    const { holds, isAlone } = what(part)
    if (!holds) continue
    atMost += part.people
    if (isAlone) atLeast += part.people
  }
  return { atLeast, atMost }
}
