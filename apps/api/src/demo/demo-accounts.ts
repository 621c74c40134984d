import type { Role } from '@onthaal/shared/identity'
import { demoId } from './demo-id.ts'
import { demoDesks, demoOrganisations, demoRegion } from './demo-organisations.ts'

/** The password of every demo account; it opens invented data only. */
export const demoPassword = 'onthaal-demo'

interface DemoAccount {
  readonly username: string
  readonly displayName: string
  readonly organisationId: string
  readonly roles: Role[]
  /** May work with minors' schooling. */
  readonly education?: true
  readonly deskIds?: readonly string[]
  readonly regionId?: string
}

const { geraardsbergen, ocmwGeraardsbergen, ninove, agency } = demoOrganisations
const [deskGeraardsbergen, deskNinove] = demoDesks

/** One account for each job, and a front desk of another municipality. */
export const demoAccounts: readonly DemoAccount[] = [
  {
    username: 'balie',
    displayName: 'Lies Demeester',
    organisationId: geraardsbergen.id,
    roles: ['frontDesk'],
    education: true,
  },
  {
    username: 'ocmw',
    displayName: 'Bart Vandamme',
    organisationId: ocmwGeraardsbergen.id,
    roles: ['socialWorker'],
  },
  {
    username: 'trajectbegeleider',
    displayName: 'Samira Haddou',
    organisationId: agency.id,
    roles: ['counsellor'],
    education: true,
    deskIds: [deskGeraardsbergen.id],
  },
  {
    username: 'taalconsulent',
    displayName: 'Joris Claeys',
    organisationId: agency.id,
    roles: ['languageAdvisor'],
    deskIds: [deskGeraardsbergen.id, deskNinove.id],
  },
  {
    username: 'leiding-stad',
    displayName: 'Hilde Roelandt',
    organisationId: geraardsbergen.id,
    roles: ['manager'],
    education: true,
  },
  {
    username: 'leiding-agentschap',
    displayName: 'Karim Lemmens',
    organisationId: agency.id,
    roles: ['manager'],
    education: true,
    regionId: demoRegion.id,
  },
  {
    username: 'beleid',
    displayName: 'Tine Goossens',
    organisationId: geraardsbergen.id,
    roles: ['policyOfficer'],
  },
  {
    username: 'privacy',
    displayName: 'Wim Aerts',
    organisationId: geraardsbergen.id,
    roles: ['privacyOfficer'],
  },
  {
    username: 'beheer',
    displayName: 'Els Mertens',
    organisationId: geraardsbergen.id,
    roles: ['administrator'],
  },
  {
    username: 'balie-ninove',
    displayName: 'Marc De Wolf',
    organisationId: ninove.id,
    roles: ['frontDesk'],
  },
]

/** @returns the id of a demo account's user */
export function demoUserId(username: string): string {
  return demoId(`user ${username}`)
}
