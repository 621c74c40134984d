import type { NewCooperationAgreement } from '@onthaal/shared/protocols/schemas'
import type { Actor } from '../../actor.ts'
import type { InputFault } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import type { AgreementRecord } from '../cooperation-agreement-repository.ts'
import { faultsOfPeriod, refuseFaults, unknownOrganisation } from '../protocol-faults.ts'
import type { ProtocolUseCaseDependencies } from '../protocol-use-cases.ts'

/**
 * Writes down what the actor's organisation agreed with another one on working together, in the place of
 * an earlier agreement when it names one.
 *
 * @returns all agreements as they are now
 * @throws InvalidInputError when the partner is unknown or the organisation itself, the period ends before
 *   it begins, or what it replaces is not an agreement of these two, or was replaced before
 */
export function createCooperationAgreement({ work, clock }: ProtocolUseCaseDependencies) {
  return (
    actor: Actor,
    input: NewCooperationAgreement,
    intent: Intent,
  ): Promise<AgreementRecord[]> =>
    work(actor, async (repositories) => {
      const { agreements, protocols } = repositories
      const own = actor.organisation.id
      await once(repositories, { userId: actor.userId, intent, now: clock() }, async () => {
        const { partner, replaces, ...terms } = input
        const [known] = await protocols.organisations([partner])
        const replaced = replaces && (await agreements.lockOpen(replaces, own, partner))
        refuseFaults([
          ...(known === undefined || partner === own ? [unknownOrganisation('partner')] : []),
          ...(replaces !== undefined && replaced === undefined ? [notReplaceable] : []),
          ...faultsOfPeriod(input),
        ])
        const ids = { id: newId(), organisationId: own, partnerOrganisationId: partner }
        await agreements.insert({ ...ids, ...terms, replacedBy: null })
        if (replaces !== undefined) await agreements.replace(replaces, ids.id)
        return ids.id
      })
      return agreements.list()
    })
}

const notReplaceable: InputFault = {
  issue: 'referencedResourceNotFound',
  name: 'replaces',
  code: 'unknown',
  detail: 'There is no such agreement between these two, or another one took its place.',
}
