import { changedFields, commitments, startStateOf } from '@onthaal/shared/agreements'
import type { CommitmentInput } from '@onthaal/shared/agreements/schemas'
import type { Actor } from '../../actor.ts'
import { NotFoundError, required, requireVersion } from '../../errors.ts'
import { changeOf } from '../agreement-history.ts'
import type { AgreementFileRecord } from '../agreement-repository.ts'
import type { AgreementUseCaseDependencies } from '../agreement-use-cases.ts'

interface UpdateCommitmentCommand {
  readonly agreementId: string
  readonly code: string
  readonly versions: readonly number[]
  readonly input: CommitmentInput
}

/**
 * Says of one paragraph of an agreement how it is kept, who sees to it and what shows that. Either side may. What was
 * said before in the same words stands as it was, by whoever said it then.
 *
 * @throws NotFoundError when the actor's organisation is no party to it, there is no such paragraph, or it is an
 *   addendum, which has none
 * @throws StaleVersionError when the agreement changed since the actor saw it
 */
export function updateCommitment({ work, clock }: AgreementUseCaseDependencies) {
  return (actor: Actor, command: UpdateCommitmentCommand): Promise<AgreementFileRecord> =>
    work(actor, async ({ agreements }) => {
      const { agreementId, versions, input } = command
      const commitment = required(commitments.find((one) => one.code === command.code))
      const { code } = commitment
      const row = required(await agreements.lock(agreementId))
      const now = clock()
      if (row.amends !== null) throw new NotFoundError()
      requireVersion(row.version, versions)
      const file = required(await agreements.find(agreementId))
      const before = file.commitments.find((line) => line.code === code) ?? {
        state: startStateOf(commitment),
      }
      const { state, responsible = null, evidence = null, evidenceLink = null } = input
      const said = { state, responsible, evidence, evidenceLink }
      const fields = changedFields(before, said)
      // The history shows the newest alone: what changes nothing would push out of it what did.
      if (fields.length === 0) return file
      await agreements.say({
        ...{ agreementId, code, ...said },
        ...{ changedAt: now, changedBy: actor.userId },
      })
      await agreements.update(row)
      await agreements.addChanges([
        changeOf(actor, agreementId, { what: 'commitment', commitment: code, fields, at: now }),
      ])
      return required(await agreements.find(agreementId))
    })
}
