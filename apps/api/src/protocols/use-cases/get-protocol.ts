import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import type { ProtocolRecord } from '../protocol-repository.ts'
import type { ProtocolUseCaseDependencies } from '../protocol-use-cases.ts'

/** @throws NotFoundError when the actor's organisation is no party to it */
export function getProtocol({ work }: ProtocolUseCaseDependencies) {
  return (actor: Actor, protocolId: string): Promise<ProtocolRecord> =>
    work(actor, async ({ protocols }) =>
      required(await protocols.find(protocolId, actor.organisation.id)),
    )
}
