import type { NewUser, UserRights } from '@onthaal/shared/administration/schemas'

let serial = 0

/** What an administrator writes down of somebody at the front desk. */
export function userRights(changes: Partial<UserRights> = {}): UserRights {
  const rights = { displayName: 'Nieuwe Collega', roles: ['frontDesk' as const], education: false }
  return { ...rights, desks: [], disabled: false, ...changes }
}

/** Somebody new at the front desk, with a name that no earlier call gave. */
export function newUserInput(changes: Partial<NewUser> = {}): NewUser {
  serial += 1
  const { disabled: _disabled, ...rights } = userRights()
  return { username: `collega.${serial}`, ...rights, ...changes }
}
