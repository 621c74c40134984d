import type { CurrentSession, SessionList } from '@onthaal/shared/identity/schemas'
import type { Actor } from '../actor.ts'
import type { Links } from '../links.ts'
import type { IdentityUseCaseDependencies } from './identity-use-cases.ts'
import type { OwnSession } from './read-session.ts'
import type { SessionRepository } from './session-repository.ts'

/** Who is at work, where and with which permissions. */
export function currentSessionView(
  { actor, memberships, invitations }: OwnSession,
  links: Links,
  { demo, clock }: IdentityUseCaseDependencies,
): CurrentSession {
  const secondsTo = (moment: Date) =>
    Math.max(0, Math.floor((moment.getTime() - clock().getTime()) / 1000))
  return {
    self: links.to('/sessions/current'),
    user: { id: actor.userId, displayName: actor.displayName },
    organisation: actor.organisation,
    roles: [...actor.roles],
    permissions: [...actor.permissions],
    education: actor.education,
    partitions: [...actor.partitions],
    desks: [...actor.desks],
    membership: actor.membershipId,
    memberships: memberships.map((one) => ({ ...one, roles: [...one.roles] })),
    invitations: invitations.map((one) => ({ ...one, roles: [...one.roles] })),
    awaitsChoice: actor.awaitsChoice,
    ...(actor.providerSignOut === null ? {} : { providerSignOut: actor.providerSignOut }),
    expiresAt: actor.expiresAt.toISOString(),
    endsInSec: secondsTo(actor.expiresAt),
    idleEndsInSec: secondsTo(actor.idleUntil),
    demo,
  }
}

/** The open sessions of whoever asks: where they are signed in, and which of these is this one. */
export function sessionListView(
  sessions: Awaited<ReturnType<SessionRepository['listOf']>>,
  actor: Actor,
  links: Links,
): SessionList {
  return {
    items: sessions.map(({ id, browser, system, createdAt, lastSeenAt }) => ({
      id,
      href: links.to(`/sessions/${id}`),
      device: { ...(browser && { browser }), ...(system && { system }) },
      startedAt: createdAt.toISOString(),
      lastUsedAt: lastSeenAt.toISOString(),
      isCurrent: id === actor.sessionId,
    })),
    self: links.to('/sessions'),
  }
}
