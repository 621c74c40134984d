import type { Actor } from '../actor.ts'
import { SessionEndedError } from '../errors.ts'
import type { OwnMemberships } from './account-repository.ts'
import type { IdentityUseCaseDependencies } from './identity-use-cases.ts'
import { findActor } from './use-cases/find-actor.ts'

/** Somebody who is signed in, with everything that they may work for. */
export interface OwnSession extends OwnMemberships {
  readonly actor: Actor
}

/** A session that was opened just now, and the token that the browser gets for it. */
export interface OpenedSession {
  readonly token: string
  readonly session: OwnSession
}

/**
 * Reads a session that was opened just now back as the door knows it.
 *
 * @param own of its user
 * @throws SessionEndedError when it is over already
 */
export async function readSession(
  dependencies: IdentityUseCaseDependencies,
  { token, own }: { readonly token: string; readonly own: OwnMemberships },
): Promise<OpenedSession> {
  const actor = await findActor(dependencies)(token, false)
  if (actor === undefined) throw new SessionEndedError('The session ended at once.')
  return { token, session: { actor, ...own } }
}
