/**
 * Where requests wait when the session has ended while somebody was at work. The page stays as it is,
 * a dialog asks to sign in again, and the waiting requests then go out once more.
 */
let waiting: PromiseWithResolvers<void> | undefined
const listeners = new Set<() => void>()

function announce(): void {
  for (const listener of listeners) listener()
}

/** Says that the session has ended; resolves when the same user has signed in again. */
export function sessionRenewed(): Promise<void> {
  if (!waiting) {
    waiting = Promise.withResolvers()
    announce()
  }
  return waiting.promise
}

export function openSessionGate(): void {
  const gate = waiting
  waiting = undefined
  gate?.resolve()
  announce()
}

export function isSessionGateClosed(): boolean {
  return waiting !== undefined
}

export function subscribeToSessionGate(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
