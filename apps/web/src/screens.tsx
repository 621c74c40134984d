import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { Activity, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import {
  isScreenLocked,
  lockScreen,
  openScreen,
  screenShown,
  subscribeToScreen,
} from './api/screen.ts'
import { LeaveProvider, type Session, sessionQuery } from './identity/index.ts'
import { LatePart, lateCode } from './late-part.tsx'
import { routePaths } from './paths.ts'
import { PersonSearchProvider } from './persons/index.ts'
import { createQueryClient, keepData } from './query-client.ts'
import { createAppRouter } from './router.tsx'

/** Nobody locks a screen before the first page stands there. */
const lockScreenCode = lateCode(async () => (await import('./identity/lock-screen.tsx')).LockScreen)

/** How long work waits behind the lock for whoever left it: longer than any day at a desk. */
const keptForMs = 10 * 3_600_000

/** What one person works on in this tab, with everything that it has read. */
interface Screen {
  readonly id: string
  readonly queryClient: ReturnType<typeof createQueryClient>
  readonly router: ReturnType<typeof createAppRouter>
}

/** Where a screen was when it was locked, to go on there. */
interface Place {
  readonly href: string
  readonly state: unknown
  readonly focus: Element | null
  /** Closing the tab would lose something typed. */
  readonly isUnsaved: boolean
}

function makeScreen(id: string): Screen {
  const queryClient = createQueryClient()
  return { id, queryClient, router: createAppRouter(queryClient) }
}

function sessionOf({ queryClient }: Screen): Session | undefined {
  return queryClient.getQueryData(sessionQuery.queryKey) ?? undefined
}

function belongsTo({ user, membership }: Session) {
  return (screen: Screen) => {
    const session = sessionOf(screen)
    return session?.user.id === user.id && session.membership === membership
  }
}

/** Whether the page would ask before it is closed. */
function asksBeforeClosing(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
}

/**
 * The work that this tab shows, and behind the lock the work of those who left it: in memory alone, bound
 * to their user and membership, and shown to nobody else. Hidden work neither runs nor reads anything.
 */
export function Screens() {
  const [screens, setScreens] = useState(() => [makeScreen(screenShown())])
  const shown = useSyncExternalStore(subscribeToScreen, screenShown)
  const isLocked = useSyncExternalStore(subscribeToScreen, isScreenLocked)
  const places = useRef(new Map<string, Place>())
  const current = screens.find(({ id }) => id === shown)

  useEffect(() => {
    // Before anything is hidden: this is heard while the page still stands.
    return subscribeToScreen(() => {
      if (!isScreenLocked() || places.current.has(screenShown())) return
      const { pathname, search, hash } = window.location
      places.current.set(screenShown(), {
        href: pathname + search + hash,
        state: window.history.state,
        focus: document.activeElement,
        isUnsaved: asksBeforeClosing(),
      })
    })
  }, [])

  useEffect(() => {
    // Whoever locks without a connection needs it as well.
    lockScreenCode.load().catch(() => undefined)
  }, [])

  useEffect(() => {
    if (!isLocked) return
    if (current) keepData(current.queryClient)
    const timer = setTimeout(() => setScreens([]), keptForMs)
    return () => clearTimeout(timer)
  }, [isLocked, current])

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if ([...places.current.values()].some(({ isUnsaved }) => isUnsaved)) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])

  function open(session: Session) {
    const known = screens.find(belongsTo(session))
    if (known) goBack(known)
    else window.history.pushState({}, '', routePaths.start)
    const screen = known ?? makeScreen(crypto.randomUUID())
    screen.queryClient.setQueryData(sessionQuery.queryKey, session)
    if (!known) setScreens([...screens, screen])
    openScreen(screen.id)
  }

  function goBack({ id }: Screen) {
    const place = places.current.get(id)
    places.current.delete(id)
    if (place === undefined) return
    window.history.pushState(place.state, '', place.href)
    // Once the page is there again.
    setTimeout(() => place.focus instanceof HTMLElement && place.focus.focus())
  }

  const leave = useMemo(
    () => ({
      forSignIn: (address: string = routePaths.signIn) => {
        // A whole new page: nothing of the session may stay behind in memory.
        if (screens.length === 1) return window.location.assign(address)
        // The work of others waits in this tab, so the provider ends its session in another one.
        if (address !== routePaths.signIn) window.open(address, '_blank', 'noopener')
        const left = screenShown()
        lockScreen()
        places.current.delete(left)
        setScreens((before) => before.filter(({ id }) => id !== left))
      },
      toSomebodyElse: () => {
        if (screens.length === 1) window.location.assign(routePaths.start)
        else lockScreen()
      },
    }),
    [screens.length],
  )

  return (
    <LeaveProvider value={leave}>
      {screens.map((screen) => {
        const isOpen = screen.id === shown && !isLocked
        return (
          <Activity key={screen.id} mode={isOpen ? 'visible' : 'hidden'}>
            <div inert={!isOpen}>
              <QueryClientProvider client={screen.queryClient}>
                <PersonSearchProvider>
                  <RouterProvider router={screen.router} />
                </PersonSearchProvider>
              </QueryClientProvider>
            </div>
          </Activity>
        )
      })}
      {isLocked && (
        <QueryClientProvider client={lockQueryClient}>
          <LatePart
            code={lockScreenCode}
            with={{
              lockedBy: current && sessionOf(current),
              waiting: screens.flatMap((screen) =>
                screen === current ? [] : (sessionOf(screen)?.user.displayName ?? []),
              ),
              membershipOf: (userId) =>
                screens.map(sessionOf).find((session) => session?.user.id === userId)?.membership,
              onOpen: open,
            }}
          />
        </QueryClientProvider>
      )}
    </LeaveProvider>
  )
}

/** The lock reads nothing of anybody. */
const lockQueryClient = createQueryClient()
