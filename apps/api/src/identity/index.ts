import type { FastifyPluginAsync } from 'fastify'
import { answerInvitationRoute } from './routes/answer-invitation.ts'
import { chooseMembershipRoute } from './routes/choose-membership.ts'
import { completeProviderSignInRoute } from './routes/complete-provider-sign-in.ts'
import { confirmSecondFactorRoute } from './routes/confirm-second-factor.ts'
import { endOtherSessionsRoute } from './routes/end-other-sessions.ts'
import { endSessionRoute } from './routes/end-session.ts'
import { endUserSessionsRoute } from './routes/end-user-sessions.ts'
import { getCurrentSessionRoute } from './routes/get-current-session.ts'
import { getSecondFactorRoute } from './routes/get-second-factor.ts'
import { getSignInOptionsRoute } from './routes/get-sign-in-options.ts'
import type { IdentityRouteOptions } from './routes/identity-route.ts'
import { listDemoAccountsRoute } from './routes/list-demo-accounts.ts'
import { listSessionsRoute } from './routes/list-sessions.ts'
import { lockSessionRoute } from './routes/lock-session.ts'
import { replaceRecoveryCodesRoute } from './routes/replace-recovery-codes.ts'
import { setPasswordRoute } from './routes/set-password.ts'
import { signInRoute } from './routes/sign-in.ts'
import { signOutRoute } from './routes/sign-out.ts'
import { startProviderSignInRoute } from './routes/start-provider-sign-in.ts'
import { startSecondFactorRoute } from './routes/start-second-factor.ts'
import { switchOffSecondFactorRoute } from './routes/switch-off-second-factor.ts'
import { unlockSessionRoute } from './routes/unlock-session.ts'

export { createAccountRepository } from './account-repository.ts'
export { type ColleagueRepository, createColleagueRepository } from './colleague-repository.ts'
export { createExternalIdentityRepository } from './external-identity-repository.ts'
export { createIdentityProvider } from './identity-provider.ts'
export type { IdentityUseCaseDependencies } from './identity-use-cases.ts'
export { hashPassword } from './passwords.ts'
export { createSecondFactorRepository } from './second-factor-repository.ts'
export { createSecretBox } from './secret-box.ts'
export {
  createProgramResolver,
  createSessionRepository,
  createSessionResolver,
  createSessionsResolver,
  sessionChannel,
} from './session-repository.ts'
export { hashSessionToken, newSessionToken } from './session-token.ts'
export { createSignInAttemptRepository } from './sign-in-attempt-repository.ts'
export { codeHours, hashSignInCode, newSignInCode } from './sign-in-code.ts'
export { createSignInLimiter, signInLimits } from './sign-in-limiter.ts'
export {
  type ActorFacts,
  actorFrom,
  findActor,
  findActors,
  findProgram,
} from './use-cases/find-actor.ts'
export { listSessions } from './use-cases/list-sessions.ts'

/** Signing in and who is at work. */
export const identity: FastifyPluginAsync<IdentityRouteOptions> = async (app, options) => {
  await app.register(getSignInOptionsRoute, options)
  await app.register(signInRoute, options)
  await app.register(startProviderSignInRoute, options)
  await app.register(completeProviderSignInRoute, options)
  await app.register(setPasswordRoute, options)
  await app.register(getCurrentSessionRoute, options)
  await app.register(chooseMembershipRoute, options)
  await app.register(answerInvitationRoute, options)
  await app.register(signOutRoute, options)
  await app.register(lockSessionRoute, options)
  await app.register(unlockSessionRoute, options)
  await app.register(listSessionsRoute, options)
  await app.register(endOtherSessionsRoute, options)
  await app.register(endSessionRoute, options)
  await app.register(endUserSessionsRoute, options)
  await app.register(getSecondFactorRoute, options)
  await app.register(startSecondFactorRoute, options)
  await app.register(confirmSecondFactorRoute, options)
  await app.register(replaceRecoveryCodesRoute, options)
  await app.register(switchOffSecondFactorRoute, options)
  await app.register(listDemoAccountsRoute, options)
}
