import { randomBytes } from 'node:crypto'
import { makeReferenceNumber } from '@onthaal/shared/referrals'
import type { NewReferral } from '@onthaal/shared/referrals/schemas'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { InvalidInputError, required } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import { emptyReferral } from '../empty-referral.ts'
import { checkContent } from '../referral-content.ts'
import type { ReferralRecord } from '../referral-records.ts'
import type { ReferralRow } from '../referral-repository.ts'
import type { ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { chooseDesk } from './choose-desk.ts'
import { eventRow } from './move-referral.ts'
import { refusePending } from './refuse-pending.ts'

/**
 * Starts a referral as a draft of the actor's organisation.
 *
 * @throws InvalidInputError when the person has no file here, the desk does not serve them, or a field
 *   contradicts another
 * @throws ReferralPendingError when an open one of this type for this person exists here
 */
export function createReferral({ work, clock }: ReferralUseCaseDependencies) {
  return (actor: Actor, input: NewReferral, intent: Intent): Promise<ReferralRecord> =>
    work(actor, async (repositories) => {
      const now = clock()
      const { persons, desks, referrals, referralEvents } = repositories
      const { person, type, desk, ...content } = input
      checkContent(actor, input)

      const id = await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const own = await persons.findOwn(person, actor.organisation.id)
        if (own === undefined) throw unknownPerson()
        const { partitionId } = own.file
        const chosen = await chooseDesk(desks, partitionId, desk)
        const row: ReferralRow = {
          ...emptyReferral,
          ...content,
          reasonNote: content.reasonNote ?? null,
          priorityReason: content.priorityReason ?? null,
          partitionId,
          id: newId(),
          reference: makeReferenceNumber(Number(belgianDay(now).slice(0, 4)), randomBytes(8)),
          type,
          personId: person,
          senderOrganisationId: actor.organisation.id,
          receiverOrganisationId: chosen.organisation.id,
          deskId: chosen.id,
          createdAt: now,
        }
        await refusePending(referrals, row)
        await referrals.insert(row)
        const start = { event: 'start', toStatus: 'draft', at: now } as const
        await referralEvents.add({
          row: eventRow(actor, row, { ...start, permission: 'sendReferrals' }),
        })
        return row.id
      })
      return required(await referrals.find(id, belgianDay(now)))
    })
}

function unknownPerson(): InvalidInputError {
  return new InvalidInputError([
    {
      issue: 'referencedResourceNotFound',
      name: 'person',
      code: 'unknown',
      detail: 'Your organisation has no file of this person.',
    },
  ])
}
