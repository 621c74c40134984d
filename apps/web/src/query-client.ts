import { QueryClient } from '@tanstack/react-query'
import { isWorthRetrying } from './api/errors.ts'

/**
 * Keeps what a screen has read. A part of it counts as unused while the screen is locked, and would be
 * forgotten; a form whose data is read anew begins anew.
 */
export function keepData(queryClient: QueryClient): void {
  for (const query of queryClient.getQueryCache().getAll()) {
    query.setOptions({ ...query.options, gcTime: Number.POSITIVE_INFINITY })
  }
}

/**
 * What the server says is read again only when a person does something: every reading of a file is
 * written into the consultation log, and that log must hold what people did.
 */
export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        staleTime: 30_000,
        retry: (failures, error) => failures < 2 && isWorthRetrying(error),
        retryDelay: (failures) => 500 * 2 ** failures,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
