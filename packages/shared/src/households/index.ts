export {
  type GuardianKind,
  guardianKinds,
  type HouseholdRole,
  householdRoles,
} from './household-vocabulary.ts'
export { firstRoleOf, mayBeMinor } from './minors.ts'
