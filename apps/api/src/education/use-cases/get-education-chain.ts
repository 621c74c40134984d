import type { Actor } from '../../actor.ts'
import { shownFile } from '../../consultations/index.ts'
import { ownFile } from '../../persons/index.ts'
import type { EducationUseCaseDependencies, WholeChain } from '../education-use-cases.ts'
import { requireEducation, wholeChain } from '../open-chain.ts'

/**
 * Reads how a child is followed, by the file of the actor's own organisation.
 *
 * @throws NotFoundError when the organisation keeps no such file, nobody follows the child, or the actor does not
 *   work with schooling
 * @throws PurposeRequiredError when nothing ties the actor's work to the person
 */
export function getEducationChain({ work, clock }: EducationUseCaseDependencies) {
  return (actor: Actor, personId: string): Promise<WholeChain> =>
    work(actor, async (repositories) => {
      requireEducation(actor)
      const { file, purpose } = await ownFile(repositories, { actor, personId, now: clock() })
      const found = await repositories.chains.findOfFile(file)
      repositories.consultation.note(shownFile(file, purpose))
      return wholeChain(repositories, found)
    })
}
