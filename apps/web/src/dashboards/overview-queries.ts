import { useQuery } from '@tanstack/react-query'
import { figuresQuery } from './figures-queries.ts'
import type { FiguresSearch } from './figures-search.ts'
import { trendMeasures, trendPeriods } from './overview.ts'

/**
 * All figures of the overview. Each chart comes by itself and at the same time as the others, so that one that is
 * late or fails keeps none of the others waiting.
 *
 * @param search which periods and of what; how many there are and by what they are told apart is up to the overview
 * @param isReceiver whether those who follow referrals are told apart: by their own manager alone
 */
export function useOverview(search: FiguresSearch, isReceiver: boolean) {
  const { grain = 'month' } = search
  const asked = { ...search, periods: undefined, split: undefined }
  return {
    figures: useQuery(figuresQuery(asked)),
    byStatus: useQuery(figuresQuery({ ...asked, split: 'status' }, ['open'])),
    byWaited: useQuery(figuresQuery({ ...asked, split: 'waited' }, ['open'])),
    byWorker: useQuery({
      ...figuresQuery({ ...asked, split: 'worker' }, ['caseload']),
      enabled: isReceiver,
    }),
    byType: useQuery(figuresQuery({ ...asked, split: 'type' }, ['sent'])),
    trend: useQuery(figuresQuery({ ...asked, periods: trendPeriods[grain] }, trendMeasures)),
    outcomes: useQuery(
      figuresQuery({ ...asked, split: 'outcome' }, ['completed', 'failed', 'rejected']),
    ),
  }
}
