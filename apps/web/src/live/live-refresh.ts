import type { LiveKind } from '@onthaal/shared/live-changes'
import type { QueryClient, QueryKey } from '@tanstack/react-query'
import type { LiveItems, LiveNews } from './live-stream.ts'

/** What is read again when something of a kind changed; lists and their counts come from the same source. */
export const concernedBy: Readonly<Record<LiveKind, (id: string) => readonly QueryKey[]>> = {
  referral: (id) => [
    ['listReferrals'],
    ['getReferral', id],
    ['listReferralEvents', id],
    ['getReferralPerson', id],
    // What two sides share of a client hangs on all referrals that lead to them.
    ['getSharedClient'],
    ['listTasks'],
    ['listEvaluations', id],
    ['listDueEvaluations'],
    ['getSocialContext', id],
    ['listNotices'],
    ['listColleagueLoads'],
    // Who has a child in hand, and what followed for somebody who came to live here, follow from it.
    ['educationChain'],
    ['listEducationChains'],
    ['listArrivals'],
    ['listSlots'],
  ],
  arrival: () => [['listArrivals']],
  slots: () => [['listSlots']],
  educationChain: () => [['educationChain'], ['listEducationChains'], ['educationTransfers']],
}

/** What is read again once something may have been missed: whatever any change concerns, of every thing. */
const everything: readonly QueryKey[] = [
  ...new Set(Object.values(concernedBy).flatMap((of) => of('').map(([name]) => name))),
].map((name) => [name])

/** @returns the parts of what was read that may be another by now, each once */
export function keysOf(items: LiveItems): QueryKey[] {
  const keys = items.flatMap(({ kind, id }) => concernedBy[kind]?.(id) ?? [])
  return [...new Map(keys.map((key) => [JSON.stringify(key), key])).values()]
}

/** How long news is gathered, in milliseconds: much happens together. */
const gatherMs = 100
/** How long, in milliseconds, a screen that was read anew is left alone. */
const restMs = 800
/** How soon it is looked again whether somebody is done with what they were doing. */
const patienceMs = 300

/** What somebody is deciding on does not change under their hands: a dialog stands open, or a change is sent. */
function isBusy(queryClient: QueryClient): boolean {
  return document.querySelector('dialog[open]') !== null || queryClient.isMutating() > 0
}

/**
 * Reads again what stands on the screen and may have changed: only that, once for many changes, and not
 * before somebody looks at the tab.
 */
export function createRefresh(queryClient: QueryClient) {
  const due = new Map<string, QueryKey>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let readAt = Number.NEGATIVE_INFINITY
  let rested = Promise.resolve()

  function later(ms: number): void {
    timer ??= setTimeout(() => {
      timer = undefined
      look()
    }, ms)
  }

  function look(): void {
    // It is looked at again when somebody comes back to the tab.
    if (due.size === 0 || document.hidden) return
    if (isBusy(queryClient)) {
      later(patienceMs)
      return
    }
    const keys = [...due.values()]
    due.clear()
    readAt = performance.now()
    rested = read(keys)
  }

  async function read(keys: readonly QueryKey[]): Promise<void> {
    const focused = document.activeElement
    await Promise.all(
      keys.map((queryKey) =>
        queryClient.invalidateQueries({
          queryKey,
          // What nobody looks at is read when somebody opens it, and that is an act of theirs.
          type: 'active',
          predicate: ({ state }) => !isDraft(state.data),
        }),
      ),
    )
    requestAnimationFrame(() => keepFocus(focused))
  }

  const onVisible = () => look()
  // A page that the browser had put away heard nothing meanwhile.
  const onBack = () => take({ kind: 'resync' })
  document.addEventListener('visibilitychange', onVisible)
  document.addEventListener('resume', onBack)

  function take(news: LiveNews): void {
    if (news.kind === 'state') return
    const keys = news.kind === 'resync' ? everything : keysOf(news.items)
    for (const key of keys) due.set(JSON.stringify(key), key)
    void rested.then(() => later(Math.max(gatherMs, readAt + restMs - performance.now())))
  }

  return {
    take,
    stop(): void {
      clearTimeout(timer)
      timer = undefined
      document.removeEventListener('visibilitychange', onVisible)
      document.removeEventListener('resume', onBack)
      due.clear()
    },
  }
}

/** Somebody writes on it, from the state that they saw. */
function isDraft(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'status' in data && data.status === 'draft'
}

/** Where what had the focus has gone from the screen, whoever works by keyboard goes on from the heading. */
function keepFocus(focused: Element | null): void {
  const isLost =
    focused !== null && !focused.isConnected && document.activeElement === document.body
  if (isLost) document.querySelector('h1')?.focus({ preventScroll: true })
}
