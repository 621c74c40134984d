import type { OpenedFor } from '@onthaal/shared/consultations'
import type { Actor } from '../../actor.ts'
import { filePurpose, requirePurpose, shownFile } from '../../consultations/index.ts'
import { required } from '../../errors.ts'
import type { PersonRecord } from '../person-repository.ts'
import type { PersonUseCaseDependencies } from '../person-use-cases.ts'

/** A file, and why it is open. */
export interface OpenedPerson extends PersonRecord {
  readonly openedFor: OpenedFor
}

/**
 * Reads the file that the actor's own organisation keeps. Who follows up a referral reads the sender's
 * file through that referral.
 *
 * @throws NotFoundError when the organisation keeps no file of this person
 * @throws PurposeRequiredError when nothing ties the actor's work to the person
 */
export function getPerson({ work, clock }: PersonUseCaseDependencies) {
  return (actor: Actor, personId: string): Promise<OpenedPerson> =>
    work(actor, async (repositories) => {
      const [found, purpose] = await Promise.all([
        repositories.persons.findOwn(personId, actor.organisation.id),
        filePurpose(repositories, actor, { personId, now: clock() }),
      ])
      const record = required(found)
      const openedFor = requirePurpose(purpose)
      repositories.consultation.note(shownFile(record.file, openedFor))
      return { ...record, openedFor }
    })
}
