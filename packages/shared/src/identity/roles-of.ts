import type { OrganisationKind, Role } from './roles.ts'

const everywhere = ['manager', 'policyOfficer', 'privacyOfficer', 'administrator'] as const

const rolesByKind = {
  municipality: ['frontDesk', ...everywhere],
  ocmw: ['socialWorker', ...everywhere],
  agency: ['counsellor', 'languageAdvisor', ...everywhere],
} as const satisfies Record<OrganisationKind, readonly Role[]>

/**
 * The jobs that there are in an organisation.
 *
 * @param kind municipality, OCMW or agency
 * @returns the roles that its memberships can carry
 */
export function rolesOf(kind: OrganisationKind): readonly Role[] {
  return rolesByKind[kind]
}
