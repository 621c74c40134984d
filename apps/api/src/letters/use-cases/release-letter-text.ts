import { type LetterLanguage, letterTexts } from '@onthaal/shared/letters'
import type { LetterTextRelease } from '@onthaal/shared/letters/schemas'
import { languageName } from '@onthaal/shared/persons'
import type { Actor } from '../../actor.ts'
import { rightsChange } from '../../administration/index.ts'
import { InvalidInputError } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import type { LetterUseCaseDependencies, ReleaseRecord } from '../letter-use-cases.ts'

export interface ReleaseCommand {
  readonly actor: Actor
  readonly intent: Intent
  readonly input: LetterTextRelease
}

/**
 * Says that the newest text of a language was checked and is right. Whoever releases it once more changes nothing;
 * the next version waits for a release of its own.
 *
 * @throws InvalidInputError when there is a newer version than the one that was read, or it is the Dutch
 */
export function releaseLetterText({ work, clock }: LetterUseCaseDependencies) {
  return ({ actor, intent, input }: ReleaseCommand): Promise<ReleaseRecord[]> =>
    work(actor, async (repositories) => {
      const { letters, rightsChanges } = repositories
      const now = clock()
      const { language, textVersion: version } = input
      await once(repositories, { userId: actor.userId, intent, now }, async () => {
        requireNewest(language, version)
        const isNew = await letters.release({
          ...{ id: newId(), organisationId: actor.organisation.id, language, version },
          ...{ releasedAt: now, releasedBy: actor.userId },
        })
        const difference = { after: { version } }
        const subject = { id: actor.organisation.id, name: languageName(language, 'nl-BE') }
        if (isNew) {
          await rightsChanges.add(
            rightsChange(actor, 'letterTextReleased', subject, difference, now),
          )
        }
        return actor.organisation.id
      })
      return letters.releases(actor.organisation.id)
    })
}

/** @throws InvalidInputError when it is not the newest version of a translation */
export function requireNewest(language: LetterLanguage, version: number): void {
  if (language !== 'nl' && letterTexts[language].version === version) return
  throw new InvalidInputError([
    {
      issue: 'rejectedInput',
      name: 'textVersion',
      code: 'version',
      detail: 'This is not the newest version of a translation.',
    },
  ])
}
