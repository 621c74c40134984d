import {
  isOpenOnward,
  type OnwardEventName,
  onwardAnswerBy,
  onwardLegalBases,
  onwardTypeOfKind,
} from '@onthaal/shared/onward-referrals'
import type { NewOnwardReferral } from '@onthaal/shared/onward-referrals/schemas'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { invalidField, OnwardNotAllowedError, required } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import { shownReferral } from '../../referrals/index.ts'
import type { OnwardRow } from '../onward-repository.ts'
import {
  addOnwardEvent,
  isFollowedForSchool,
  type OnwardUseCaseDependencies,
  requireOwner,
  requireShareable,
  type WholeOnward,
  wholeOnward,
} from '../onward-use-cases.ts'
import { sendSchoolLink } from '../send-school-link.ts'

export interface CreateOnwardCommand {
  readonly actor: Actor
  readonly referralId: string
  readonly intent: Intent
  readonly input: NewOnwardReferral
}

const send: OnwardEventName = 'send'

/**
 * Refers somebody onward to a school or a service of the directory, out of a referral for school that the actor
 * follows. Its legal basis is written down with it.
 *
 * @throws NotFoundError when the actor may not see the referral
 * @throws OnwardNotAllowedError when the actor does not follow it, it is closed or not for school, or the same
 *   service still has to answer
 * @throws InvalidInputError when the service is in no directory of that municipality, or cannot be reached so
 * @throws PersonRestrictedError when what may be done with the file is restricted
 */
export function createOnwardReferral({ work, clock }: OnwardUseCaseDependencies) {
  return ({ actor, referralId, intent, input }: CreateOnwardCommand): Promise<WholeOnward> =>
    work(actor, async (repositories) => {
      const now = clock()
      const today = belgianDay(now)
      const id = await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const record = required(await repositories.referrals.lock(referralId, today))
        requireOwner(actor, record)
        if (!isFollowedForSchool(record)) {
          throw new OnwardNotAllowedError('This referral is closed, or not for school.')
        }
        const { referral, person } = record
        await requireShareable(repositories, record)
        const service = await repositories.services.find(input.service, [referral.partitionId])
        if (service === undefined) {
          throw invalidField(
            'service',
            'referencedResourceNotFound',
            'service',
            'It is not in the directory of this municipality.',
          )
        }
        if (service.isClosed) {
          throw invalidField('service', 'rejectedInput', 'closed', 'It is not there any more.')
        }
        const type = onwardTypeOfKind[service.kind]
        // What a health or welfare service would get by mail is not needed: the family brings it.
        if (type !== 'school' && input.channel === 'link') {
          throw invalidField('channel', 'rejectedInput', 'letterOnly', 'The family carries it.')
        }
        const beside = await repositories.onwardReferrals.ofReferral(
          referral.partitionId,
          referral.id,
        )
        if (beside.some(({ hop }) => hop.serviceId === service.id && isOpenOnward(hop.status))) {
          throw new OnwardNotAllowedError('This service still has to answer.')
        }
        const hop: OnwardRow = {
          ...{ partitionId: referral.partitionId, id: newId(), referralId: referral.id },
          ...{ organisationId: referral.senderOrganisationId, personId: referral.personId },
          ...{ version: 1, type, status: 'sent', channel: input.channel },
          ...{ serviceId: service.id, serviceName: service.name, serviceKind: service.kind },
          legalBasis: onwardLegalBases[type].text,
          ...{ sentAt: now, sentBy: actor.userId, answerBy: onwardAnswerBy(type, today) },
          ...{ decidedAt: null, enrolledOn: null, waitingSince: null, mailedTo: null },
          ...{ refusedAt: null, refusalReason: null, withdrawReason: null },
        }
        await repositories.onwardReferrals.insert(hop)
        const event = { event: send, fromStatus: null, toStatus: hop.status }
        await addOnwardEvent({ hop, repositories, actor, now }, event)
        if (input.channel === 'link') {
          const { birthDate } = person
          const seen = input.email
          const mailedTo = await sendSchoolLink({
            ...{ repositories, actor, hop, birthDate, seen, isAnother: false, now },
          })
          await repositories.onwardReferrals.keepAddress(hop, mailedTo)
        }
        return hop.id
      })
      const whole = await wholeOnward(repositories, actor, id, now)
      repositories.consultation.note(shownReferral(actor, whole.record))
      return whole
    })
}
