export { backgroundHeader } from './background.ts'
export {
  isForPrograms,
  type Permission,
  permissions,
  permissionsOf,
  rolesWith,
} from './permissions.ts'
export { type OrganisationKind, organisationKinds, type Role, roles } from './roles.ts'
export { rolesOf } from './roles-of.ts'
