import { dataCategories } from '@onthaal/shared/protocols'
import type { NewProtocol, ProtocolTerms } from '@onthaal/shared/protocols/schemas'
import { organisations } from './world.ts'

/** The terms of a protocol that is in force when the world begins. */
export function protocolTerms(changes: Partial<ProtocolTerms> = {}): ProtocolTerms {
  return {
    reference: 'protocol 2026',
    legalBasis: 'Decreet van 7 juni 2013, artikel 20',
    categories: [...dataCategories],
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    ...changes,
  }
}

/** A protocol of the city with the agency. */
export function protocolInput(changes: Partial<NewProtocol> = {}): NewProtocol {
  const parties = { sender: organisations.city.id, receiver: organisations.agency.id }
  return { ...parties, ...protocolTerms(), ...changes }
}
