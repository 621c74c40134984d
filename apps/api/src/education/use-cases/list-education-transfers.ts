import type { Actor } from '../../actor.ts'
import type { EducationUseCaseDependencies } from '../education-use-cases.ts'
import type { TransferRecord } from '../transfer-repository.ts'

/**
 * Who moved to the actor's municipality and was not taken over yet; nobody for whoever does not work with schooling.
 * The log tells that the list was read: of whom, there is no person here yet.
 */
export function listEducationTransfers({ work }: EducationUseCaseDependencies) {
  return (actor: Actor): Promise<TransferRecord[]> =>
    work(actor, async ({ transfers, consultation }) => {
      consultation.note()
      return transfers.listWaiting(actor.organisation.id)
    })
}
