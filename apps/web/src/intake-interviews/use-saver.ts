import { useEffect, useState, useSyncExternalStore } from 'react'
import { hasMoved, isFailure, isWorthRetrying } from '../api/errors.ts'
import { createSaver } from './saver.ts'

/** The state of the server is another than this page goes on from. */
export function needsDecision(error: unknown): boolean {
  return hasMoved(error) || isFailure(error, 'interviewClosed')
}

/** A saver that lives as long as its page, and saves at once when the network or the tab says so. */
export function useSaver() {
  const [saver] = useState(() => createSaver({ isWorthRetrying, needsDecision }))
  const state = useSyncExternalStore(saver.subscribe, saver.state)

  useEffect(() => {
    const save = () => void saver.flush()
    window.addEventListener('online', save)
    document.addEventListener('visibilitychange', save)
    return () => {
      window.removeEventListener('online', save)
      document.removeEventListener('visibilitychange', save)
      saver.close()
    }
  }, [saver])

  return { saver, state }
}
