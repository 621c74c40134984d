import type { FastifyPluginAsync } from 'fastify'
import { addGuardianRoute } from './routes/add-guardian.ts'
import { addHouseholdMemberRoute } from './routes/add-household-member.ts'
import { endGuardianRoute } from './routes/end-guardian.ts'
import { endHouseholdMemberRoute } from './routes/end-household-member.ts'
import { getHouseholdRoute } from './routes/get-household.ts'
import { getHouseholdPreviewRoute } from './routes/get-household-preview.ts'
import type { HouseholdRouteOptions } from './routes/household-route.ts'
import { listGuardiansRoute } from './routes/list-guardians.ts'

export { createGuardianRepository, type GuardianRepository } from './guardian-repository.ts'
export {
  createHouseholdBatchRepository,
  type HouseholdBatchRepository,
} from './household-batch-repository.ts'
export { createHouseholdRepository, type HouseholdRepository } from './household-repository.ts'
export { snapshotFrom, snapshotOf } from './household-snapshot.ts'
export type {
  HouseholdRepositories,
  WholeGuardians,
  WholeHousehold,
} from './household-use-cases.ts'
export { guardiansView, householdView, snapshotView } from './household-view.ts'
export { joinHouseholds } from './join-households.ts'
export { wholeGuardians, wholeHousehold } from './use-cases/whole-household.ts'

const routes = [
  getHouseholdRoute,
  getHouseholdPreviewRoute,
  addHouseholdMemberRoute,
  endHouseholdMemberRoute,
  listGuardiansRoute,
  addGuardianRoute,
  endGuardianRoute,
]

/** Who lives together, and who answers for minors, as each organisation knows it. */
export const households: FastifyPluginAsync<HouseholdRouteOptions> = async (app, options) => {
  for (const route of routes) await app.register(route, options)
}
