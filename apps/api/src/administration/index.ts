import type { FastifyPluginAsync } from 'fastify'
import type { AdministrationRouteOptions } from './routes/administration-route.ts'
import { createMembershipRoute } from './routes/create-membership.ts'
import { createUserRoute } from './routes/create-user.ts'
import { getUserRoute } from './routes/get-user.ts'
import { getWorkplacesRoute } from './routes/get-workplaces.ts'
import { listRightsChangesRoute } from './routes/list-rights-changes.ts'
import { listUsersRoute } from './routes/list-users.ts'
import { removeSecondFactorRoute } from './routes/remove-second-factor.ts'
import { replaceSignInCodeRoute } from './routes/replace-sign-in-code.ts'
import { reviewAccessRoute } from './routes/review-access.ts'
import { updateUserRoute } from './routes/update-user.ts'
import { withdrawInvitationRoute } from './routes/withdraw-invitation.ts'

export { rightsChange } from './rights-change.ts'
export {
  createRightsChangeRepository,
  type RightsChangeRecord,
  type RightsChangeRepository,
} from './rights-change-repository.ts'
export { createUserRepository, type UserRecord, type UserRepository } from './user-repository.ts'

/** Who may do what in an organisation, and what changed of that. */
export const administration: FastifyPluginAsync<AdministrationRouteOptions> = async (
  app,
  options,
) => {
  await app.register(listUsersRoute, options)
  await app.register(createUserRoute, options)
  await app.register(createMembershipRoute, options)
  await app.register(withdrawInvitationRoute, options)
  await app.register(getUserRoute, options)
  await app.register(updateUserRoute, options)
  await app.register(replaceSignInCodeRoute, options)
  await app.register(removeSecondFactorRoute, options)
  await app.register(reviewAccessRoute, options)
  await app.register(getWorkplacesRoute, options)
  await app.register(listRightsChangesRoute, options)
}
