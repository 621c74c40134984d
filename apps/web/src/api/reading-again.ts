import type { QueryFunctionContext } from '@tanstack/react-query'

type Asking = Pick<QueryFunctionContext, 'client' | 'queryKey'>

/** Whether a page reads again by itself, because something on it changed. */
export function isReadAgain({ client, queryKey }: Asking): boolean {
  const state = client.getQueryState(queryKey)
  return state?.isInvalidated === true && state.data !== undefined
}

/**
 * The header by which a page says that it reads again by itself: the consultation log tells of what people
 * open, and of that once. It keeps no session awake either.
 */
export function readingAgain(asking: Asking): { 'Onthaal-Refetch'?: 'true' } {
  return isReadAgain(asking) ? { 'Onthaal-Refetch': 'true' } : {}
}
