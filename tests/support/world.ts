import type { OrganisationKind, Role } from '@onthaal/shared/identity'
import { dataCategories } from '@onthaal/shared/protocols'
import { asMaintainer } from './owner.ts'

function id(number: number): string {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`
}

/** Two municipalities with their OCMWs, and the agency that works for both. */
export const organisations = {
  city: { id: id(1), kind: 'municipality', name: 'Stad Beekrode' },
  ocmw: { id: id(2), kind: 'ocmw', name: 'OCMW Beekrode', municipality: id(1) },
  otherCity: { id: id(3), kind: 'municipality', name: 'Stad Zandhove' },
  otherOcmw: { id: id(4), kind: 'ocmw', name: 'OCMW Zandhove', municipality: id(3) },
  agency: { id: id(5), kind: 'agency', name: 'Agentschap' },
} as const satisfies Record<
  string,
  { id: string; kind: OrganisationKind; name: string; municipality?: string }
>

export const partitions = { city: id(11), otherCity: id(12) } as const
export const desks = { city: id(21), otherCity: id(22) } as const
export const region = id(31)

interface User {
  readonly organisation: keyof typeof organisations
  readonly roles: readonly Role[]
  readonly education?: true
  readonly desk?: keyof typeof desks
  readonly region?: true
}

/** One user for every role, and a second one wherever two have to meet. */
export const users = {
  clerk: { organisation: 'city', roles: ['frontDesk'] },
  schoolClerk: { organisation: 'city', roles: ['frontDesk'], education: true },
  cityManager: { organisation: 'city', roles: ['manager'] },
  policyOfficer: { organisation: 'city', roles: ['policyOfficer'] },
  privacyOfficer: { organisation: 'city', roles: ['privacyOfficer'] },
  administrator: { organisation: 'city', roles: ['administrator'] },
  socialWorker: { organisation: 'ocmw', roles: ['socialWorker'] },
  otherClerk: { organisation: 'otherCity', roles: ['frontDesk'] },
  otherSocialWorker: { organisation: 'otherOcmw', roles: ['socialWorker'] },
  counsellor: { organisation: 'agency', roles: ['counsellor'], desk: 'city' },
  secondCounsellor: { organisation: 'agency', roles: ['counsellor'], desk: 'city' },
  schoolCounsellor: {
    organisation: 'agency',
    roles: ['counsellor'],
    desk: 'city',
    education: true,
  },
  languageAdvisor: { organisation: 'agency', roles: ['languageAdvisor'], desk: 'city' },
  otherCounsellor: { organisation: 'agency', roles: ['counsellor'], desk: 'otherCity' },
  agencyManager: { organisation: 'agency', roles: ['manager'], region: true },
  schoolManager: { organisation: 'agency', roles: ['manager'], region: true, education: true },
  /** Two jobs at once: follows people, and answers for the desk. */
  leadCounsellor: { organisation: 'agency', roles: ['manager', 'counsellor'], desk: 'city' },
  ocmwOfficer: { organisation: 'ocmw', roles: ['privacyOfficer'] },
  otherOfficer: { organisation: 'otherCity', roles: ['privacyOfficer'] },
  agencyAdministrator: { organisation: 'agency', roles: ['administrator'] },
  otherAdministrator: { organisation: 'otherCity', roles: ['administrator'] },
} as const satisfies Record<string, User>

export type UserName = keyof typeof users
export const userNames = Object.keys(users) as UserName[]

/** @returns the id of a user; the one of its membership is the same with a 2 before it */
export function userId(name: UserName): string {
  return id(100 + userNames.indexOf(name))
}

export function membershipId(name: UserName): string {
  return id(200 + userNames.indexOf(name))
}

const senders = ['city', 'ocmw', 'otherCity', 'otherOcmw'] as const

/** @returns the id of the protocol under which an organisation refers to the agency */
export function protocolId(sender: (typeof senders)[number]): string {
  return id(41 + senders.indexOf(sender))
}

/** The password of everybody, and its argon2id hash with parameters that cost next to nothing. */
export const password = 'onthaal-test'
const passwordHash =
  '$argon2id$v=19$m=8,t=1,p=1$jyRF1vkYlmiyLuNHFXSO2w$ca7m8K2q8pzHGXcNBZt3nUDO4KbjXqTqjm9vIhXtIEs'

/** The day on which the world begins: a Monday morning in Belgium. */
export const firstMoment = new Date('2026-03-02T09:00:00Z')

/** Writes the world into an empty database, as its owner. */
export async function createWorld(ownerUrl: string): Promise<void> {
  await asMaintainer(ownerUrl, async (client) => {
    const rows = Object.entries(worldRows())
    for (const [table, all] of rows) {
      await client.query(
        `insert into "${table}" select * from jsonb_populate_recordset(null::"${table}", $1)`,
        [JSON.stringify(all)],
      )
    }
  })
}

/** The rows of the world, in the order in which the tables refer to each other. */
function worldRows(): Record<string, object[]> {
  const everybody = userNames.map((name) => ({ name, ...(users[name] as User) }))
  return {
    organisation: Object.values(organisations).map((one) => ({
      ...one,
      municipality_id: 'municipality' in one ? one.municipality : null,
      version: 1,
    })),
    partition: (['city', 'otherCity'] as const).map((name, index) => ({
      id: partitions[name],
      name: organisations[name].name,
      nis_code: `4100${index}`,
      municipality_id: organisations[name].id,
    })),
    region: [{ id: region, organisation_id: organisations.agency.id, name: 'Regio', version: 1 }],
    desk: (['city', 'otherCity'] as const).map((name) => ({
      id: desks[name],
      organisation_id: organisations.agency.id,
      region_id: region,
      name: `Loket ${organisations[name].name}`,
      version: 1,
    })),
    desk_partition: (['city', 'otherCity'] as const).map((name) => ({
      desk_id: desks[name],
      partition_id: partitions[name],
    })),
    protocol: senders.map((name) => ({
      id: protocolId(name),
      sender_organisation_id: organisations[name].id,
      receiver_organisation_id: organisations.agency.id,
      reference: `protocol ${name}`,
      valid_from: '2026-01-01',
      valid_to: '2026-12-31',
      legal_basis: 'Decreet van 18 juli 2008, artikel 8',
      categories: dataCategories,
      version: 1,
    })),
    cooperation_agreement: [
      {
        id: id(51),
        organisation_id: organisations.city.id,
        partner_organisation_id: organisations.agency.id,
        reference: 'overeenkomst city',
        valid_from: '2024-01-01',
        valid_to: '2026-02-27',
        version: 1,
        evaluated_on: [],
      },
    ],
    user_account: everybody.map(({ name }) => ({
      id: userId(name),
      username: name,
      display_name: `Gebruiker ${name}`,
      kind: 'person',
      organisation_id: organisations[users[name].organisation].id,
    })),
    credential: everybody.map(({ name }) => ({
      user_id: userId(name),
      password_hash: passwordHash,
    })),
    membership: everybody.map((user) => ({
      id: membershipId(user.name),
      user_id: userId(user.name),
      organisation_id: organisations[user.organisation].id,
      roles: user.roles,
      education: user.education ?? false,
      region_id: user.region ? region : null,
      version: 1,
    })),
    membership_desk: everybody.flatMap(({ name, desk }) =>
      desk === undefined ? [] : [{ membership_id: membershipId(name), desk_id: desks[desk] }],
    ),
  }
}
