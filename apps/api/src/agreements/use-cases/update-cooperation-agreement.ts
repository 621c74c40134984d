import { changedFields } from '@onthaal/shared/agreements'
import type { AgreementTerms } from '@onthaal/shared/agreements/schemas'
import type { Actor } from '../../actor.ts'
import { required, requireVersion } from '../../errors.ts'
import { faultsOfPeople, faultsOfTerm, refuseFaults } from '../agreement-faults.ts'
import { changeOf } from '../agreement-history.ts'
import type { AgreementFileRecord } from '../agreement-repository.ts'
import type { AgreementUseCaseDependencies } from '../agreement-use-cases.ts'

interface UpdateAgreementCommand {
  readonly agreementId: string
  readonly versions: readonly number[]
  readonly input: AgreementTerms
}

/**
 * Corrects the terms of an agreement, who signed it, whom to ask, and when both sides met. Either side may. What was
 * sent before keeps the agreement that it has.
 *
 * @throws NotFoundError when the actor's organisation is no party to it
 * @throws StaleVersionError when it changed since the actor saw it
 * @throws InvalidInputError when a term ends before it begins, or somebody is of neither side
 */
export function updateCooperationAgreement({ work, clock }: AgreementUseCaseDependencies) {
  return (actor: Actor, command: UpdateAgreementCommand): Promise<AgreementFileRecord> =>
    work(actor, async ({ agreements }) => {
      const { agreementId, versions, input } = command
      const row = required(await agreements.lock(agreementId))
      requireVersion(row.version, versions)
      refuseFaults([...faultsOfTerm(input), ...faultsOfPeople(row, input)])
      const { signatories, contacts, signedOn, nextEvaluationOn, evaluatedOn, ...terms } = input
      const before = required(await agreements.find(agreementId))
      const after = {
        ...terms,
        signedOn: signedOn ?? null,
        nextEvaluationOn: nextEvaluationOn ?? null,
        evaluatedOn: evaluatedOn.toSorted(),
      }
      const people = { signatories, contacts }
      await agreements.update(row, after)
      await agreements.writePeople(agreementId, people)
      const fields = changedFields({ ...row, ...peopleOf(before) }, { ...after, ...people })
      // What was sent again as it stood is no change to tell of.
      await agreements.addChanges(
        fields.length === 0
          ? []
          : [changeOf(actor, agreementId, { what: 'changed', fields, at: clock() })],
      )
      return required(await agreements.find(agreementId))
    })
}

const peopleOf = ({ signatories, contacts }: AgreementFileRecord) => ({ signatories, contacts })
