import type { SignInCode } from '@onthaal/shared/administration/schemas'
import type { Actor } from '../../actor.ts'
import { rightsChange } from '../../administration/index.ts'
import { required, requireVersion, StaleVersionError } from '../../errors.ts'
import { codeHours, hashSignInCode, newSignInCode } from '../../identity/index.ts'
import type { OrganisationsUseCaseDependencies } from '../organisations-use-cases.ts'

interface ReplaceFirstCodeCommand {
  readonly organisationId: string
  readonly versions: readonly number[]
}

/**
 * Makes a code with which the first administrator of an organisation sets a password, in the place of an
 * earlier code. It is given once and kept nowhere.
 *
 * @throws NotFoundError when there is no such municipality or OCMW, or somebody signed in there before
 * @throws StaleVersionError when it was changed since the actor saw it
 */
export function replaceFirstCode({ work, clock }: OrganisationsUseCaseDependencies) {
  return (actor: Actor, command: ReplaceFirstCodeCommand): Promise<SignInCode> =>
    work(actor, async ({ municipalities, rightsChanges }) => {
      const { organisationId, versions } = command
      const { version, username } = required(await municipalities.findAwaiting(organisationId))
      requireVersion(version, versions)
      const at = clock()
      const code = newSignInCode()
      const expiresAt = new Date(at.getTime() + codeHours * 3_600_000)
      const codeHash = hashSignInCode(code)
      const first = { organisationId, seen: version, codeHash, expiresAt, at }
      if (!(await municipalities.issueCode(first))) throw new StaleVersionError(version + 1)
      const subject = { id: organisationId, name: username }
      await rightsChanges.add(rightsChange(actor, 'signInCodeIssued', subject, {}, at))
      return { version: version + 1, username, code, expiresAt: expiresAt.toISOString() }
    })
}
