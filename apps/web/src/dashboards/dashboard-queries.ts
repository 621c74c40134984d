import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answerOf, client } from '../api/client.ts'
import type { DashboardFilters } from './dashboard-filters.ts'

/** The figures; those of the filters before stand there until the new ones have come. */
export function dashboardQuery({ from, until, type, desk, sender }: DashboardFilters) {
  const query = {
    ...(from && { from }),
    ...(until && { until }),
    ...(type && { type: [type] }),
    ...(desk && { desk }),
    ...(sender && { sender }),
  }
  return queryOptions({
    queryKey: ['getDashboard', query],
    queryFn: () => answerOf(client.GET('/dashboard', { params: { query } })),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}
