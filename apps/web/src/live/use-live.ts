import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { createRefresh } from './live-refresh.ts'
import { joinTabs } from './live-tabs.ts'

/** A stream that breaks off is there again before anybody has to know. */
const unnoticedMs = 6_000

/**
 * Keeps what stands on the screen as it is at the server, for as long as this work is shown.
 *
 * @returns whether changes do not come by themselves now
 */
export function useLive(membership: string): boolean {
  const queryClient = useQueryClient()
  const [isOut, setIsOut] = useState(false)

  useEffect(() => {
    const refresh = createRefresh(queryClient)
    let timer: ReturnType<typeof setTimeout> | undefined
    const wait = () => {
      timer ??= setTimeout(() => setIsOut(true), unnoticedMs)
    }
    wait()
    const leave = joinTabs(membership, (news) => {
      refresh.take(news)
      if (news.kind === 'state' && !news.isLive) return wait()
      clearTimeout(timer)
      timer = undefined
      setIsOut(false)
    })
    return () => {
      clearTimeout(timer)
      leave()
      refresh.stop()
    }
  }, [queryClient, membership])

  return isOut
}
