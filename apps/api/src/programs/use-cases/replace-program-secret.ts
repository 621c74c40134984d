import type { ProgramSecret } from '@onthaal/shared/programs/schemas'
import type { Actor } from '../../actor.ts'
import { rightsChange } from '../../administration/index.ts'
import { ColleagueRequiredError, required, requireVersion } from '../../errors.ts'
import { hashSessionToken, newSessionToken } from '../../identity/index.ts'
import type { ProgramUseCaseDependencies } from '../program-use-cases.ts'

interface ReplaceProgramSecretCommand {
  readonly id: string
  readonly versions: readonly number[]
}

/** So that whoever comes across one knows what it is, and scanners for secrets find it. */
const mark = 'onthaal_'

/**
 * Makes a new secret for a program. It is given once and kept nowhere. The one before it goes on working, so that
 * the program can change over; the one before that works no more.
 *
 * @throws NotFoundError when the actor's organisation has no program of this id, or it was ended
 * @throws ColleagueRequiredError when the actor registered it: whoever says what a program may do is not the one
 *   who can call as it
 * @throws StaleVersionError when it was changed since the actor saw it
 */
export function replaceProgramSecret({ work, clock }: ProgramUseCaseDependencies) {
  return (actor: Actor, command: ReplaceProgramSecretCommand): Promise<ProgramSecret> =>
    work(actor, async ({ programs, rightsChanges }) => {
      const { id, versions } = command
      const now = clock()
      const record = required(await programs.lock(id, actor.organisation.id))
      const { program, account } = record
      required(account.disabledAt === null ? record : undefined)
      if (program.registeredBy === actor.userId) {
        throw new ColleagueRequiredError('Another administrator makes the secrets of this program.')
      }
      requireVersion(program.version, versions)
      const secret = `${mark}${newSessionToken()}`
      await programs.update(program, {
        ...{ secretHash: hashSessionToken(secret), secretMadeAt: now },
        earlierSecretHash: program.secretHash,
      })
      const subject = { id, name: account.displayName }
      await rightsChanges.add(rightsChange(actor, 'programSecretIssued', subject, {}, now))
      return { version: program.version + 1, secret }
    })
}
