import type { Actor } from '../../actor.ts'
import { filePurpose, requirePurpose, shownFile, shownPerson } from '../../consultations/index.ts'
import { required } from '../../errors.ts'
import { matchFactsOf } from '../match-keys.ts'
import type { PersonFile } from '../person-repository.ts'
import type { PersonUseCaseDependencies } from '../person-use-cases.ts'
import { type Suspect, suspectsOf } from '../suspects.ts'

export interface FileMatches {
  readonly suspects: readonly Suspect[]
  /** Files of which was said that they are of this person. */
  readonly same: readonly PersonFile[]
}

/**
 * Finds other files of the actor's own organisation that may be of the same person, and of which nobody
 * has said yet whether they are.
 *
 * @throws NotFoundError when the organisation keeps no file of this person
 * @throws PurposeRequiredError when nothing ties the actor's work to the person
 */
export function listPersonMatches({ work, clock }: PersonUseCaseDependencies) {
  return (actor: Actor, personId: string): Promise<FileMatches> =>
    work(actor, async (repositories) => {
      const { persons, matches, consultation } = repositories
      const [found, purpose] = await Promise.all([
        persons.findOwn(personId, actor.organisation.id),
        filePurpose(repositories, actor, { personId, now: clock() }),
      ])
      const { file } = required(found)
      consultation.note(shownFile(file, requirePurpose(purpose)))
      const [keys, decisions] = await Promise.all([persons.keysOf(file), matches.decisions(file)])
      // Newest first: of each other file the first word is the last one.
      const decided = new Map(decisions.toReversed().map((one) => [one.other.personId, one]))
      const suspects = await suspectsOf(
        matches,
        matchFactsOf(file, keys),
        file,
        (other) => other !== personId && !decided.has(other),
      )
      const same = [...decided.values()]
        .filter(({ decided: { decision } }) => decision === 'same')
        .map(({ other }) => other)
        // Two files that became one are no longer two.
        .filter(({ mergedInto }) => mergedInto === null)
      const others = [...suspects.map((suspect) => suspect.file), ...same]
      consultation.note(...others.map((other) => shownPerson(other, 'search')))
      return { suspects, same }
    })
}
