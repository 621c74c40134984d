import type { Actor } from '../../actor.ts'
import { filePurpose, shownFile } from '../../consultations/index.ts'
import { required } from '../../errors.ts'
import type { PersonRecord } from '../person-repository.ts'
import type { PersonUseCaseDependencies } from '../person-use-cases.ts'

/**
 * Reads the file that the actor's own organisation keeps. Who follows up a referral reads the sender's
 * file through that referral.
 *
 * @throws NotFoundError when the organisation keeps no file of this person
 */
export function getPerson({ work, clock }: PersonUseCaseDependencies) {
  return (actor: Actor, personId: string): Promise<PersonRecord> =>
    work(actor, async (repositories) => {
      const [record, purpose] = await Promise.all([
        repositories.persons.findOwn(personId, actor.organisation.id),
        filePurpose(repositories, actor, { personId, now: clock() }),
      ])
      const { file } = required(record)
      repositories.consultation.note(shownFile(file, purpose))
      return required(record)
    })
}
