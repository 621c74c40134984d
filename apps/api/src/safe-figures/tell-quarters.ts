import {
  byQuarter,
  bySplit,
  lastClosedQuarter,
  nextRun,
  publishSplits,
  quarterAt,
  type YearQuarter,
} from '@onthaal/shared/safe-figures'
import { belgianDay } from '@onthaal/shared/time'
import type { Clock } from '../clock.ts'
import { codesOfRun, runOf } from './run-codes.ts'
import type { FigureToTell, PlaceFacts, TellingRepository } from './telling-repository.ts'

interface TellQuartersDependencies {
  readonly clock: Clock
  /** Of the installation; a year of which something was told keeps the one it began with. */
  readonly threshold: number
  /** Runs a job in one transaction at the door. */
  readonly atTheDoor: <T>(job: (telling: TellingRepository) => Promise<T>) => Promise<T>
}

/**
 * Tells the figures of each quarter that closed, in the order of time and each in one transaction, and with the last
 * one of a year its splits. What was told is never told anew.
 *
 * @returns how many quarters were told
 */
export function tellQuarters({ clock, threshold, atTheDoor }: TellQuartersDependencies) {
  return async (): Promise<number> => {
    const now = clock()
    const latest = lastClosedQuarter(belgianDay(now))
    const tellNext = () =>
      atTheDoor(async (telling) => {
        const next = await telling.begin(latest)
        if (next === undefined) return false
        const when = quarterAt(next.quarter)
        const fewest = next.threshold ?? threshold
        const before = await telling.runs(when.year)
        const places = await telling.facts(when)
        const figures = withTold(places, before).flatMap((place) =>
          figuresOf(place, before, when, fewest),
        )
        await telling.write(figures, { ...when, threshold: fewest, now })
        return true
      })
    let told = 0
    while (await tellNext()) told += 1
    return told
  }
}

/** Places of which something was told are there also when nobody of them is left. */
function withTold(places: readonly PlaceFacts[], before: readonly FigureToTell[]): PlaceFacts[] {
  const all = new Map<string, PlaceFacts>()
  for (const { partitionId, senderKind } of before) {
    all.set(`${partitionId} ${senderKind}`, { partitionId, senderKind, facts: [] })
  }
  for (const place of places) all.set(`${place.partitionId} ${place.senderKind}`, place)
  return [...all.values()]
}

function figuresOf(
  { partitionId, senderKind, facts }: PlaceFacts,
  before: readonly FigureToTell[],
  { year, quarter }: YearQuarter,
  threshold: number,
): FigureToTell[] {
  const place = { partitionId, senderKind }
  const told = before
    .filter((one) => one.partitionId === partitionId && one.senderKind === senderKind)
    .map(runOf)
  const run = nextRun(told, byQuarter(facts, quarter), threshold)
  const fresh =
    run === undefined
      ? []
      : [
          {
            ...place,
            split: 'quarter' as const,
            position: told.length,
            codes: codesOfRun(run),
            people: run.people,
          },
        ]
  if (quarter < 4) return fresh
  const runs = run === undefined ? told : [...told, run]
  const last = runs.at(-1)?.until ?? 0
  const counted = facts.filter((fact) => fact.quarter <= last)
  const splits = publishSplits(runs, bySplit(counted, year), threshold)
  return [
    ...fresh,
    ...splits.flatMap(({ split, groups }) =>
      groups.map((group, position) => ({ ...place, split, position, ...group })),
    ),
  ]
}
