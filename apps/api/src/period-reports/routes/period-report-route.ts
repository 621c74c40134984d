import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Id } from '@onthaal/shared/wire/schemas'
import Type from 'typebox'
import type { Links } from '../../links.ts'
import type { PeriodReportUseCaseDependencies } from '../period-report-use-cases.ts'

export interface PeriodReportRouteOptions {
  readonly useCases: PeriodReportUseCaseDependencies
  readonly links: Links
}

export type PeriodReportRoute = FastifyPluginAsyncTypebox<PeriodReportRouteOptions>

export const ReportsPath = Type.Object({ agreementId: Id })

export const ReportPath = Type.Object({ periodReportId: Id })
