import type { CurrentSession } from '@onthaal/shared/identity/schemas'
import type { Links } from '../links.ts'
import type { OwnSession } from './read-session.ts'

/** Who is at work, where and with which permissions. */
export function currentSessionView(
  { actor, memberships, providerSignOut }: OwnSession,
  links: Links,
  demo: boolean,
): CurrentSession {
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
    awaitsChoice: actor.awaitsChoice,
    ...(providerSignOut === undefined ? {} : { providerSignOut }),
    expiresAt: actor.expiresAt.toISOString(),
    demo,
  }
}
