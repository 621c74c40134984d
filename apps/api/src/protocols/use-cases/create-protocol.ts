import type { NewProtocol } from '@onthaal/shared/protocols/schemas'
import type { Actor } from '../../actor.ts'
import { rightsChange } from '../../administration/index.ts'
import { type InputFault, required } from '../../errors.ts'
import { type Intent, once } from '../../idempotency/index.ts'
import { newId } from '../../ids.ts'
import { faultsOfPeriod, refuseFaults, unknownOrganisation } from '../protocol-faults.ts'
import type { ProtocolRecord, ProtocolRepository } from '../protocol-repository.ts'
import type { ProtocolUseCaseDependencies } from '../protocol-use-cases.ts'

/**
 * Writes down a published protocol that the actor's organisation is a party to, and sends what waited for
 * it.
 *
 * @throws InvalidInputError when a party is unknown, neither is the actor's organisation, or the period
 *   ends before it begins
 */
export function createProtocol({ work, clock, sendWaiting }: ProtocolUseCaseDependencies) {
  return async (actor: Actor, input: NewProtocol, intent: Intent): Promise<ProtocolRecord> => {
    const record = await work(actor, async (repositories) => {
      const { protocols } = repositories
      const id = await once(
        repositories,
        { userId: actor.userId, intent, now: clock() },
        async () => {
          refuseFaults([
            ...(await faultsOfParties(actor, input, protocols)),
            ...faultsOfPeriod(input),
          ])
          const { sender, receiver, ...terms } = input
          const parties = { senderOrganisationId: sender, receiverOrganisationId: receiver }
          const row = { id: newId(), version: 1, ...parties, ...terms }
          await protocols.insert(row)
          const subject = { id: row.id, name: row.reference }
          const difference = { after: terms }
          await repositories.rightsChanges.add(
            rightsChange(actor, 'protocolCreated', subject, difference, clock()),
          )
          return row.id
        },
      )
      return required(await protocols.find(id, actor.organisation.id))
    })
    await sendWaiting()
    return record
  }
}

async function faultsOfParties(
  { organisation }: Actor,
  { sender, receiver }: NewProtocol,
  protocols: ProtocolRepository,
): Promise<InputFault[]> {
  const known = (await protocols.organisations([sender, receiver])).map(({ id }) => id)
  const unknown = Object.entries({ sender, receiver }).filter(([, id]) => !known.includes(id))
  if (unknown.length > 0) return unknown.map(([name]) => unknownOrganisation(name))
  if (sender === receiver) {
    const detail = 'An organisation needs no protocol with itself.'
    return [{ issue: 'rejectedInput', name: 'receiver', code: 'sameOrganisation', detail }]
  }
  if (organisation.id === sender || organisation.id === receiver) return []
  const detail = 'Your organisation is no party to it.'
  return [{ issue: 'rejectedInput', name: 'sender', code: 'notAParty', detail }]
}
