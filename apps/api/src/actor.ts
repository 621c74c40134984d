import type { ConsultationAction, ConsultedField } from '@onthaal/shared/consultations'
import { type Permission, type Role, rolesWith } from '@onthaal/shared/identity'
import type { OrganisationSummary } from '@onthaal/shared/identity/schemas'

/** Whoever is at work in a request: a user in one membership, or a program. */
export interface Actor {
  readonly sessionId: string
  readonly userId: string
  readonly displayName: string
  readonly membershipId: string
  readonly organisation: OrganisationSummary
  readonly roles: readonly Role[]
  readonly permissions: readonly Permission[]
  readonly education: boolean
  readonly partitions: readonly { readonly id: string; readonly name: string }[]
  readonly desks: readonly string[]
  /** Has still to say in which membership to work; may do nothing else before. */
  readonly awaitsChoice: boolean
  readonly expiresAt: Date
  /** When the session ends if nobody uses it any more. */
  readonly idleUntil: Date
  /** Where the identity provider ends its own session, when this one came from there. */
  readonly providerSignOut: string | null
  /** The screen is locked: whoever asks may unlock it or sign out, and nothing else. */
  readonly isLocked: boolean
  /** It is a program, that nobody sits at. */
  readonly isProgram?: true
  /** What the operation at hand declares to show of people; nothing when it shows nobody. */
  readonly consulting?: Consulting
}

/** How the consultation log is to tell of a request. */
export interface Consulting {
  readonly action: ConsultationAction
  readonly fields: ConsultedField[]
  readonly role: Role
  readonly traceId: string
  /** The page says that it reads again by itself. */
  readonly isRefetch: boolean
}

/**
 * The role under which an operation is written down: the first of the actor's roles that holds the
 * permission.
 *
 * @throws Error when the actor does not hold the permission, which the route has to have refused
 */
export function roleUsed(actor: Actor, permission: Permission): Role {
  const role = actor.roles.find((held) => rolesWith(permission).includes(held))
  if (role === undefined) throw new Error(`Actor holds no role with permission ${permission}`)
  return role
}
