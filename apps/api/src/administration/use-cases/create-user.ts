import type { NewUser } from '@onthaal/shared/administration/schemas'
import type { Actor } from '../../actor.ts'
import { invalidField, required } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import type { AdministrationUseCaseDependencies } from '../administration-use-cases.ts'
import { rightsChange } from '../rights-change.ts'
import { checkRights } from '../user-facts.ts'
import type { UserRecord } from '../user-repository.ts'

/**
 * Gives somebody an account in the actor's organisation. Nobody can sign in with it before they have set
 * a password with a code.
 *
 * @throws InvalidInputError when the name is taken, or the rights are none of this organisation
 */
export function createUser({ work, clock }: AdministrationUseCaseDependencies) {
  return (actor: Actor, input: NewUser, intent: Intent): Promise<UserRecord> =>
    work(actor, async (repositories) => {
      const { users, rightsChanges } = repositories
      const now = clock()
      const id = await once(repositories, { userId: actor.userId, intent, now }, async () => {
        await checkRights(actor, input, users)
        const { username, displayName, roles, education, desks, region, email = null } = input
        const organisationId = actor.organisation.id
        const account = {
          ...{ id: newId(), username, displayName, disabledAt: null, organisationId },
          kind: 'person' as const,
        }
        const membership = {
          ...{ id: newId(), userId: account.id, organisationId, roles, education, email },
          ...{ regionId: region ?? null, version: 1, reviewedAt: null, reviewedBy: null },
          // Its holder has nothing else: it counts at once.
          waitingSince: null,
        }
        if (!(await users.insert(account, membership))) {
          throw invalidField('username', 'rejectedInput', 'taken', 'This name is taken.')
        }
        await users.replaceDesks(membership.id, desks)
        const subject = { id: account.id, name: displayName }
        await rightsChanges.add(rightsChange(actor, 'userCreated', subject, { after: input }, now))
        return account.id
      })
      return required(await users.find(id, actor.organisation.id))
    })
}
