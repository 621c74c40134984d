export { guardiansToReach } from './guardians-to-reach.ts'
export {
  type GuardianKind,
  guardianKinds,
  type HouseholdRole,
  householdRoles,
} from './household-vocabulary.ts'
export {
  firstRoleOf,
  isSurelyMinor,
  livesWithChild,
  mayBeMinor,
} from './minors.ts'
export { planHouseholds } from './plan-households.ts'
export { proposeGuardians } from './propose-guardians.ts'
export { isWithoutParents, kindsInOrder } from './without-parents.ts'
