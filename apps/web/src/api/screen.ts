/**
 * Whose work a tab shows. At a desk several people work in one tab, one after the other: whoever goes
 * locks the screen, a colleague signs in, and the work of the first stays in memory behind it. Requests
 * belong to the work that sent them: they wait while it is not shown, so that none goes out under a
 * colleague's name, and when its session has ended they wait until its own user has signed in again.
 */
let shown = '1'
let isLocked = false
const renewals = new Map<string, PromiseWithResolvers<void>>()
const returns = new Map<string, PromiseWithResolvers<void>>()
const listeners = new Set<() => void>()

function announce(): void {
  for (const listener of listeners) listener()
}

function waitIn(places: Map<string, PromiseWithResolvers<void>>, screen: string): Promise<void> {
  const known = places.get(screen)
  if (known) return known.promise
  const made = Promise.withResolvers<void>()
  places.set(screen, made)
  return made.promise
}

function resolveIn(places: Map<string, PromiseWithResolvers<void>>, screen: string): void {
  places.get(screen)?.resolve()
  places.delete(screen)
}

/** The work that the tab shows, or hides behind the lock. */
export function screenShown(): string {
  return shown
}

/** Whether this work is shown and not locked. */
export function isScreenOpen(screen: string): boolean {
  return shown === screen && !isLocked
}

export function isScreenLocked(): boolean {
  return isLocked
}

export function subscribeToScreen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Resolves when this work is shown and not locked: at once when it is. */
export async function screenOpen(screen: string): Promise<void> {
  while (!isScreenOpen(screen)) await waitIn(returns, screen)
}

export function lockScreen(): void {
  isLocked = true
  announce()
}

/** Shows the work of whoever has just signed in. */
export function openScreen(screen: string): void {
  shown = screen
  isLocked = false
  resolveIn(renewals, screen)
  resolveIn(returns, screen)
  announce()
}

/** Says that the session of this work has ended; resolves when its user has signed in again. */
export function sessionRenewed(screen = shown): Promise<void> {
  const renewal = waitIn(renewals, screen)
  announce()
  return renewal
}

export function hasSessionEnded(): boolean {
  return renewals.has(shown)
}
