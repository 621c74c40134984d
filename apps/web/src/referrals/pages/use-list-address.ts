import { useLocation, useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import { type ListSearch, withFilters, withoutFilters } from '../list-filters.ts'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Somebody came here from the page of the list before this one. */
    fromPageBefore?: boolean
  }
}

/** The list that the address names, and the ways to name another one. */
export function useListAddress() {
  // Every page of a list reads its address with `readSearch`.
  const search: ListSearch = useSearch({ strict: false })
  const navigate = useNavigate()
  const router = useRouter()
  const isFromPageBefore = useLocation({ select: ({ state }) => state.fromPageBefore === true })
  const show = (next: ListSearch, options: { replace: boolean; fromPageBefore?: boolean }) =>
    void navigate({
      to: '.',
      search: next,
      replace: options.replace,
      resetScroll: options.fromPageBefore === true,
      state: { fromPageBefore: options.fromPageBefore === true },
    })

  return {
    search,
    change: (filters: Parameters<typeof withFilters>[1]) =>
      show(withFilters(search, filters), { replace: true }),
    clear: () => show(withoutFilters(search), { replace: true }),
    /** Pages are steps in the history of the browser, so that its back button walks through them. */
    onPage: (after: string | undefined) =>
      show({ ...search, after }, { replace: false, fromPageBefore: after !== undefined }),
    onBack: isFromPageBefore ? () => router.history.back() : undefined,
  }
}
