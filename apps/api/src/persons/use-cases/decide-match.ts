import type { NewMatchDecision } from '@onthaal/shared/matching/schemas'
import type { Actor } from '../../actor.ts'
import { filePurpose, requirePurpose, shownFile } from '../../consultations/index.ts'
import { required } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import type { MatchDecisionRecord } from '../match-repository.ts'
import { fileOfNamed } from '../named-person.ts'
import type { PersonFile } from '../person-repository.ts'
import type { PersonUseCaseDependencies } from '../person-use-cases.ts'

export interface DecideMatchCommand {
  readonly actor: Actor
  readonly personId: string
  readonly input: NewMatchDecision
  readonly intent: Intent
}

/** What was said of a file, with the file. */
export interface FileDecisions {
  readonly file: PersonFile
  readonly decisions: readonly MatchDecisionRecord[]
}

/**
 * Writes down whether two files are of one person. Of a file and itself nobody needs to say anything.
 *
 * @throws NotFoundError when the actor's organisation keeps no file of this person
 * @throws PurposeRequiredError when nothing ties the actor's work to the person
 * @throws InvalidInputError when it keeps no file of the other one in the same partition
 */
export function decideMatch({ work, clock }: PersonUseCaseDependencies) {
  return ({ actor, personId, input, intent }: DecideMatchCommand): Promise<FileDecisions> =>
    work(actor, async (repositories) => {
      const { persons, matches, consultation } = repositories
      const now = clock()
      const { file } = required(await persons.findOwn(personId, actor.organisation.id))
      const purpose = requirePurpose(await filePurpose(repositories, actor, { personId, now }))
      await once(repositories, { userId: actor.userId, intent, now }, async () => {
        const { other, decision } = input
        const { partitionId } = file
        await fileOfNamed(persons, actor, { field: 'other', person: other, partitionId })
        if (other !== personId) {
          await matches.decide(file, { other, decision, at: now, by: actor.userId })
        }
        return personId
      })
      const decisions = await matches.decisions(file)
      const others = decisions.map(({ other }) => other.personId)
      consultation.note(shownFile(file, purpose, others))
      return { file, decisions }
    })
}
