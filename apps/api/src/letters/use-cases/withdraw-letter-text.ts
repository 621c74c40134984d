import { languageName } from '@onthaal/shared/persons'
import { rightsChange } from '../../administration/index.ts'
import { once } from '../../idempotency/index.ts'
import type { LetterUseCaseDependencies, ReleaseRecord } from '../letter-use-cases.ts'
import { type ReleaseCommand, requireNewest } from './release-letter-text.ts'

/**
 * Takes the release of a text back: what was printed stays, and the next letters are Dutch alone. Whoever does it
 * once more changes nothing.
 *
 * @throws InvalidInputError when there is a newer version than the one that was read, or it is the Dutch
 */
export function withdrawLetterText({ work, clock }: LetterUseCaseDependencies) {
  return ({ actor, intent, input }: ReleaseCommand): Promise<ReleaseRecord[]> =>
    work(actor, async (repositories) => {
      const { letters, rightsChanges } = repositories
      const now = clock()
      const organisationId = actor.organisation.id
      const { language } = input
      await once(repositories, { userId: actor.userId, intent, now }, async () => {
        requireNewest(language, input.textVersion)
        const by = { at: now, by: actor.userId }
        const versions = await letters.withdraw(organisationId, language, by)
        for (const version of versions) {
          const difference = { before: { version } }
          const subject = { id: organisationId, name: languageName(language, 'nl-BE') }
          await rightsChanges.add(
            rightsChange(actor, 'letterTextWithdrawn', subject, difference, now),
          )
        }
        return organisationId
      })
      return letters.releases(organisationId)
    })
}
