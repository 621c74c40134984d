import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Dashboard, DashboardQuery } from '@onthaal/shared/dashboards/schemas'
import type { Links } from '../../links.ts'
import { actorOf } from '../../plugins/authentication.ts'
import { dashboardView } from '../dashboard-view.ts'
import { type DashboardUseCaseDependencies, getDashboard } from '../use-cases/get-dashboard.ts'

export interface DashboardRouteOptions {
  readonly useCases: DashboardUseCaseDependencies
  readonly links: Links
}

export const getDashboardRoute: FastifyPluginAsyncTypebox<DashboardRouteOptions> = async (
  app,
  { useCases, links },
) => {
  const get = getDashboard(useCases)
  app.get(
    '/dashboard',
    {
      config: { permission: 'readDashboard', consults: 'nothing' },
      schema: {
        operationId: 'getDashboard',
        summary: 'Get the work of your organisation or region in figures, each with its list',
        tags: ['Dashboards'],
        querystring: DashboardQuery,
        response: { 200: { description: 'The figures', ...Dashboard } },
      },
    },
    async (request) => {
      const record = await get(actorOf(request), request.query)
      return dashboardView(record, links.to(addressOf({ ...request.query, ...record.period })))
    },
  )
}

/** The address that keeps giving the same days, whatever day it is opened on. */
function addressOf({ from, until, type = [], desk, sender }: DashboardQuery): string {
  const parameters = new URLSearchParams()
  const values = { from, until, type, desk, sender }
  for (const [name, value] of Object.entries(values)) {
    for (const one of [value ?? []].flat()) parameters.append(name, one)
  }
  return `/dashboard?${parameters}`
}
