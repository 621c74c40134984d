import type { Actor } from '../../actor.ts'
import { filePurpose, requirePurpose, shownFile } from '../../consultations/index.ts'
import { required } from '../../errors.ts'
import type { PersonUseCaseDependencies } from '../person-use-cases.ts'

/**
 * The whole number in the file that the actor's own organisation keeps.
 *
 * @throws NotFoundError when the organisation keeps no file of this person, or no number in it
 * @throws PurposeRequiredError when nothing ties the actor's work to the person
 */
export function getPersonInsz({ work, clock }: PersonUseCaseDependencies) {
  return (actor: Actor, personId: string): Promise<string> =>
    work(actor, async (repositories) => {
      const [found, purpose] = await Promise.all([
        repositories.persons.findOwn(personId, actor.organisation.id),
        filePurpose(repositories, actor, { personId, now: clock() }),
      ])
      const { file } = required(found)
      const openedFor = requirePurpose(purpose)
      const insz = required(file.insz ?? undefined)
      repositories.consultation.note(shownFile(file, openedFor))
      return insz
    })
}
