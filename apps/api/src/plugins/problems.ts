import { randomUUID } from 'node:crypto'
import {
  type IssueName,
  issueTypes,
  type ProblemName,
  problemTypes,
} from '@onthaal/shared/problems'
import type { Issue, Problem } from '@onthaal/shared/problems/schemas'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import * as errors from '../errors.ts'
import { issuesOf } from './validation-issues.ts'

export const problemMediaType = 'application/problem+json; charset=utf-8'

type Extras = Partial<Omit<Problem, 'type' | 'title' | 'status' | 'instance'>>

/** Faults that Fastify finds by itself before a handler runs. */
const byFastifyCode: Record<string, ProblemName> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'payloadTooLarge',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupportedMediaType',
}

/**
 * Answers with problem details.
 *
 * @param reply the reply to finish
 * @param name which problem
 * @param extras members that this problem type adds
 */
export function sendProblem(reply: FastifyReply, name: ProblemName, extras: Extras = {}) {
  const problem = problemOf(name, reply.request.id, extras)
  reply.request.problem = name
  if (extras.retryAfterSec !== undefined) reply.header('retry-after', extras.retryAfterSec)
  return reply.code(problem.status).type(problemMediaType).send(problem)
}

/** The body of a problem; its instance is the trace id of the request. */
export function problemOf(name: ProblemName, requestId: string, extras: Extras): Problem {
  const { type, status, title } = problemTypes[name]
  return { type, title, status, instance: `urn:uuid:${requestId}`, ...extras }
}

/** What the client may read of an error: 5xx text never leaves the server. */
function describe(error: FastifyError | errors.DomainError): [ProblemName, Extras] {
  if (error instanceof errors.DomainError) return describeDomainError(error)
  if (error.validation) return ['badRequest', { issues: issuesOf(error) }]
  const known = byFastifyCode[error.code]
  if (known !== undefined) return [known, {}]
  const status = error.statusCode ?? 500
  if (status >= 400 && status < 500) {
    return ['badRequest', { issues: [issue('schemaViolation', 'body', 'malformed')] }]
  }
  return ['internalServerError', {}]
}

function describeDomainError(error: errors.DomainError): [ProblemName, Extras] {
  const name = error.code as ProblemName
  if (
    error instanceof errors.InvalidInputError ||
    error instanceof errors.InterviewIncompleteError
  ) {
    return [name, { issues: error.faults.map(issueOf) }]
  }
  if (error instanceof errors.StaleVersionError) {
    return [name, { currentVersion: error.currentVersion }]
  }
  if (
    error instanceof errors.PersonExistsError ||
    error instanceof errors.ReferralPendingError ||
    error instanceof errors.DraftExistsError ||
    error instanceof errors.InterviewExistsError
  ) {
    return [name, error.existing === undefined ? {} : { existing: error.existing }]
  }
  if (error instanceof errors.TransitionNotAllowedError) {
    const { currentStatus, allowedEvents, unmetNeeds } = error
    return [name, { currentStatus, allowedEvents: [...allowedEvents], unmetNeeds: [...unmetNeeds] }]
  }
  if (
    error instanceof errors.TooManyFailedRequestsError ||
    error instanceof errors.TooManyRequestsError
  ) {
    return [name, { limit: error.limit, retryAfterSec: error.retryAfterSec }]
  }
  if (error instanceof errors.SignInRefusedError) {
    return [name, error.organisation === undefined ? {} : { organisation: error.organisation }]
  }
  if (error instanceof errors.ProviderUnavailableError) return [name, { retryAfterSec: 10 }]
  if (error instanceof errors.DatabaseUnavailableError) return [name, { retryAfterSec: 5 }]
  return [name, {}]
}

function issueOf({
  issue: kind,
  in: part,
  name,
  code,
  detail,
  existing,
}: errors.InputFault): Issue {
  return {
    ...issue(kind, part ?? 'body', code, name),
    detail,
    ...(existing === undefined ? {} : { existing }),
  }
}

/** One fault of the input; never with the value, because problem bodies end up in logs. */
export function issue(kind: IssueName, part: Issue['in'], code: string, name?: string): Issue {
  return {
    ...issueTypes[kind],
    in: part,
    code,
    ...(name === undefined ? {} : { name }),
  }
}

/** Puts every error of the API into problem details (RFC 9457; Belgif rule `err-problem`). */
export const problems = fp(
  async (app: FastifyInstance) => {
    app.setErrorHandler((error: FastifyError, request, reply) => {
      const [name, extras] = describe(error)
      if (problemTypes[name].status >= 500) request.log.error({ err: error }, 'request failed')
      if (error instanceof errors.SignInRefusedError) {
        request.log.info({ problem: name, why: error.why }, 'sign-in refused')
      }
      return sendProblem(reply, name, extras)
    })
    app.addHook('onRequest', trace)
  },
  { name: 'problems', dependencies: ['request-log'] },
)

/** Belgif rule `trc-header`: an id of our own, and the caller's beside it. */
async function trace(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.header('belgov-trace-id', request.id)
  const related = request.headers['belgov-trace-id']
  if (typeof related === 'string' && /^[\w-]{1,36}$/.test(related)) {
    reply.header('belgov-related-trace-id', related)
  }
}

/** Request ids are UUIDs, so that they serve as trace id and as `instance` of a problem. */
export const makeRequestId = (): string => randomUUID()
