import type { InformingWithdrawal } from '@onthaal/shared/informing/schemas'
import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { ownFile, refuseRestricted } from '../../persons/index.ts'
import {
  type InformingUseCaseDependencies,
  type WholeInforming,
  wholeInforming,
} from '../informing-use-cases.ts'

export interface WithdrawInformingCommand {
  readonly actor: Actor
  readonly personId: string
  readonly informingId: string
  readonly intent: Intent
  readonly input: InformingWithdrawal
}

/**
 * Says that a proof was a mistake, and why. It stays, and proves nothing any more; whoever withdraws it once
 * more changes nothing.
 *
 * @throws NotFoundError when the actor's organisation keeps no such file, or no such proof in it
 * @throws PurposeRequiredError when nothing ties the actor's work to the person
 * @throws PersonRestrictedError when what may be done with the file is restricted
 */
export function withdrawInforming({ work, clock }: InformingUseCaseDependencies) {
  return (command: WithdrawInformingCommand): Promise<WholeInforming> =>
    work(command.actor, async (repositories) => {
      const { actor, personId, informingId, intent, input } = command
      const now = clock()
      const opened = await ownFile(repositories, { actor, personId, now })
      await once(repositories, { userId: actor.userId, intent, now }, async () => {
        await refuseRestricted(repositories.fileMeasures, opened.file)
        const known = await repositories.informings.list(opened.file)
        const { informing } = required(known.find((one) => one.informing.id === informingId))
        await repositories.informings.withdraw(informing, {
          at: now,
          by: actor.userId,
          reason: input.reason.trim(),
        })
        return personId
      })
      return wholeInforming(repositories, opened)
    })
}
