import type { SafeFiguresQuery } from '@onthaal/shared/safe-figures/schemas'
import type { Actor } from '../../actor.ts'
import type { UseCaseDependencies } from '../../work.ts'
import type { SafeFigureRepository, ToldPlace } from '../safe-figure-repository.ts'

export type SafeFigureUseCaseDependencies = UseCaseDependencies<{
  safeFigures: SafeFigureRepository
}>

/** What was told of a year, where the organisation of whoever asks works. */
export interface SafeFiguresRecord {
  readonly years: readonly number[]
  readonly year: number | undefined
  readonly quarters: readonly number[]
  readonly threshold: number | undefined
  readonly places: readonly ToldPlace[]
}

/**
 * What was told of the people whom municipalities and OCMWs referred where the actor's organisation works. It is read from what was
 * told and never counted, so it is the same for everybody and every day.
 */
export function getSafeFigures({ work }: SafeFigureUseCaseDependencies) {
  return (actor: Actor, query: SafeFiguresQuery): Promise<SafeFiguresRecord> =>
    work(actor, ({ safeFigures }) => toldOf(safeFigures, query))
}

/** @returns what was told of a year, of the last one when none is named */
export async function toldOf(
  safeFigures: SafeFigureRepository,
  query: SafeFiguresQuery,
): Promise<SafeFiguresRecord> {
  const told = await safeFigures.quarters()
  const year = query.year ?? told[0]?.year
  const ofYear = told.filter((one) => one.year === year)
  return {
    years: [...new Set(told.map((one) => one.year))],
    year,
    quarters: ofYear.map(({ quarter }) => quarter).sort((a, b) => a - b),
    threshold: ofYear[0]?.threshold,
    places: year === undefined ? [] : await safeFigures.told(year),
  }
}
