import { directoryRules } from '@onthaal/shared/directory'
import type { ServiceInput } from '@onthaal/shared/directory/schemas'
import { parsePhone } from '@onthaal/shared/persons'
import type { Day } from '@onthaal/shared/time'
import { invalidField } from '../errors.ts'
import type { ServiceContent } from './service-repository.ts'

/**
 * What is kept of what somebody wrote down; they say with it that it is right today.
 *
 * @throws InvalidInputError when the telephone number is none
 */
export function contentOf(input: ServiceInput, today: Day): ServiceContent {
  const { kind, name, offer, languages, phone, email, website, address, isClosed } = input
  const number = phone === undefined ? undefined : parsePhone(phone)
  if (number && !number.ok) {
    throw invalidField('phone', 'invalidStructure', number.reason, 'No valid phone number.')
  }
  return {
    kind,
    name: name.trim(),
    offer: offer?.trim() ?? null,
    languages,
    phone: number?.phone ?? null,
    email: email ?? null,
    website: website ?? null,
    address: address?.trim() ?? null,
    isClosed: isClosed ?? false,
    confirmedOn: today,
  }
}

/** Nobody changed the mail address of a service that is new. */
export const unchangedEmail = { emailChangedAt: null, emailChangedBy: null } as const

/** @throws InvalidInputError when a directory would hold more than it can */
export function requireRoom(services: number): void {
  if (services <= directoryRules.services) return
  const detail = `A directory holds ${directoryRules.services} services at the most.`
  throw invalidField('partition', 'outOfRange', 'directoryFull', detail)
}
