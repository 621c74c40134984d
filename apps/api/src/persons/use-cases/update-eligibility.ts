import type { EligibilityInput } from '@onthaal/shared/eligibility/schemas'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import { filePurpose, requirePurpose, shownFile } from '../../consultations/index.ts'
import { invalidField, required, requireVersion } from '../../errors.ts'
import type { PersonRecord } from '../person-repository.ts'
import type { PersonUseCaseDependencies } from '../person-use-cases.ts'
import { refuseRestricted } from '../refuse-restricted.ts'

export interface UpdateEligibilityCommand {
  readonly personId: string
  readonly input: EligibilityInput
  /** The versions of the file that the clerk builds on. */
  readonly versions: readonly number[]
}

/**
 * Replaces the answers to what only the rules of civic integration ask, and what staff make of them. The
 * proposal itself is not stored: it follows from the facts of the file and these answers.
 *
 * @throws InvalidInputError when the certificate is of a day to come
 * @throws NotFoundError when the organisation has no file of its own
 * @throws PurposeRequiredError when nothing ties the actor's work to the person
 * @throws StaleVersionError when somebody changed the file since
 * @throws PersonRestrictedError when what may be done with the file is restricted
 */
export function updateEligibility({ work, clock }: PersonUseCaseDependencies) {
  return (
    actor: Actor,
    { personId, input, versions }: UpdateEligibilityCommand,
  ): Promise<PersonRecord> =>
    work(actor, async (repositories) => {
      const { persons, consultation } = repositories
      const now = clock()
      const { answers, judgement } = input
      if ((answers.unableCertificateOn ?? '') > belgianDay(now)) {
        const detail = 'This day is still to come.'
        throw invalidField('answers.unableCertificateOn', 'rejectedInput', 'future', detail)
      }
      const file = required(await persons.lockOwn(personId, actor.organisation.id))
      const purpose = requirePurpose(await filePurpose(repositories, actor, { personId, now }))
      requireVersion(file.version, versions)
      await refuseRestricted(repositories.fileMeasures, file)
      const isEmpty = judgement === undefined && Object.keys(answers).length === 0
      const recordedBy = { id: actor.userId, displayName: actor.displayName }
      await persons.updateEligibility(
        file,
        isEmpty ? null : { ...input, recordedBy, recordedAt: now.toISOString() },
      )
      consultation.note(shownFile(file, purpose))
      return required(await persons.findOwn(personId, actor.organisation.id))
    })
}
