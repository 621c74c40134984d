export {
  type GuardianKind,
  guardianKinds,
  type HouseholdRole,
  householdRoles,
} from './household-vocabulary.ts'
export { firstRoleOf, livesWithChild, mayBeMinor } from './minors.ts'
