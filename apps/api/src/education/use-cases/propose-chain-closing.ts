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
 * @throws InvalidInputError when a move names no municipality, or one that is none, and when the child is not eighteen
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
      const isKnown =
        receivingOrganisation === null ||
        (receivingOrganisation !== chain.organisationId &&
          (await organisations.listAll()).some(
            ({ id, kind }) => id === receivingOrganisation && kind === 'municipality',
          ))
      if (!isKnown) {
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
