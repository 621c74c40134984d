import { type OrganisationKind, type Role, rolesOf } from '../identity/index.ts'

/**
 * The roles that a program can have in an organisation: those of people there, but never that of who gives
 * rights.
 *
 * @param kind municipality, OCMW or agency
 */
export function programRolesOf(kind: OrganisationKind): readonly Role[] {
  return rolesOf(kind).filter((role) => role !== 'administrator')
}

/**
 * @param role the role of a program
 * @returns whether it reaches nothing without a desk to work for
 */
export function needsDesk(role: Role): boolean {
  return role === 'counsellor' || role === 'languageAdvisor'
}
