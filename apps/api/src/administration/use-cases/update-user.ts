import type { UserRights } from '@onthaal/shared/administration/schemas'
import type { Actor } from '../../actor.ts'
import { invalidField, required, requireVersion } from '../../errors.ts'
import type { AdministrationUseCaseDependencies } from '../administration-use-cases.ts'
import { rightsChange } from '../rights-change.ts'
import { checkRights, rightsOf, sameRights } from '../user-facts.ts'
import type { UserRecord } from '../user-repository.ts'

interface UpdateUserCommand {
  readonly userId: string
  readonly versions: readonly number[]
  readonly input: UserRights
}

/**
 * Changes what somebody may do in the actor's organisation. Nobody changes their own rights: that takes
 * a second administrator, so there is always one left.
 *
 * @throws NotFoundError when nobody of this id works in the actor's organisation
 * @throws StaleVersionError when they were changed since the actor saw them
 * @throws InvalidInputError when the rights are the actor's own, or none of this organisation; and when the
 *   account is kept by another organisation, for its name and whether it is open
 */
export function updateUser({ work, clock }: AdministrationUseCaseDependencies) {
  return (actor: Actor, command: UpdateUserCommand): Promise<UserRecord> =>
    work(actor, async ({ users, rightsChanges }) => {
      const { userId, versions, input } = command
      const now = clock()
      const record = required(await users.lock(userId, actor.organisation.id))
      const { account, membership } = record
      requireVersion(membership.version, versions)
      if (membership.waitingSince !== null) {
        // The holder answers to the rights that they were asked for, and to no others.
        const detail = 'This waits for its holder: withdraw it and ask again for other rights.'
        throw invalidField('roles', 'rejectedInput', 'waiting', detail)
      }
      const before = rightsOf(record)
      await checkRights(actor, input, users)
      if (userId === actor.userId && !sameRights(before, input)) {
        const detail = 'Your own rights are for another administrator to change.'
        throw invalidField('roles', 'rejectedInput', 'ownRights', detail)
      }
      const { displayName, roles, education, desks, region, email = null, disabled } = input
      if (displayName !== before.displayName || disabled !== before.disabled) {
        if (account.organisationId !== actor.organisation.id) {
          const name = displayName === before.displayName ? 'disabled' : 'displayName'
          const detail = 'Another organisation keeps this account; here only the rights change.'
          throw invalidField(name, 'rejectedInput', 'ofAnotherOrganisation', detail)
        }
        const disabledAt = disabled ? (account.disabledAt ?? now) : null
        await users.updateAccount(userId, { displayName, disabledAt })
      }
      const regionId = region ?? null
      await users.updateMembership(membership, { roles, education, regionId, email })
      await users.replaceDesks(membership.id, desks)
      const subject = { id: userId, name: displayName }
      const difference = { before: { ...before }, after: { ...input } }
      await rightsChanges.add(rightsChange(actor, 'userChanged', subject, difference, now))
      return required(await users.find(userId, actor.organisation.id))
    })
}
