import type { NewUser, UserRights } from '@onthaal/shared/administration/schemas'
import type { CurrentSession } from '@onthaal/shared/identity/schemas'
import type { Client } from './client.ts'
import type { TestApp } from './test-app.ts'
import { organisations, type UserName, userId } from './world.ts'

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

/** Somebody new at the front desk of the other city, by both names of their account. */
export async function userOfOtherCity({ rows }: TestApp) {
  const { username } = newUserInput()
  const displayName = `Collega ${serial}`
  await rows(
    `with account as (
       insert into user_account (id, username, display_name, organisation_id)
       values (gen_random_uuid(), $1, $2, $3) returning id
     )
     insert into membership (id, user_id, organisation_id, roles, education)
     select gen_random_uuid(), id, $3, '{frontDesk}', false from account`,
    [username, displayName, organisations.otherCity.id],
  )
  return { username, displayName }
}

/** Asks somebody of elsewhere to work at the front desk of an organisation. @returns the id of what waits */
export async function invite(
  { rows }: TestApp,
  name: UserName,
  organisation: keyof typeof organisations,
): Promise<string> {
  const [row] = await rows<{ id: string }>(
    `insert into membership (id, user_id, organisation_id, roles, education, waiting_since)
     values (gen_random_uuid(), $1, $2, '{frontDesk}', false, now()) returning id`,
    [userId(name), organisations[organisation].id],
  )
  return row?.id ?? ''
}

/** Answers the one invitation that waits for whoever this is. */
export async function answerFirst(client: Client, accepts: boolean) {
  const { body } = await client.get<CurrentSession>('/sessions/current')
  const path = `/invitations/${body.invitations[0]?.id}/answer`
  return client.post<CurrentSession>(path, { accepts })
}
