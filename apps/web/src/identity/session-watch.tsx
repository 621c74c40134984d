import { useSyncExternalStore } from 'react'
import { hasSessionEnded, subscribeToScreen } from '../api/screen.ts'
import { LatePart, lateCode } from '../late-part.tsx'
import { useSessionWatch } from './use-session-watch.ts'

/** Nobody's session ends before the first page stands there. */
const dialogs = lateCode(async () => (await import('./session-dialogs.tsx')).SessionDialogs)

interface SessionWatchProps {
  /** Another user, or another organisation, is signed in now. */
  onSomebodyElse: () => void
  onLeave: () => void
}

/** Stands over every page: warns before the session ends, and asks to sign in again after it ended. */
export function SessionWatch({ onSomebodyElse, onLeave }: SessionWatchProps) {
  const { renew, ...end } = useSessionWatch(onSomebodyElse)
  const hasEnded = useSyncExternalStore(subscribeToScreen, hasSessionEnded)
  return <LatePart code={dialogs} with={{ end, hasEnded, onStay: renew, onLeave }} />
}
