import type { UserRights } from '@onthaal/shared/administration/schemas'
import { rolesOf } from '@onthaal/shared/identity'
import type { Actor } from '../actor.ts'
import { type InputFault, InvalidInputError } from '../errors.ts'
import type { UserRecord, UserRepository } from './user-repository.ts'

type Rights = Pick<UserRights, 'roles' | 'education' | 'desks' | 'region'>

/** What is written down of somebody's rights. */
export function rightsOf({ account, membership, desks }: UserRecord): UserRights {
  return {
    displayName: account.displayName,
    roles: membership.roles,
    education: membership.education,
    desks,
    ...(membership.regionId !== null && { region: membership.regionId }),
    ...(membership.email !== null && { email: membership.email }),
    disabled: account.disabledAt !== null,
  }
}

/** Whether two give the same rights; in which order is no difference. */
export function sameRights(one: UserRights, other: UserRights): boolean {
  const words = ({ roles, education, desks, region, disabled }: UserRights) =>
    JSON.stringify([[...roles].sort(), education, [...desks].sort(), region ?? null, disabled])
  return words(one) === words(other)
}

/**
 * @throws InvalidInputError when a role is not one of this kind of organisation, or a desk or region is
 *   not of this organisation
 */
export async function checkRights(
  { organisation }: Actor,
  { roles, desks, region }: Rights,
  users: UserRepository,
): Promise<void> {
  const own = await users.workplaces(organisation.id)
  const unknown = (name: string): InputFault => ({
    issue: 'referencedResourceNotFound',
    name,
    code: 'unknown',
    detail: 'Your organisation has no such place.',
  })
  const faults = [
    ...roles.flatMap((role, at): InputFault[] => {
      if (rolesOf(organisation.kind).includes(role)) return []
      const detail = 'There is no such job in your organisation.'
      return [{ issue: 'rejectedInput', name: `roles[${at}]`, code: 'otherKind', detail }]
    }),
    ...desks.flatMap((desk, at) =>
      own.desks.some(({ id }) => id === desk) ? [] : [unknown(`desks[${at}]`)],
    ),
    ...(region === undefined || own.regions.some(({ id }) => id === region)
      ? []
      : [unknown('region')]),
  ]
  if (faults.length > 0) throw new InvalidInputError(faults)
}
