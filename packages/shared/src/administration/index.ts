export { type RightsChangeName, rightsChanges } from './rights-changes.ts'
