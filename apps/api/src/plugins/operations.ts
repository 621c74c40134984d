import type { ConsultationAction, ConsultedField } from '@onthaal/shared/consultations'
import { isForPrograms, type Permission } from '@onthaal/shared/identity'
import { type ProblemName, problemTypes } from '@onthaal/shared/problems'
import { Problem } from '@onthaal/shared/problems/schemas'
import type { FastifyContextConfig, FastifyInstance, RouteOptions } from 'fastify'
import fp from 'fastify-plugin'
import { sendProblem } from './problems.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call it: everybody, whoever is signed in, or those with a permission. */
    permission?: 'everybody' | 'signedIn' | Permission
    /** Takes somebody who answers for it: no program may, whatever its role. */
    personsOnly?: boolean
    /** Open to whoever is signed in and did not choose a membership yet. */
    beforeChoice?: boolean
    /** What its answer shows of people: nothing, or what goes into the consultation log. */
    consults?: 'nothing' | Consults
    /** It creates or moves something: takes `Idempotency-Key`. */
    idempotent?: boolean
    /** It changes something that exists: takes `If-Match`; or makes it when it does not exist yet. */
    ifMatch?: boolean | 'whenThere'
    /** Problems of its own, beside those that follow from the rest. */
    problems?: readonly ProblemName[]
    /** Serves a session whose screen is locked, too. */
    whenLocked?: boolean
    /** Asked by a page that stands open, not by somebody: it keeps no session awake. */
    inBackground?: boolean
    /** Name of the operation, copied from the schema. */
    operationId?: string
  }
  interface FastifySchema {
    operationId?: string
    summary?: string
    description?: string
    tags?: readonly string[]
    hide?: boolean
    headers?: unknown
    /** Rules of the REST guide that do not fit here, each with the reason. */
    'x-ignore-rules'?: Readonly<Record<string, string>>
  }
}

/** How an operation shows people. */
export interface Consults {
  readonly action: ConsultationAction
  readonly fields: readonly ConsultedField[]
}

/**
 * Holds every operation to the rules of the API: it declares its name, its permission and what it shows of
 * people, or the process does not start; and its document lists every problem it can answer.
 */
export const operations = fp(
  async (app: FastifyInstance) => {
    const methodsByUrl = new Map<string, Set<string>>()
    app.addHook('onRoute', (route) => {
      if (route.schema?.hide === true || route.method === 'HEAD') return
      const operationId = route.schema?.operationId
      const { permission, consults } = route.config ?? {}
      if (operationId === undefined || permission === undefined || consults === undefined) {
        throw new Error(`${route.method} ${route.url} lacks operationId, permission or consults`)
      }
      route.config = { ...route.config, operationId }
      route.schema = {
        // Without a list of its own an operation takes no query parameters at all.
        querystring: { type: 'object', properties: {} },
        ...route.schema,
        response: responsesOf(route),
      }
      const methods = methodsByUrl.get(route.url) ?? new Set()
      methodsByUrl.set(route.url, methods.add(String(route.method)))
    })
    app.decorate('refuseOtherMethods', () => {
      for (const [url, methods] of methodsByUrl) refuseOthers(app, url, methods)
    })
  },
  { name: 'operations' },
)

declare module 'fastify' {
  interface FastifyInstance {
    /** To be called after the last route: known addresses answer 405 to unknown methods. */
    refuseOtherMethods(): void
  }
}

const allMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

function refuseOthers(app: FastifyInstance, url: string, methods: ReadonlySet<string>): void {
  const others = allMethods.filter((method) => !methods.has(method))
  const allowed = [...methods, ...(methods.has('GET') ? ['HEAD'] : [])].join(', ')
  app.route({
    method: others,
    url,
    exposeHeadRoute: false,
    config: { permission: 'everybody' },
    schema: { hide: true },
    handler: (_request, reply) => sendProblem(reply.header('allow', allowed), 'methodNotAllowed'),
  })
}

/** The responses of a route, with a problem for each way it can be refused. */
function responsesOf(route: RouteOptions): Record<string, unknown> {
  const names = new Set<ProblemName>(problemsOf(route))
  const byStatus = Map.groupBy(names, (name) => problemTypes[name].status)
  const problemResponses = [...byStatus].map(([status, group]) => [
    status,
    problemResponse(group.map((name) => `\`${problemTypes[name].type}\``).join(', ')),
  ])
  return {
    ...Object.fromEntries(problemResponses),
    ...(route.schema?.response as Record<string, unknown>),
    default: problemResponse('Any other problem'),
  }
}

function problemsOf(route: RouteOptions): ProblemName[] {
  const { config, schema } = route
  const takesBody = route.method === 'POST' || route.method === 'PUT'
  return [
    'badRequest',
    ...(config?.permission === 'everybody'
      ? []
      : (['noAccessToken', 'expiredAccessToken'] as const)),
    ...(config?.permission === 'everybody' || config?.beforeChoice
      ? []
      : (['membershipNotChosen'] as const)),
    ...(config?.permission === 'everybody' || config?.whenLocked
      ? []
      : (['sessionLocked'] as const)),
    ...(config?.permission === 'everybody' ? [] : (['missingPermission'] as const)),
    ...(schema?.params ? (['resourceNotFound'] as const) : []),
    ...(route.method === 'GET' ? [] : (['crossSiteRequest'] as const)),
    ...(takesBody ? (['payloadTooLarge', 'unsupportedMediaType'] as const) : []),
    ...(config?.idempotent ? (['requestInFlight', 'idempotencyKeyReused'] as const) : []),
    ...(config?.ifMatch ? (['staleVersion', 'preconditionRequired'] as const) : []),
    ...(config?.rateLimit === 'none' ? [] : (['tooManyRequests'] as const)),
    ...(config?.problems ?? []),
    'internalServerError',
    'serviceUnavailable',
  ]
}

/** Whether a program may call an operation at all, where its role holds the permission. */
export function isOpenToPrograms({
  permission,
  personsOnly,
}: Pick<FastifyContextConfig, 'permission' | 'personsOnly'>): boolean {
  if (permission === undefined || permission === 'everybody' || permission === 'signedIn') {
    return false
  }
  return personsOnly !== true && isForPrograms(permission)
}

function problemResponse(description: string) {
  return { description, content: { 'application/problem+json': { schema: Problem } } }
}
