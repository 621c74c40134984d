import type { Role } from '@onthaal/shared/identity'
import { demoId } from './demo-id.ts'
import { demoAgency, demoPlaces, demoRegion } from './demo-organisations.ts'

/** The password of every demo account; it opens invented data only. */
export const demoPassword = 'onthaal-demo'

/** Somebody who works in the demonstration. */
export interface DemoColleague {
  readonly username: string
  readonly displayName: string
  readonly organisationId: string
  readonly roles: readonly Role[]
  /** May work with minors' schooling. */
  readonly education?: boolean
  readonly deskIds?: readonly string[]
  readonly regionId?: string
}

const [geraardsbergen, ninove] = demoPlaces

/** One account for each job, and a front desk of another municipality. */
export const demoAccounts: readonly DemoColleague[] = [
  {
    username: 'balie',
    displayName: 'Lies Demeester',
    organisationId: geraardsbergen.municipality.id,
    roles: ['frontDesk'],
    education: true,
  },
  {
    username: 'ocmw',
    displayName: 'Bart Vandamme',
    organisationId: geraardsbergen.ocmw.id,
    roles: ['socialWorker'],
  },
  {
    username: 'trajectbegeleider',
    displayName: 'Samira Haddou',
    organisationId: demoAgency.id,
    roles: ['counsellor'],
    education: true,
    deskIds: [geraardsbergen.desks[0].id],
  },
  {
    username: 'taalconsulent',
    displayName: 'Joris Claeys',
    organisationId: demoAgency.id,
    roles: ['languageAdvisor'],
    deskIds: [geraardsbergen.desks[0].id, ninove.desks[0].id],
  },
  {
    username: 'leiding-stad',
    displayName: 'Hilde Roelandt',
    organisationId: geraardsbergen.municipality.id,
    roles: ['manager'],
    education: true,
  },
  {
    username: 'leiding-agentschap',
    displayName: 'Karim Lemmens',
    organisationId: demoAgency.id,
    roles: ['manager'],
    education: true,
    regionId: demoRegion.id,
  },
  {
    username: 'beleid',
    displayName: 'Tine Goossens',
    organisationId: geraardsbergen.municipality.id,
    roles: ['policyOfficer'],
  },
  {
    username: 'privacy',
    displayName: 'Wim Aerts',
    organisationId: geraardsbergen.municipality.id,
    roles: ['privacyOfficer'],
  },
  {
    username: 'beheer',
    displayName: 'Els Mertens',
    organisationId: geraardsbergen.municipality.id,
    roles: ['administrator'],
  },
  {
    username: 'beheer-collega',
    displayName: 'Stijn Baert',
    organisationId: geraardsbergen.municipality.id,
    roles: ['administrator'],
  },
  {
    username: 'beheer-ninove',
    displayName: 'Joke Van Damme',
    organisationId: ninove.municipality.id,
    roles: ['administrator'],
  },
  {
    username: 'beheer-agentschap',
    displayName: 'Bram Maes',
    organisationId: demoAgency.id,
    roles: ['administrator'],
  },
  {
    username: 'balie-ninove',
    displayName: 'Marc De Wolf',
    organisationId: ninove.municipality.id,
    roles: ['frontDesk'],
  },
]

/** @returns the id of a demo account's user */
export function demoUserId(username: string): string {
  return demoId(`user ${username}`)
}

/** The users whose password everybody knows. */
export const demoUserIds: readonly string[] = demoAccounts.map(({ username }) =>
  demoUserId(username),
)
