import type { Actor } from '../../actor.ts'
import type { AgreementRecord } from '../cooperation-agreement-repository.ts'
import type { ProtocolUseCaseDependencies } from '../protocol-use-cases.ts'

/** @returns the cooperation agreements of the actor's organisation, what ends last first */
export function listCooperationAgreements({ work }: ProtocolUseCaseDependencies) {
  return (actor: Actor): Promise<AgreementRecord[]> =>
    work(actor, ({ agreements }) => agreements.list())
}
