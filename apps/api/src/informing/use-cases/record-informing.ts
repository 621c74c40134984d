import type { NewInforming } from '@onthaal/shared/informing/schemas'
import { isContactLanguage } from '@onthaal/shared/persons'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { type InputFault, InvalidInputError } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import { ownFile, refuseRestricted } from '../../persons/index.ts'
import {
  type InformingUseCaseDependencies,
  type WholeInforming,
  wholeInforming,
} from '../informing-use-cases.ts'

export interface RecordInformingCommand {
  readonly actor: Actor
  readonly personId: string
  readonly intent: Intent
  readonly input: NewInforming
}

/**
 * Writes down that the actor informed somebody: by a letter, or in a talk that is not kept here. One proof for
 * each topic; whoever is informed again has another one.
 *
 * @throws NotFoundError when the actor's organisation keeps no file of this person
 * @throws PurposeRequiredError when nothing ties the actor's work to the person
 * @throws PersonRestrictedError when what may be done with the file is restricted
 * @throws InvalidInputError when the day is to come, or a language is none
 */
export function recordInforming({ work, clock }: InformingUseCaseDependencies) {
  return ({
    actor,
    personId: asked,
    intent,
    input,
  }: RecordInformingCommand): Promise<WholeInforming> =>
    work(actor, async (repositories) => {
      const now = clock()
      const opened = await ownFile(repositories, { actor, personId: asked, now })
      // Of somebody who had two files, the one that stays.
      const { partitionId, organisationId, personId } = opened.file
      await once(repositories, { userId: actor.userId, intent, now }, async () => {
        await refuseRestricted(repositories.fileMeasures, opened.file)
        const { topics, informedOn, channel, languages, materials } = input
        requireSound(input, belgianDay(now))
        await repositories.informings.insert(
          topics.map((topic) => ({
            ...{ partitionId, id: newId(), organisationId, personId, topic },
            ...{ informedOn, informedBy: actor.userId, channel, languages },
            materials: materials.map((material) => material.trim()),
            ...{ interviewId: null, recordedAt: now },
          })),
        )
        return personId
      })
      return wholeInforming(repositories, opened)
    })
}

function requireSound({ informedOn, languages }: NewInforming, today: string): void {
  const faults: InputFault[] = languages.flatMap((tag, index) =>
    isContactLanguage(tag)
      ? []
      : [
          {
            issue: 'rejectedInput' as const,
            name: `languages[${index}]`,
            code: 'language',
            detail: 'Unknown language.',
          },
        ],
  )
  if (informedOn > today) {
    faults.push({
      issue: 'outOfRange',
      name: 'informedOn',
      code: 'future',
      detail: 'This day lies in the future.',
    })
  }
  if (faults.length > 0) throw new InvalidInputError(faults)
}
