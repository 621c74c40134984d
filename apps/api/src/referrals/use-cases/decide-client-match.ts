import type { NewClientDecision } from '@onthaal/shared/matching/schemas'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { invalidField } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import {
  type ClientMatch,
  clientMatches,
  requireClient,
  shownClient,
  shownClients,
} from '../client-matches.ts'
import type { ReferralUseCaseDependencies } from '../referral-use-cases.ts'

export interface DecideClientMatchCommand {
  readonly actor: Actor
  readonly referralId: string
  readonly input: NewClientDecision
  readonly intent: Intent
}

/**
 * Writes down what the agency says of the person of a referral and one whom another municipality referred: the same,
 * somebody else, or that what was said no longer counts. It leaves nothing with the referral itself, because its
 * sender may not learn of it.
 *
 * @throws NotFoundError when the actor does not follow the referral, or it no longer shares its person
 * @throws InvalidInputError when the other referral is none of those that were listed
 */
export function decideClientMatch({ work, clock }: ReferralUseCaseDependencies) {
  return ({ actor, referralId, input, intent }: DecideClientMatchCommand): Promise<ClientMatch[]> =>
    work(actor, async (repositories) => {
      const { referrals, clients, consultation } = repositories
      const now = clock()
      const found = async () =>
        requireClient(actor, await referrals.find(referralId, belgianDay(now)))
      await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const { other, decision } = input
        const asked = await found()
        const listed = await clientMatches(clients, asked)
        const match = listed.find(({ candidate }) => candidate.referral_id === other)
        if (match === undefined) {
          throw invalidField(
            'other',
            'referencedResourceNotFound',
            'unknown',
            'This is no referral of somebody who may be the same person.',
          )
        }
        const partitionId = match.candidate.partition_id
        await clients.say(asked.referral, { partitionId, referralId: other, decision, at: now })
        return referralId
      })
      const record = await found()
      const matches = await clientMatches(clients, record)
      consultation.note(shownClient(actor, record), ...shownClients(actor, matches))
      return matches
    })
}
