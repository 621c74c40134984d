import { deskRoles } from '@onthaal/shared/referrals'
import type { Actor } from '../actor.ts'
import { invalidField } from '../errors.ts'
import type { ColleagueRepository } from '../identity/index.ts'

const receiving: readonly string[] = deskRoles

/** @returns who may receive people at a desk, each once, by name */
export async function receivingColleagues(colleagues: ColleagueRepository, deskId: string) {
  const members = await colleagues.listAtDesk(deskId)
  const receivers = members.filter(({ roles }) => roles.some((role) => receiving.includes(role)))
  return [...new Map(receivers.map(({ id, displayName }) => [id, { id, displayName }])).values()]
}

/**
 * @throws InvalidInputError when somebody does not work for a desk, which then is none that they know
 */
export function requireOwnDesk(actor: Actor, deskId: string, part: 'body' | 'query'): void {
  if (actor.desks.includes(deskId)) return
  throw invalidField(
    'desk',
    'referencedResourceNotFound',
    'unknown',
    'You do not work for such a desk.',
    part,
  )
}
