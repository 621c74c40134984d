import type { ProtocolTerms } from '@onthaal/shared/protocols/schemas'
import type { Actor } from '../../actor.ts'
import { rightsChange } from '../../administration/index.ts'
import { required, requireVersion } from '../../errors.ts'
import { faultsOfPeriod, refuseFaults } from '../protocol-faults.ts'
import type { ProtocolRecord } from '../protocol-repository.ts'
import type { ProtocolUseCaseDependencies } from '../protocol-use-cases.ts'

interface UpdateProtocolCommand {
  readonly protocolId: string
  readonly versions: readonly number[]
  readonly input: ProtocolTerms
}

/**
 * Corrects the terms of a protocol, and sends what can go out because of that.
 *
 * @throws NotFoundError when the actor's organisation is no party to it
 * @throws StaleVersionError when it changed since the actor saw it
 * @throws InvalidInputError when the period ends before it begins
 */
export function updateProtocol({ work, clock, sendWaiting }: ProtocolUseCaseDependencies) {
  return async (actor: Actor, command: UpdateProtocolCommand): Promise<ProtocolRecord> => {
    const { protocolId, versions, input } = command
    const own = actor.organisation.id
    const record = await work(actor, async ({ protocols, rightsChanges }) => {
      const row = required(await protocols.lock(protocolId, own))
      requireVersion(row.version, versions)
      refuseFaults(faultsOfPeriod(input))
      await protocols.update(row, input)
      const { reference, legalBasis, categories, validFrom, validTo } = row
      const before = { reference, legalBasis, categories, validFrom, validTo }
      const subject = { id: row.id, name: input.reference }
      await rightsChanges.add(
        rightsChange(actor, 'protocolChanged', subject, { before, after: input }, clock()),
      )
      return required(await protocols.find(protocolId, own))
    })
    await sendWaiting()
    return record
  }
}
