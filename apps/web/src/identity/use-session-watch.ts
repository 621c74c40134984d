import { useWindowEvent } from '@mantine/hooks'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { answerOf, client, inBackground } from '../api/client.ts'
import { ApiError, isFailure } from '../api/errors.ts'
import {
  hasSessionEnded,
  isScreenLocked,
  lockScreen,
  openScreen,
  screenShown,
  sessionRenewed,
} from '../api/screen.ts'
import { hearOtherTabs, tellOtherTabs } from './other-tabs.ts'
import { type SessionEnd, sessionEndOf } from './session-end.ts'
import { sessionQuery, useSession } from './session-queries.ts'

/**
 * Watches the session that all tabs of a browser share. Somebody who comes back to a tab hears at once
 * that it ended, and never goes on under the name of a colleague who signed in beside it. When it may
 * end soon the server is asked whether it does: somebody may be at work in another tab.
 *
 * @param onSomebodyElse called when another user, or another organisation, is signed in now
 * @returns how the session will end, as the server said last, and what to do against it
 */
export function useSessionWatch(onSomebodyElse: () => void): SessionEnd & { renew: () => void } {
  const session = useSession()
  const queryClient = useQueryClient()
  const { dataUpdatedAt } = useSuspenseQuery(sessionQuery)
  const end = sessionEndOf(session, dataUpdatedAt)

  const look = useEffectEvent(async (isUse: boolean) => {
    try {
      const headers = isUse ? {} : inBackground
      const now = await answerOf(client.GET('/sessions/current', { headers }))
      const isTheSame = now.user.id === session.user.id && now.membership === session.membership
      if (!isTheSame || now.awaitsChoice) return onSomebodyElse()
      queryClient.setQueryData(sessionQuery.queryKey, now)
      // Signed in again in another tab: what waits here goes on.
      if (hasSessionEnded() && !isScreenLocked()) openScreen(screenShown())
      if (isUse) tellOtherTabs('renewed')
    } catch (error) {
      // Without an answer nothing is known, and the next request will tell.
      if (isFailure(error, 'sessionLocked')) lockScreen()
      else if (error instanceof ApiError && error.status === 401) void sessionRenewed()
    }
  })
  useWindowEvent('focus', () => void look(false))

  useEffect(() => {
    const timer = setTimeout(() => void look(false), Math.max(1000, end.askAt - Date.now()))
    return () => clearTimeout(timer)
  }, [end.askAt])

  useEffect(() => {
    return hearOtherTabs((news) => {
      if (news === 'locked') lockScreen()
      else void look(false)
    })
  }, [])

  return { ...end, renew: () => void look(true) }
}
