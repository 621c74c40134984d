import type { Session } from './session-queries.ts'

/** How long before its end a session warns; WCAG 2.2.1 asks for twenty seconds at least. */
const warningMs = 120_000

export interface SessionEnd {
  /** For want of use, which an answer prevents; or because no session lasts longer. */
  readonly kind: 'idle' | 'absolute'
  /** In milliseconds of this machine's clock, as is the rest. */
  readonly at: number
  /** Whether it is so close that somebody has to be told. */
  readonly isNear: boolean
  /** When to ask the server again: before anybody is told, and when it should have ended. */
  readonly askAt: number
}

/**
 * @param session what the server said of it
 * @param saidAt when, by the clock of this machine, which may differ from the server's
 */
export function sessionEndOf(
  { endsInSec, idleEndsInSec }: Pick<Session, 'endsInSec' | 'idleEndsInSec'>,
  saidAt: number,
): SessionEnd {
  const left = Math.min(endsInSec, idleEndsInSec) * 1000
  const at = saidAt + left
  const isNear = left <= warningMs
  return {
    kind: endsInSec <= idleEndsInSec ? 'absolute' : 'idle',
    at,
    isNear,
    // The server counts in parts of a second.
    askAt: isNear ? at + 1000 : at - warningMs,
  }
}
