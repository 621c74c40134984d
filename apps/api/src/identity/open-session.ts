import { newId } from '../ids.ts'
import type { SessionRepository, SessionRow } from './session-repository.ts'
import { hashSessionToken, newSessionToken } from './session-token.ts'

type NewSession = Pick<
  SessionRow,
  | 'userId'
  | 'membershipId'
  | 'awaitsChoice'
  | 'browser'
  | 'system'
  | 'expiresAt'
  | 'providerSignOut'
>

/**
 * Opens a session under a token of its own, which nobody but this browser gets (ASVS 7.2.4).
 *
 * @returns the token
 */
export async function openSession(
  sessions: SessionRepository,
  session: NewSession,
  now: Date,
): Promise<string> {
  const token = newSessionToken()
  await sessions.insert({
    ...session,
    id: newId(),
    tokenHash: hashSessionToken(token),
    createdAt: now,
    lastSeenAt: now,
    lockedAt: null,
  })
  return token
}
