import type { QueryFunctionContext } from '@tanstack/react-query'

/**
 * The header by which a page says that it reads again by itself, because something on it changed: the
 * consultation log tells of what people open, and of that once.
 */
export function readingAgain({
  client,
  queryKey,
}: Pick<QueryFunctionContext, 'client' | 'queryKey'>): { 'Onthaal-Refetch'?: 'true' } {
  const state = client.getQueryState(queryKey)
  return state?.isInvalidated && state.data !== undefined ? { 'Onthaal-Refetch': 'true' } : {}
}
