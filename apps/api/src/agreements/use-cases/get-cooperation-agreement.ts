import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import type { AgreementFileRecord } from '../agreement-repository.ts'
import type { AgreementUseCaseDependencies } from '../agreement-use-cases.ts'

/**
 * @returns an agreement of the actor's organisation, whole
 * @throws NotFoundError when the actor's organisation is no party to it
 */
export function getCooperationAgreement({ work }: AgreementUseCaseDependencies) {
  return (actor: Actor, agreementId: string): Promise<AgreementFileRecord> =>
    work(actor, async ({ agreements }) => required(await agreements.find(agreementId)))
}
