import type { TransferDecline } from '@onthaal/shared/education/schemas'
import type { Actor } from '../../actor.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import type { EducationUseCaseDependencies } from '../education-use-cases.ts'
import { requireEducation } from '../open-chain.ts'
import { lockWaiting } from '../waiting-transfer.ts'

interface DeclineCommand {
  readonly actor: Actor
  readonly transferId: string
  readonly versions: readonly number[]
  readonly intent: Intent
  readonly input: TransferDecline
}

/**
 * Says of a child that another municipality passed on that it does not live here. What that one said of it is gone
 * here, and the child is followed there again, with the reason: nobody is followed by nobody.
 *
 * @throws NotFoundError when nobody moved here, or the actor does not work with schooling
 * @throws StaleVersionError when somebody changed it since
 * @throws ChainMoveNotAllowedError when somebody took the child over already, or declined it
 */
export function declineEducationTransfer({ work, clock }: EducationUseCaseDependencies) {
  return ({ actor, transferId, versions, intent, input }: DeclineCommand): Promise<void> =>
    work(actor, async (repositories) => {
      const { transfers } = repositories
      const now = clock()
      await once(repositories, { userId: actor.userId, intent, now }, async () => {
        requireEducation(actor)
        const transfer = await lockWaiting(transfers, { transferId, versions })
        await transfers.decline(transfer, {
          ...{ reason: input.reason, note: input.note?.trim() ?? null },
          ...{ at: now, by: actor.userId },
        })
        return transferId
      })
    })
}
