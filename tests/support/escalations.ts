import type { TestApp } from './test-app.ts'
import { organisations, type UserName, userId } from './world.ts'

/** Where the users of the world are written to who answer for schooling, or follow it. */
export const addresses = {
  schoolManager: 'leiding@agentschap.example',
  schoolCounsellor: 'begeleider@agentschap.example',
  cityManager: 'leiding@stad.example',
} as const satisfies Partial<Record<UserName, string>>

/** Gives those of the world who are told an address, and the manager of the city schooling to answer for. */
export async function withAddresses(world: TestApp): Promise<void> {
  for (const [name, address] of Object.entries(addresses)) {
    await world.rows('update membership set email = $1, education = true where user_id = $2', [
      address,
      userId(name as UserName),
    ])
  }
}

/** The mails that wait, without those of before. */
export async function waitingMails(world: TestApp) {
  return world.rows<{ recipient: string; kind: string; values: object }>(
    `select recipient, kind, "values" from outgoing_mail where sent_at is null order by kind, recipient`,
  )
}

/** What was escalated of one person, with how many were told. */
export async function escalationsOf(world: TestApp, person: string) {
  return world.rows<{ kind: string; told: number }>(
    `select kind, told from escalation e join education_chain c on c.id = e.chain_id
     where c.person_id = $1 order by e.at, kind`,
    [person],
  )
}

/** A manager of the agency in another region, who is never told. */
export async function managerElsewhere(world: TestApp): Promise<void> {
  const [user, elsewhere] = [
    '00000000-0000-7000-8000-000000000901',
    '00000000-0000-7000-8000-000000000902',
  ]
  await world.rows(`insert into region (id, organisation_id, name) values ($1, $2, 'Elders')`, [
    elsewhere,
    organisations.agency.id,
  ])
  await world.rows(
    `insert into user_account (id, display_name, kind) values ($1, 'Leiding elders', 'person')`,
    [user],
  )
  await world.rows(
    `insert into membership (id, user_id, organisation_id, roles, education, region_id, email)
     values ($1, $1, $2, '{manager}', true, $3, 'elders@agentschap.example')`,
    [user, organisations.agency.id, elsewhere],
  )
}

/** Gives the other city somebody who answers for schooling. @returns their address */
export async function managersOfOtherCity(world: TestApp): Promise<string> {
  const [user, address] = ['00000000-0000-7000-8000-000000000903', 'leiding@anderestad.example']
  await world.rows(
    `insert into user_account (id, display_name, kind) values ($1, 'Leiding andere stad', 'person')`,
    [user],
  )
  await world.rows(
    `insert into membership (id, user_id, organisation_id, roles, education, email)
     values ($1, $1, $2, '{manager}', true, $3)`,
    [user, organisations.otherCity.id, address],
  )
  return address
}
