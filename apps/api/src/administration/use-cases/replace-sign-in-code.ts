import type { SignInCode } from '@onthaal/shared/administration/schemas'
import type { Actor } from '../../actor.ts'
import { required, requireVersion } from '../../errors.ts'
import { codeHours, hashSignInCode, newSignInCode } from '../../identity/index.ts'
import type { AdministrationUseCaseDependencies } from '../administration-use-cases.ts'
import { rightsChange } from '../rights-change.ts'

interface ReplaceSignInCodeCommand {
  readonly userId: string
  readonly versions: readonly number[]
}

/**
 * Makes a code with which somebody sets a password, in the place of an earlier code. It is given once
 * and kept nowhere.
 *
 * @throws NotFoundError when nobody of this id works in the actor's organisation, they sign in at an identity
 *   provider alone, or another organisation keeps the account or gave it rights: with the code somebody could
 *   use those
 * @throws StaleVersionError when they were changed since the actor saw them
 */
export function replaceSignInCode({ work, clock }: AdministrationUseCaseDependencies) {
  return (actor: Actor, command: ReplaceSignInCodeCommand): Promise<SignInCode> =>
    work(actor, async ({ users, rightsChanges }) => {
      const { userId, versions } = command
      const now = clock()
      const record = required(await users.lock(userId, actor.organisation.id))
      const { account, membership } = record
      required(record.isShared ? undefined : record)
      const username = required(account.username ?? undefined)
      requireVersion(membership.version, versions)
      const code = newSignInCode()
      const expiresAt = new Date(now.getTime() + codeHours * 3_600_000)
      await users.replaceCode({ userId, codeHash: hashSignInCode(code), expiresAt })
      await users.updateMembership(membership, {})
      const subject = { id: userId, name: account.displayName }
      await rightsChanges.add(rightsChange(actor, 'signInCodeIssued', subject, {}, now))
      const version = membership.version + 1
      return { version, username, code, expiresAt: expiresAt.toISOString() }
    })
}
