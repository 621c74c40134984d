import { isDecidedBy } from '@onthaal/shared/organisations'
import type { HandoverChoice } from '@onthaal/shared/organisations/schemas'
import type { Actor } from '../../actor.ts'
import { rightsChange } from '../../administration/index.ts'
import { invalidField, required, requireVersion } from '../../errors.ts'
import type { HandoverRecord } from '../handover-repository.ts'
import type { OrganisationsUseCaseDependencies } from '../organisations-use-cases.ts'

interface DecideHandoverCommand {
  readonly handoverId: string
  readonly versions: readonly number[]
  readonly input: HandoverChoice
}

/**
 * Takes an offer, declines it or takes it back. Once it is taken, the data belong to the other municipality
 * with all that is known in them.
 *
 * @throws NotFoundError when no such offer is of or to the actor's municipality
 * @throws StaleVersionError when it was decided since the actor saw it
 * @throws InvalidInputError when it is decided, or for the other municipality or another person to decide,
 *   or the data cannot change owner
 */
export function decideHandover({ work, clock }: OrganisationsUseCaseDependencies) {
  return (actor: Actor, command: DecideHandoverCommand): Promise<HandoverRecord> =>
    work(actor, async ({ handovers, rightsChanges }) => {
      const { handoverId, versions, input } = command
      const { decision } = input
      const now = clock()
      const own = actor.organisation.id
      await handovers.lock(handoverId)
      const { handover, partition, from, to } = required(await handovers.find(handoverId, own))
      requireVersion(handover.version, versions)
      const decider = isDecidedBy(decision) === 'from' ? from : to
      if (handover.status !== 'offered') throw refused('decided', 'This was decided already.')
      if (decider.id !== own) throw refused('otherSide', 'This is for the other one to decide.')
      if (decision === 'accepted') {
        if (handover.offeredBy === actor.userId) {
          throw refused('ownOffer', 'Whoever offered it does not take it as well.')
        }
        const obstacle = await handovers.obstacle(handoverId)
        if (obstacle === 'desksAtWork') {
          throw refused(obstacle, 'What the agency asked of a desk there has to end first.')
        }
        if (obstacle)
          throw refused(obstacle, 'The files of the OCMW need one OCMW at work to go to.')
        // The door tells of it in the trails of both.
        await handovers.accept(handoverId, now)
      } else {
        const change = { status: decision, decidedAt: now, decidedBy: actor.userId }
        await handovers.end(handover, change)
        const what = decision === 'declined' ? 'handoverDeclined' : 'handoverWithdrawn'
        const after = { from: from.name, to: to.name }
        await rightsChanges.add(rightsChange(actor, what, partition, { after }, now))
      }
      return required(await handovers.find(handoverId, own))
    })
}

function refused(code: string, detail: string) {
  return invalidField('decision', 'rejectedInput', code, detail)
}
