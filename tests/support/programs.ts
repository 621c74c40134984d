import type { NewProgram, Program, ProgramSecret } from '@onthaal/shared/programs/schemas'
import type { Client } from './client.ts'
import type { TestApp } from './test-app.ts'
import { organisations, password } from './world.ts'

/** What an administrator writes down of a program at the front desk. */
export function newProgramInput(changes: Partial<NewProgram> = {}): NewProgram {
  return {
    name: 'Koppeling Beekrode',
    role: 'frontDesk',
    education: false,
    desks: [],
    contact: 'Dienst ICT, ict@beekrode.test',
    validUntil: '2026-12-31',
    ...changes,
  }
}

/** A program with a secret that works. */
export interface RunningProgram {
  readonly id: string
  readonly secret: string
  readonly client: Client
}

/** One administrator registers a program, and another one makes its first secret. */
export async function newProgram(
  world: TestApp,
  changes: Partial<NewProgram> = {},
  of: keyof typeof organisations = 'city',
): Promise<RunningProgram> {
  const colleague = await secondAdministrator(world, of)
  const { status, body, text } = await colleague.post<Program>(
    '/programs',
    newProgramInput(changes),
  )
  if (status !== 201) throw new Error(`No program: ${status} ${text}`)
  const secret = await secretOf(world, body.id, of)
  return { id: body.id, secret, client: world.asProgram(secret) }
}

/** Makes a new secret. */
export async function secretOf(
  world: TestApp,
  id: string,
  of: keyof typeof organisations = 'city',
): Promise<string> {
  const administrator = await administratorOf(world, of)
  await administrator.get(`/programs/${id}`)
  const made = await administrator.put<ProgramSecret>(`/programs/${id}/secret`, undefined)
  // Whoever goes on with it has seen it with its secret.
  await administrator.get(`/programs/${id}`)
  return made.body.secret
}

/** A program of the other city, without a secret. @returns its id */
export async function programOfOtherCity({ rows }: TestApp): Promise<string> {
  const [made] = await rows<{ id: string }>(
    `with account as (
       insert into user_account (id, display_name, organisation_id, kind)
       values (gen_random_uuid(), 'Koppeling Zandhove', $1, 'program') returning id
     ), membership as (
       insert into membership (id, user_id, organisation_id, roles, education)
       select gen_random_uuid(), id, $1, '{frontDesk}', false from account
     )
     insert into program (user_id, organisation_id, contact, valid_until, version)
     select id, $1, 'ict@zandhove.test', '2026-12-31', 1 from account returning user_id as id`,
    [organisations.otherCity.id],
  )
  return made?.id ?? ''
}

type Organisation = keyof typeof organisations

async function administratorOf(world: TestApp, of: Organisation): Promise<Client> {
  if (of === 'city') return world.asUser('administrator')
  if (of === 'agency') return world.asUser('agencyAdministrator')
  return madeAdministrator(world, of, 'first')
}

/** Whoever registers the programs of an organisation here. */
export async function secondAdministrator(world: TestApp, of: Organisation = 'city') {
  return madeAdministrator(world, of, 'second')
}

async function madeAdministrator(
  world: TestApp,
  of: Organisation,
  which: 'first' | 'second',
): Promise<Client> {
  const username = `${which}.administrator.${of}`
  await world.rows(
    `with account as (
       insert into user_account (id, username, display_name, organisation_id)
       values (gen_random_uuid(), $1, $1, $2) on conflict do nothing returning id
     ), secret as (
       insert into credential
       select account.id, password_hash from account, credential
       join user_account clerk on clerk.id = user_id and clerk.username = 'clerk'
     )
     insert into membership (id, user_id, organisation_id, roles, education)
     select gen_random_uuid(), id, $2, '{administrator}', false from account`,
    [username, organisations[of].id],
  )
  return world.signInWith(username, password)
}
