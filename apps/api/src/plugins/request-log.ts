import { type ProblemName, problemTypes } from '@onthaal/shared/problems'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'

declare module 'fastify' {
  interface FastifyRequest {
    /** The problem that it was answered with, if it was one. */
    problem: ProblemName | undefined
  }
}

/** What whoever guards the installation looks for (ASVS 16.3): operations that did it, by name. */
const eventsByOperation: Readonly<Record<string, string>> = {
  signIn: 'signedIn',
  completeProviderSignIn: 'signedIn',
  chooseMembership: 'membershipChosen',
  signOut: 'sessionEnded',
  confirmSecondFactor: 'secondFactorOn',
  switchOffSecondFactor: 'secondFactorOff',
  replaceRecoveryCodes: 'recoveryCodesReplaced',
}

/** And problems that tell of somebody who tried what is not theirs. */
const eventsByProblem: Partial<Record<ProblemName, string>> = {
  signInFailed: 'signInFailed',
  tooManyFailedRequests: 'signInStopped',
  signInExpired: 'signInRefused',
  signInCancelled: 'signInRefused',
  signInNotProven: 'signInRefused',
  organisationUnknown: 'signInRefused',
  roleUnknown: 'signInRefused',
  accountClosed: 'signInRefused',
  expiredAccessToken: 'sessionUnknown',
  missingPermission: 'accessRefused',
  crossSiteRequest: 'crossSiteRefused',
  tooManyRequests: 'limitPassed',
}

/**
 * Writes one line for each request, once it is answered: which, by whom, how it ended and how long it took. Of
 * what was asked and answered nothing is in it, addresses included: they name people.
 */
export const requestLog = fp(
  async (app: FastifyInstance) => {
    app.decorateRequest('problem', undefined)
    app.addHook('onResponse', async (request, reply) => logAnswer(request, reply))
  },
  { name: 'request-log' },
)

/** For answers that reach no hook. */
export function logAnswer(request: FastifyRequest, reply: FastifyReply): void {
  const { actor, problem, routeOptions, method, ip } = request
  const { operationId } = routeOptions.config
  const event = eventOf(operationId, problem, reply.statusCode)
  request.log.info(
    {
      operation: operationId,
      method,
      status: reply.statusCode,
      problem: problem && problemTypes[problem].type,
      user: actor?.userId,
      organisation: actor?.organisation.id,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      ...(event === undefined ? {} : { event, address: ip }),
    },
    'request answered',
  )
}

function eventOf(
  operationId: string | undefined,
  problem: ProblemName | undefined,
  status: number,
): string | undefined {
  if (problem !== undefined) return eventsByProblem[problem]
  return status < 300 ? eventsByOperation[operationId ?? ''] : undefined
}
