import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { DomainError } from '../../errors.ts'
import type { ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import type { WaitingRepository } from '../waiting-repository.ts'
import { applyMove } from './move-referral.ts'
import { submission } from './submission.ts'

/** How many go out in one go; what is left goes with the next. */
const atOnce = 200

export interface SendWaitingDependencies extends ReferralUseCaseDependencies {
  readonly waiting: WaitingRepository
}

/**
 * Sends what waited for a protocol that is in force by now, each in the name of whoever let it wait, with
 * the rights that they have today. What lacks something by now, or whose clerk may not send any more,
 * stays in the list for a colleague to see to. Two at once do no harm: each draft is locked when it goes.
 *
 * @returns how many went out
 */
export function sendWaiting({ waiting, ...dependencies }: SendWaitingDependencies) {
  return async (): Promise<number> => {
    const today = belgianDay(dependencies.clock())
    let sent = 0
    for (const { referralId, userId, organisationId } of await waiting.listToSend(today, atOnce)) {
      const actor = await waiting.findActor(userId, organisationId)
      if (actor?.permissions.includes('actAsSender') !== true) continue
      if (await sendOne(dependencies, actor, referralId)) sent += 1
    }
    return sent
  }
}

async function sendOne(
  { work, clock }: ReferralUseCaseDependencies,
  actor: Actor,
  referralId: string,
): Promise<boolean> {
  const now = clock()
  try {
    return await work(actor, async (repositories) => {
      const record = await repositories.referrals.lock(referralId, belgianDay(now))
      // Somebody sent it or took it back in the meantime, or it is about schooling and they are not.
      if (record === undefined || record.referral.waitsSince === null) return false
      const locked = { record, repositories, now }
      await applyMove(actor, locked, {
        ...(await submission(actor, locked)),
        reason: 'protocolInForce',
      })
      return true
    })
  } catch (error) {
    if (error instanceof DomainError) return false
    throw error
  }
}
