import { commitmentCodes } from '@onthaal/shared/agreements'
import type { CommitmentInput } from '@onthaal/shared/agreements/schemas'
import type { Actor } from '../../actor.ts'
import { NotFoundError, required, requireVersion } from '../../errors.ts'
import type { AgreementFileRecord } from '../agreement-repository.ts'
import type { AgreementUseCaseDependencies } from '../agreement-use-cases.ts'

interface UpdateCommitmentCommand {
  readonly agreementId: string
  readonly code: string
  readonly versions: readonly number[]
  readonly input: CommitmentInput
}

/**
 * Says of one paragraph of an agreement how it is kept, who sees to it and what shows that. Either side may.
 *
 * @throws NotFoundError when the actor's organisation is no party to it, there is no such paragraph, or it is an
 *   addendum, which has none
 * @throws StaleVersionError when the agreement changed since the actor saw it
 */
export function updateCommitment({ work, clock }: AgreementUseCaseDependencies) {
  return (actor: Actor, command: UpdateCommitmentCommand): Promise<AgreementFileRecord> =>
    work(actor, async ({ agreements }) => {
      const { agreementId, versions, input } = command
      const code = required(commitmentCodes.find((one) => one === command.code))
      const row = required(await agreements.lock(agreementId))
      if (row.amends !== null) throw new NotFoundError()
      requireVersion(row.version, versions)
      await agreements.say({
        ...{ agreementId, code, state: input.state },
        responsible: input.responsible ?? null,
        evidence: input.evidence ?? null,
        ...{ changedAt: clock(), changedBy: actor.userId },
      })
      await agreements.update(row)
      return required(await agreements.find(agreementId))
    })
}
