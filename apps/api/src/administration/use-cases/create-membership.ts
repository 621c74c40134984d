import type { NewMembership } from '@onthaal/shared/administration/schemas'
import type { Actor } from '../../actor.ts'
import { invalidField, required } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import type { AdministrationUseCaseDependencies } from '../administration-use-cases.ts'
import { rightsChange } from '../rights-change.ts'
import { checkRights } from '../user-facts.ts'
import type { UserRecord } from '../user-repository.ts'

/**
 * Asks somebody who has an account elsewhere to work in the actor's organisation too. The membership waits, and
 * gives nothing to anybody, until they accept it. Nobody is found by browsing: the actor has to know both names.
 *
 * @throws InvalidInputError when no account has these two names, whichever of them is wrong; when whoever has
 *   them works here already or was asked to; and when the rights are none of this organisation
 */
export function createMembership({ work, clock }: AdministrationUseCaseDependencies) {
  return (actor: Actor, input: NewMembership, intent: Intent): Promise<UserRecord> =>
    work(actor, async (repositories) => {
      const { users, rightsChanges } = repositories
      const now = clock()
      const own = actor.organisation.id
      const id = await once(repositories, { userId: actor.userId, intent, now }, async () => {
        await checkRights(actor, input, users)
        const { username, displayName, roles, education, desks, region, email } = input
        const userId = await users.lockAccountNamed(username, displayName)
        if (userId === undefined) {
          const detail = 'No account has these two names.'
          throw invalidField('username', 'referencedResourceNotFound', 'noSuchAccount', detail)
        }
        const here = await users.find(userId, own)
        if (here !== undefined) {
          const detail =
            'They work in your organisation already, or were asked to: change their rights there.'
          throw invalidField('username', 'rejectedInput', 'worksHere', detail)
        }
        const membership = {
          ...{ id: newId(), userId, organisationId: own, roles, education },
          email: email ?? null,
          ...{ regionId: region ?? null, version: 1, reviewedAt: null, reviewedBy: null },
          waitingSince: now,
        }
        await users.insertMembership(membership)
        await users.replaceDesks(membership.id, desks)
        const { account } = required(await users.find(userId, own))
        const subject = { id: userId, name: account.displayName }
        const after = { roles, education, desks, region, email }
        await rightsChanges.add(rightsChange(actor, 'membershipOffered', subject, { after }, now))
        return userId
      })
      return required(await users.find(id, own))
    })
}
