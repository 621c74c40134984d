import { type ClosingFault, closingFault } from '@onthaal/shared/education'
import type { ClosingProposal } from '@onthaal/shared/education/schemas'
import { belgianDay } from '@onthaal/shared/time'
import { invalidField } from '../../errors.ts'
import { changeChain, moveChain } from '../change-chain.ts'
import type { ChainCommand, EducationUseCaseDependencies } from '../education-use-cases.ts'

/**
 * Proposes to close a chain although there is no proof. Nothing changes before somebody else confirms it: until then
 * the child stays on the board.
 *
 * @throws InvalidInputError when a move names no municipality, or one that is none, or an OCMW would pass a child on,
 *   and when the child is not eighteen
 * @throws ChainMoveNotAllowedError when the chain is closed, or somebody proposed it already
 */
export function proposeChainClosing(dependencies: EducationUseCaseDependencies) {
  return (command: ChainCommand<ClosingProposal>) =>
    changeChain(dependencies, command, async (locked, { organisations }) => {
      const { actor, input } = command
      const { chain, now } = locked
      const { reason, receivingMunicipality = null, receivingOrganisation = null } = input
      const fault = closingFault(input, chain.lastDay, belgianDay(now))
      if (fault !== undefined) throw faultOf(fault)
      const all = receivingOrganisation === null ? [] : await organisations.listAll()
      const keeper = all.find(({ id }) => id === chain.organisationId)
      const receiving = all.find(({ id }) => id === receivingOrganisation)
      // A child that an OCMW follows would tell the other municipality whose client it is.
      const isPassedOn =
        keeper?.kind === 'municipality' &&
        receiving?.kind === 'municipality' &&
        receiving.id !== keeper.id
      if (receivingOrganisation !== null && !isPassedOn) {
        const detail = 'This is no other municipality that works with us.'
        throw invalidField('receivingOrganisation', 'referencedResourceNotFound', 'unknown', detail)
      }
      const detail = input.detail.trim()
      await moveChain(
        locked,
        { move: 'proposeClosing', reason },
        {
          told: [{ event: 'closingProposed', reason, detail }],
          stored: {
            closingDetail: detail,
            receivingMunicipality: receivingMunicipality?.trim() ?? null,
            receivingOrganisationId: receivingOrganisation,
            closingProposedAt: now,
            closingProposedFor: actor.organisation.id,
          },
        },
      )
    })
}

function faultOf(fault: ClosingFault) {
  if (fault === 'municipalityMissing') {
    const detail = 'Name the municipality to which the child moved.'
    return invalidField('receivingMunicipality', 'requiredInput', fault, detail)
  }
  if (fault === 'municipalityUnasked') {
    const detail = 'A municipality belongs to a move alone.'
    return invalidField('receivingMunicipality', 'rejectedInput', fault, detail)
  }
  const detail = 'School is compulsory for this child until a day that is still to come.'
  return invalidField('reason', 'rejectedInput', fault, detail)
}
