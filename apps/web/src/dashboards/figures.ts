import type { MeasureCode, MeasureSplit, Standing } from '@onthaal/shared/measures'
import type { ReactNode } from 'react'
import type { Schemas } from '../api/client.ts'

export type Figures = Schemas['Figures']
export type MeasuredFigures = Schemas['MeasuredFigures']
export type MeasuredFigure = Schemas['MeasuredFigure']
export type FigurePart = Schemas['FigurePart']
type FigureList = Schemas['FigureList']

/** A number with the list that holds exactly what it counts. */
interface OpenedNumber {
  readonly count: number
  readonly list: FigureList
}

/**
 * Shows a number as the link to its list.
 *
 * @param number the number with its list
 * @param label says what is counted, for those who hear the link out of its place
 * @param measure which measure it is of
 */
export type ShowNumber = (number: OpenedNumber, label: string, measure: MeasureCode) => ReactNode

/** How periods and parts are called, for whoever looks. */
export interface FigureNames {
  /** By itself: Schooljaar 2025-2026. */
  readonly periodOf: (at: number) => string
  /** Within a sentence: het schooljaar 2025-2026. */
  readonly inSentence: (at: number) => string
  /** When what is told of happened: in het schooljaar 2025-2026, tot nu toe. */
  readonly during: (at: number) => string
  /** Beside one that is not whole: het hele schooljaar 2025-2026. */
  readonly wholeOf: (at: number) => string
  /** How it is with the newest period. */
  readonly standing: Standing
  readonly partOf: (split: MeasureSplit, part: FigurePart) => string
}

/** A number, whether or not it opens a list: in a report it does not. */
export interface Counted {
  readonly count: number
  readonly outOf?: { readonly count: number }
  readonly medianDays?: number
  readonly p90Days?: number
}

/** @returns whether a measure counted anything in any of its periods, or could have */
export function hasSomething({ values }: MeasuredFigures): boolean {
  return values.some(({ count, outOf }) => count > 0 || (outOf?.count ?? 0) > 0)
}
