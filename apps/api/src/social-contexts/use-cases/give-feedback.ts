import { allowedEvents, sharesPerson } from '@onthaal/shared/referrals'
import { mayGiveFeedback, takesFeedback } from '@onthaal/shared/social-contexts'
import type { NewFeedback } from '@onthaal/shared/social-contexts/schemas'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import {
  invalidField,
  PersonRestrictedError,
  required,
  TransitionNotAllowedError,
} from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import { factsOf, relationsTo, shownReferral } from '../../referrals/index.ts'
import {
  lockProject,
  openProject,
  type SocialContextUseCaseDependencies,
  tellOfProject,
  type WholeEvaluations,
  wholeEvaluations,
} from '../social-context-use-cases.ts'

export interface GiveFeedbackCommand {
  readonly actor: Actor
  readonly referralId: string
  readonly intent: Intent
  readonly input: NewFeedback
}

/**
 * Tells an OCMW how it goes with somebody, for one of its evaluations. More can be told for the same one: it is added,
 * and nothing of what was told before changes.
 *
 * @throws NotFoundError when the actor may not see the referral, no OCMW sent it, or it no longer shares its person
 * @throws TransitionNotAllowedError when the actor does not follow it
 * @throws InvalidInputError when no evaluation is on that day, or it is too far off to say anything for it
 * @throws PersonRestrictedError when what may be done with the file is restricted
 */
export function giveFeedback({ work, clock }: SocialContextUseCaseDependencies) {
  return ({ actor, referralId, intent, input }: GiveFeedbackCommand): Promise<WholeEvaluations> =>
    work(actor, async (repositories) => {
      const { socialContexts, notices } = repositories
      const now = clock()
      await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const opened = await openProject(repositories, { referralId, now })
        const { record, project } = opened
        const { referral } = record
        required(sharesPerson(referral) ? record : undefined)
        await lockProject(repositories, project, now)
        const relations = relationsTo(actor, record)
        if (!mayGiveFeedback(relations)) {
          const allowed = allowedEvents(factsOf(record, [], now), relations, now)
          throw new TransitionNotAllowedError('edit', referral.status, allowed, [])
        }
        const key = { ...referral, organisationId: referral.senderOrganisationId }
        if (await repositories.clientMeasures.isRestricted(key)) {
          throw new PersonRestrictedError('What may be done with this file is restricted.')
        }
        const { evaluations } = await wholeEvaluations(repositories, opened)
        const { evaluation: dueOn, progress, text } = input
        if (!evaluations.some((one) => one.dueOn === dueOn)) {
          const detail = 'No feedback is asked for that day.'
          throw invalidField('evaluation', 'referencedResourceNotFound', 'unknown', detail)
        }
        if (!takesFeedback(dueOn, belgianDay(now))) {
          const detail = 'That day is too far off to say how it goes then.'
          throw invalidField('evaluation', 'rejectedInput', 'tooEarly', detail)
        }
        await socialContexts.insertFeedback({
          ...{ ...project, id: newId(), dueOn, progress, text },
          ...{ givenAt: now, givenBy: actor.userId },
        })
        const about = { partitionId: referral.partitionId, referralId: referral.id }
        await notices.settle([{ ...about, kind: 'feedbackDue' }], now)
        const toOcmw = { to: 'sender', which: 'atWork' } as const
        await notices.add([{ ...about, kind: 'feedback', ...toOcmw }], now)
        await tellOfProject(repositories, opened, { toReceiver: true })
        return referralId
      })
      const opened = await openProject(repositories, { referralId, now })
      repositories.consultation.note(shownReferral(actor, opened.record))
      return wholeEvaluations(repositories, opened)
    })
}
