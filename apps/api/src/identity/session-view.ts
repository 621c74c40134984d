import type { CurrentSession } from '@onthaal/shared/identity/schemas'
import type { Actor } from '../actor.ts'
import type { Links } from '../links.ts'

/** Who is at work, where and with which permissions. */
export function currentSessionView(actor: Actor, links: Links, demo: boolean): CurrentSession {
  return {
    self: links.to('/sessions/current'),
    user: { id: actor.userId, displayName: actor.displayName },
    organisation: actor.organisation,
    roles: [...actor.roles],
    permissions: [...actor.permissions],
    education: actor.education,
    partitions: [...actor.partitions],
    desks: [...actor.desks],
    expiresAt: actor.expiresAt.toISOString(),
    demo,
  }
}
