import type { Actor } from '../../actor.ts'
import type { AgreementRecord } from '../agreement-repository.ts'
import type { AgreementUseCaseDependencies } from '../agreement-use-cases.ts'

/** @returns the cooperation agreements of the actor's organisation, what ends last first */
export function listCooperationAgreements({ work }: AgreementUseCaseDependencies) {
  return (actor: Actor): Promise<AgreementRecord[]> =>
    work(actor, ({ agreements }) => agreements.list())
}
