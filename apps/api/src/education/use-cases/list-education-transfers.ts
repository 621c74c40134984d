import type { Actor } from '../../actor.ts'
import { boardPurpose } from '../board-children.ts'
import type { EducationUseCaseDependencies } from '../education-use-cases.ts'
import type { TransferRecord } from '../transfer-repository.ts'

/**
 * Who moved to the actor's municipality and was not taken over yet; nobody for whoever does not work with schooling.
 * The log tells that the list was read, and how many it showed: there is no person here yet of whom it was.
 */
export function listEducationTransfers({ work }: EducationUseCaseDependencies) {
  return (actor: Actor): Promise<TransferRecord[]> =>
    work(actor, async ({ transfers, consultation }) => {
      const waiting = await transfers.listWaiting(actor.organisation.id)
      const purpose = boardPurpose(actor)
      consultation.note(
        ...waiting.map(({ transfer: { partitionId, organisationId: keeperId } }) => ({
          ...{ partitionId, keeperId, personIds: [], withoutFile: 1, purpose },
        })),
      )
      return waiting
    })
}
