import type { Actor } from '../../actor.ts'
import { filePurpose, requirePurpose, shownFile } from '../../consultations/index.ts'
import { required } from '../../errors.ts'
import type { PersonUseCaseDependencies } from '../person-use-cases.ts'
import type { FileDecisions } from './decide-match.ts'

/**
 * What was said of a file and others that may be of the same person.
 *
 * @throws NotFoundError when the actor's organisation keeps no file of this person
 * @throws PurposeRequiredError when nothing ties the actor's work to the person
 */
export function listMatchDecisions({ work, clock }: PersonUseCaseDependencies) {
  return (actor: Actor, personId: string): Promise<FileDecisions> =>
    work(actor, async (repositories) => {
      const { persons, matches, consultation } = repositories
      const [found, purpose] = await Promise.all([
        persons.findOwn(personId, actor.organisation.id),
        filePurpose(repositories, actor, { personId, now: clock() }),
      ])
      const { file } = required(found)
      const openedFor = requirePurpose(purpose)
      const decisions = await matches.decisions(file)
      const others = decisions.map(({ other }) => other.personId)
      consultation.note(shownFile(file, openedFor, others))
      return { file, decisions }
    })
}
