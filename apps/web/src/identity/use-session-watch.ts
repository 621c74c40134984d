import { useWindowEvent } from '@mantine/hooks'
import { answerOf, client } from '../api/client.ts'
import { ApiError } from '../api/errors.ts'
import { openSessionGate, sessionRenewed } from '../api/session-gate.ts'
import type { Session } from './session-queries.ts'

/**
 * All tabs of a browser share one session. Somebody who comes back to a tab hears at once that it
 * ended, and never goes on under the name of a colleague who signed in beside it.
 *
 * @param session the session that the page was opened with
 * @param onSomebodyElse called when another user, or another organisation, is signed in now
 */
export function useSessionWatch(session: Session, onSomebodyElse: () => void): void {
  const look = async () => {
    try {
      const now = await answerOf(client.GET('/sessions/current'))
      const isTheSame = now.user.id === session.user.id && now.membership === session.membership
      if (!isTheSame || now.awaitsChoice) onSomebodyElse()
      // Signed in again in another tab: what waits here goes on.
      else openSessionGate()
    } catch (error) {
      // Without an answer nothing is known, and the next request will tell.
      if (error instanceof ApiError && error.status === 401) void sessionRenewed()
    }
  }
  useWindowEvent('focus', () => void look())
}
