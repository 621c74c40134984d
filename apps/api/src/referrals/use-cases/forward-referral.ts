import { randomBytes } from 'node:crypto'
import type { Forwarding } from '@onthaal/shared/referral-moves/schemas'
import { isOpenStatus } from '@onthaal/shared/referrals'
import type { Actor } from '../../actor.ts'
import { invalidField } from '../../errors.ts'
import { newId } from '../../ids.ts'
import { clocksOfSending } from '../clocks-of-sending.ts'
import { partOf } from '../referral-part.ts'
import type { ReferralRow } from '../referral-repository.ts'
import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { applyMove, changeReferral, eventRow, type Locked } from './move-referral.ts'

/**
 * Has another desk take a referral on, as a new one that is part of it and has a clock and a number of
 * its own: the target never changes silently. What nobody followed yet is rejected here; what has an
 * owner keeps its status, and the other desk works beside it.
 *
 * @throws InvalidInputError when the desk cannot take it on
 */
export function forwardReferral(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand<Forwarding>) => {
    const { actor, input } = command
    const { desk, reason } = input
    return changeReferral(dependencies, command, async (locked) => {
      const rejected = locked.record.referral.ownerId === null
      await applyMove(actor, locked, {
        event: 'forward',
        permission: 'followReferrals',
        input: { desk, reason },
        check: () => checkDesk(locked, desk),
        text: { shared: true, text: reason },
        ...(rejected && {
          reason: 'wrongOrganisation',
          store: { rejectionReason: 'wrongOrganisation', messageToReferrer: reason },
        }),
      })
      const { record, repositories, now } = locked
      const { referral, protocolInForce: protocolId, agreementInForce: agreementId } = record
      const clocks = await clocksOfSending(repositories, { ...referral, deskId: desk }, now)
      const part = { id: newId(), deskId: desk, protocolId, agreementId, clocks }
      await addPart(actor, locked, partOf(referral, { ...part, random: randomBytes(8), at: now }))
    })
  }
}

async function checkDesk({ record, repositories }: Locked, desk: string): Promise<void> {
  const { referral, forwardedTo } = record
  if (desk === referral.deskId) {
    throw invalidField('desk', 'rejectedInput', 'sameDesk', 'It lies at this desk already.')
  }
  const serving = await repositories.desks.listServing([referral.partitionId], null)
  const chosen = serving.find(({ id }) => id === desk)
  if (chosen === undefined) {
    throw invalidField(
      'desk',
      'referencedResourceNotFound',
      'unknown',
      'No such desk serves this municipality.',
    )
  }
  // The protocol covers the flow to this organisation, and so does what its staff may write.
  if (chosen.organisation.id !== referral.receiverOrganisationId) {
    throw invalidField(
      'desk',
      'rejectedInput',
      'otherOrganisation',
      'This desk belongs to another organisation.',
    )
  }
  if (forwardedTo?.some((part) => part.desk.id === desk && isOpenStatus(part.status))) {
    throw invalidField(
      'desk',
      'rejectedInput',
      'alreadyForwarded',
      'This desk is at work on it already.',
    )
  }
}

async function addPart(actor: Actor, { record, repositories, now }: Locked, part: ReferralRow) {
  const { referrals, referralEvents } = repositories
  await referrals.insert(part)
  await referrals.copyHousehold(record.referral, part.id)
  const written = { permission: 'followReferrals', at: now } as const
  await referralEvents.addAll([
    eventRow(actor, part, { ...written, event: 'start', toStatus: 'draft' }),
    eventRow(
      actor,
      { ...part, status: 'draft' },
      { ...written, event: 'submit', toStatus: 'submitted' },
    ),
  ])
}
