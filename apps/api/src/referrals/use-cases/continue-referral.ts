import { randomBytes } from 'node:crypto'
import type { Continuation } from '@onthaal/shared/referral-moves/schemas'
import { continuedFields, continuedStatus, makeReferenceNumber } from '@onthaal/shared/referrals'
import { belgianDay } from '@onthaal/shared/time'
import { type Actor, roleUsed } from '../../actor.ts'
import { invalidField } from '../../errors.ts'
import { clocksOfSending } from '../clocks-of-sending.ts'
import type { ReferralCommand, ReferralUseCaseDependencies } from '../referral-use-cases.ts'
import { closingMove } from './closing-move.ts'
import { applyMove, changeReferral, type Locked } from './move-referral.ts'

/**
 * Goes on with somebody who moved to another municipality, in a linked referral under that one: it gets a file and an
 * arrival of its own. The one that is left hears that they moved, as of any other move, and nothing of what follows.
 *
 * @throws InvalidInputError when the agency does not work there under a protocol, it is the same municipality, or an
 *   OCMW sent the referral: that somebody is its client is told to nobody
 * @throws TransitionNotAllowedError when the actor does not follow it
 * @throws PersonRestrictedError when the file may not be passed on
 */
export function continueReferral(dependencies: ReferralUseCaseDependencies) {
  return (command: ReferralCommand<Continuation>) => {
    const { actor, input } = command
    return changeReferral(dependencies, command, async (locked) => {
      let municipalityId = ''
      await applyMove(actor, locked, {
        ...closingMove('fail', { outcome: 'moved', date: input.date }),
        check: async () => {
          municipalityId = await municipalityOf(actor, locked, input)
        },
      })
      await goOn(actor, locked, { ...input, municipalityId })
    })
  }
}

async function municipalityOf(
  actor: Actor,
  { record, repositories, now }: Locked,
  { partition, desk }: Continuation,
): Promise<string> {
  if (record.sender.kind === 'ocmw') {
    const detail = 'What an OCMW referred is passed on to no municipality.'
    throw invalidField('partition', 'rejectedInput', 'sentByOcmw', detail)
  }
  const places = await repositories.desks.listPlaces(actor.organisation.id, belgianDay(now))
  const place = places.find((one) => one.partition.id === partition && one.desk.id === desk)
  if (place === undefined) {
    const detail = 'No such desk of yours serves that municipality under a protocol.'
    throw invalidField('desk', 'referencedResourceNotFound', 'unknown', detail)
  }
  if (place.municipality.id === record.sender.id) {
    const detail = 'This municipality referred the person itself.'
    throw invalidField('partition', 'rejectedInput', 'sameMunicipality', detail)
  }
  return place.municipality.id
}

async function goOn(
  actor: Actor,
  { record, repositories, now }: Locked,
  { partition, desk, date, municipalityId }: Continuation & { readonly municipalityId: string },
): Promise<void> {
  const { referral } = record
  const status = continuedStatus(desk, actor.desks)
  const today = belgianDay(now)
  await repositories.clients.continueElsewhere(referral, {
    ...{ partitionId: partition, deskId: desk, movedOn: date, today, now },
    fields: continuedFields,
    role: roleUsed(actor, 'followReferrals'),
    content: {
      status,
      reference: makeReferenceNumber(Number(today.slice(0, 4)), randomBytes(8)),
      ...(await clocksOfSending(
        repositories,
        { ...referral, senderOrganisationId: municipalityId, deskId: desk },
        now,
      )),
    },
  })
}
