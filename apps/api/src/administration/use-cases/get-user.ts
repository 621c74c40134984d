import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import type { AdministrationUseCaseDependencies } from '../administration-use-cases.ts'
import type { UserRecord } from '../user-repository.ts'

/** @throws NotFoundError when nobody of this id works in the actor's organisation */
export function getUser({ work }: AdministrationUseCaseDependencies) {
  return (actor: Actor, userId: string): Promise<UserRecord> =>
    work(actor, async ({ users }) => required(await users.find(userId, actor.organisation.id)))
}
