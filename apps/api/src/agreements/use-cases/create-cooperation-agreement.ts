import { changedFields } from '@onthaal/shared/agreements'
import type { NewCooperationAgreement } from '@onthaal/shared/agreements/schemas'
import type { Actor } from '../../actor.ts'
import { type InputFault, required } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import { faultsOfTerm, refuseFaults } from '../agreement-faults.ts'
import { changeOf } from '../agreement-history.ts'
import type { AgreementFileRecord } from '../agreement-repository.ts'
import type { AgreementUseCaseDependencies } from '../agreement-use-cases.ts'

/**
 * Writes down what the actor's organisation agreed with another one on working together, in the place of
 * an earlier agreement when it names one, or as an addendum to one that goes on.
 *
 * @throws InvalidInputError when the partner is unknown or the organisation itself, the term ends before
 *   it begins, or what it replaces or amends is not an agreement of these two, or was replaced before
 */
export function createCooperationAgreement({ work, clock }: AgreementUseCaseDependencies) {
  return (
    actor: Actor,
    input: NewCooperationAgreement,
    intent: Intent,
  ): Promise<AgreementFileRecord> =>
    work(actor, async (repositories) => {
      const { agreements } = repositories
      const own = actor.organisation.id
      const claim = { userId: actor.userId, intent, now: clock() }
      const id = await once(repositories, claim, async () => {
        const { partner, replaces, amends, signedOn, ...terms } = input
        const isPartner = partner !== own && (await agreements.knowsOrganisation(partner))
        const replaced = replaces && (await agreements.lockOpen(replaces, own, partner))
        const amended = amends && (await agreements.lockOpen(amends, own, partner))
        refuseFaults([
          ...(isPartner ? [] : [unknownPartner]),
          ...(replaces !== undefined && replaced === undefined ? [notThere('replaces')] : []),
          ...(amends !== undefined && (amended === undefined || replaces !== undefined)
            ? [notThere('amends')]
            : []),
          ...faultsOfTerm(input),
        ])
        const ids = { id: newId(), organisationId: own, partnerOrganisationId: partner }
        const written = { ...terms, signedOn: signedOn ?? null }
        await agreements.insert({
          ...ids,
          ...written,
          version: 1,
          replacedBy: null,
          amends: amends ?? null,
          evaluatedOn: [],
          nextEvaluationOn: null,
        })
        if (replaced) await agreements.replace(replaced, ids.id)
        const at = claim.now
        const named = { fields: changedFields({}, { reference: terms.reference }), at }
        await agreements.addChanges([
          changeOf(actor, ids.id, { what: 'created', fields: changedFields({}, written), at }),
          ...(replaced ? [changeOf(actor, replaced.id, { what: 'replaced', ...named })] : []),
          ...(amended ? [changeOf(actor, amended.id, { what: 'amended', ...named })] : []),
        ])
        return ids.id
      })
      return required(await agreements.find(id))
    })
}

const unknownPartner: InputFault = {
  issue: 'referencedResourceNotFound',
  name: 'partner',
  code: 'unknown',
  detail: 'There is no such organisation.',
}

function notThere(name: 'replaces' | 'amends'): InputFault {
  const detail = 'There is no such agreement between these two, or another one took its place.'
  return { issue: 'referencedResourceNotFound', name, code: 'unknown', detail }
}
