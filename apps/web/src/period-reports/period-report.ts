import type { Schemas } from '../api/client.ts'

export type PeriodReport = Schemas['PeriodReport']
export type PeriodReportSummary = Schemas['PeriodReportSummary']
export type FrozenMeasure = Schemas['FrozenMeasure']
export type FrozenFigure = Schemas['FrozenFigure']
