import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { administration } from './administration/index.ts'
import { agencyReferrals } from './agency-referrals/index.ts'
import { agreements } from './agreements/index.ts'
import { appointments } from './appointments/index.ts'
import { arrivals } from './arrivals/index.ts'
import { background } from './background/index.ts'
import { consultations } from './consultations/index.ts'
import { dashboards } from './dashboards/index.ts'
import type { Dependencies } from './dependencies.ts'
import { directory } from './directory/index.ts'
import { distributions } from './distributions/index.ts'
import { education } from './education/index.ts'
import { exports } from './exports/index.ts'
import { households } from './households/index.ts'
import { findActor, findProgram, identity } from './identity/index.ts'
import { imports } from './imports/index.ts'
import { informing } from './informing/index.ts'
import { intakeInterviews } from './intake-interviews/index.ts'
import { letters } from './letters/index.ts'
import { createLinks } from './links.ts'
import { liveChanges } from './live-changes/index.ts'
import { notices } from './notices/index.ts'
import { onwardReferrals } from './onward-referrals/index.ts'
import { organisations } from './organisations/index.ts'
import { createOriginCheck } from './our-origin.ts'
import { oversight } from './oversight/index.ts'
import { periodReports } from './period-reports/index.ts'
import { personExports } from './person-exports/index.ts'
import { persons } from './persons/index.ts'
import { authentication } from './plugins/authentication.ts'
import { draining } from './plugins/draining.ts'
import { health } from './plugins/health.ts'
import { requestSize, serverOptions } from './plugins/http-limits.ts'
import {
  answerMalformedAddress,
  answerMalformedRequest,
  requireHost,
} from './plugins/malformed-requests.ts'
import { basePath, openapi } from './plugins/openapi.ts'
import { operations } from './plugins/operations.ts'
import { preconditions } from './plugins/preconditions.ts'
import { makeRequestId, problems } from './plugins/problems.ts'
import { addressLimit, userLimit } from './plugins/rate-limits.ts'
import { requestLog } from './plugins/request-log.ts'
import { securityHeaders } from './plugins/security-headers.ts'
import { createSerializerCompiler } from './plugins/serialization.ts'
import { createValidatorCompiler } from './plugins/validation.ts'
import { web } from './plugins/web.ts'
import { programs } from './programs/index.ts'
import { protocols } from './protocols/index.ts'
import { referenceData } from './reference-data/index.ts'
import { referralTerms } from './referral-terms/index.ts'
import { referrals } from './referrals/index.ts'
import { retention } from './retention/index.ts'
import { safeFigures } from './safe-figures/index.ts'
import { sharedClients } from './shared-clients/index.ts'
import { socialContexts } from './social-contexts/index.ts'
import { worklists } from './worklists/index.ts'

/**
 * Builds the application: what cuts across first, then the features, in this order.
 *
 * @returns an instance that is not listening yet
 */
export async function buildApp(dependencies: Dependencies): Promise<FastifyInstance> {
  const { config, logger } = dependencies
  const loggerInstance: FastifyBaseLogger = logger
  const app: FastifyInstance = Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'traceId' }),
    genReqId: makeRequestId,
    requestIdHeader: false,
    trustProxy: typeof config.trustProxy === 'number' ? hops(config.trustProxy) : config.trustProxy,
    ...serverOptions(dependencies.httpLimits),
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 100 },
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    frameworkErrors: answerMalformedAddress,
    clientErrorHandler: answerMalformedRequest,
  })
  // JSON alone: a form on another site can post text, but not JSON (ASVS 3.5.2).
  app.removeContentTypeParser('text/plain')
  // No operation takes a body with DELETE, so none is read.
  app.addHttpMethod('DELETE', { hasBody: false, overrideExisting: true })
  app.setValidatorCompiler(createValidatorCompiler())
  app.setSerializerCompiler(createSerializerCompiler())
  app.addHook('onClose', () => dependencies.database.close())

  await app.register(requestLog)
  await app.register(problems)
  await app.register(securityHeaders, { secure: config.secureCookies })
  await app.register(requestSize, dependencies.httpLimits)
  await app.register(draining)
  app.addHook('onRequest', requireHost)
  await app.register(operations)
  await app.register(addressLimit, { limiter: dependencies.requestLimiter })
  await app.register(authentication, {
    secureCookies: config.secureCookies,
    isOurOrigin: createOriginCheck(config.publicUrl),
    findActor: findActor(dependencies.identity),
    findProgram: findProgram(dependencies.identity),
  })
  await app.register(userLimit, { limiter: dependencies.requestLimiter })
  await app.register(preconditions)
  await app.register(openapi, { publicUrl: config.publicUrl })

  const links = createLinks(`${config.publicUrl}${basePath}`)
  const options = { useCases: dependencies, links }
  await app.register(
    async (api) => {
      await api.register(health, { isAlive: dependencies.isAlive })
      await api.register(identity, {
        useCases: dependencies.identity,
        links,
        secureCookies: config.secureCookies,
      })
      await api.register(referenceData, options)
      await api.register(directory, options)
      await api.register(consultations, options)
      await api.register(persons, options)
      await api.register(personExports, options)
      await api.register(background, options)
      await api.register(households, options)
      await api.register(intakeInterviews, options)
      await api.register(informing, options)
      await api.register(letters, options)
      await api.register(arrivals, options)
      await api.register(imports, options)
      await api.register(appointments, options)
      await api.register(referralTerms, options)
      await api.register(referrals, options)
      await api.register(agencyReferrals, options)
      await api.register(sharedClients, options)
      await api.register(socialContexts, options)
      await api.register(notices, options)
      await api.register(distributions, options)
      await api.register(education, options)
      await api.register(onwardReferrals, options)
      await api.register(dashboards, options)
      await api.register(exports, options)
      await api.register(safeFigures, options)
      await api.register(oversight, options)
      await api.register(protocols, options)
      await api.register(agreements, options)
      await api.register(periodReports, options)
      await api.register(administration, options)
      await api.register(programs, options)
      await api.register(organisations, options)
      await api.register(retention, options)
      await api.register(liveChanges, { useCases: dependencies })
      await api.register(worklists, options)
    },
    { prefix: basePath },
  )

  app.refuseOtherMethods()
  await app.register(web, { root: dependencies.webRoot })
  return app
}

/** Trusts as many proxies as there are, counted from us: the nearest is number 0. */
function hops(count: number): (address: string, hop: number) => boolean {
  return (_address, hop) => hop < count
}
