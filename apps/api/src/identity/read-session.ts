import type { OwnMembership } from '@onthaal/shared/identity/schemas'
import type { Actor } from '../actor.ts'
import { SessionEndedError } from '../errors.ts'
import type { IdentityUseCaseDependencies } from './identity-use-cases.ts'
import { findActor } from './use-cases/find-actor.ts'

/** Somebody who is signed in, with everything that they may work for. */
export interface OwnSession {
  readonly actor: Actor
  readonly memberships: readonly OwnMembership[]
}

/** A session that was opened just now, and the token that the browser gets for it. */
export interface OpenedSession {
  readonly token: string
  readonly session: OwnSession
}

/**
 * Reads a session back as the door knows it.
 *
 * @throws SessionEndedError when it is over already
 */
export async function readSession(
  dependencies: IdentityUseCaseDependencies,
  token: string,
): Promise<OwnSession> {
  const actor = await findActor(dependencies)(token)
  if (actor === undefined) throw new SessionEndedError('The session ended at once.')
  return ownSessionOf(dependencies, actor)
}

/** @returns the session of somebody who is at work */
export async function ownSessionOf(
  { atTheDoor }: IdentityUseCaseDependencies,
  actor: Actor,
): Promise<OwnSession> {
  return {
    actor,
    memberships: await atTheDoor((door) => door.accounts.listMemberships(actor.userId)),
  }
}
