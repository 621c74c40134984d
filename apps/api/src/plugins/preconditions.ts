import { createHash } from 'node:crypto'
import type { Issue } from '@onthaal/shared/problems/schemas'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import type { Intent } from '../idempotency/index.ts'
import { issue, sendProblem } from './problems.ts'

const key = /^"?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"?$/i
/** Whoever names every version there could be has seen none of them. */
const mostTags = 3
const strongTag = /(?<!W\/)"(\d{1,9})"/g

/** Refuses a request that leaves out a header which its operation takes. */
export const preconditions = fp(
  async (app: FastifyInstance) => {
    app.addHook('preValidation', async (request, reply) => {
      const { config, schema } = request.routeOptions
      const { idempotent, ifMatch } = config
      const issues = schema?.body === undefined ? issuesOfNoBody(request.body) : []
      if (issues.length > 0) return sendProblem(reply, 'badRequest', { issues })
      if (idempotent && !key.test(String(request.headers['idempotency-key'] ?? ''))) {
        const missing = request.headers['idempotency-key'] === undefined
        const kind = missing ? 'requiredInput' : 'schemaViolation'
        const issues = [issue(kind, 'header', missing ? 'required' : 'format', 'Idempotency-Key')]
        return sendProblem(reply, 'badRequest', { issues })
      }
      if (ifMatch === true && request.headers['if-match'] === undefined) {
        return sendProblem(reply, 'preconditionRequired')
      }
    })
  },
  { name: 'preconditions', dependencies: ['problems', 'operations'] },
)

/** An operation that takes no body takes an empty object at the most. */
function issuesOfNoBody(body: unknown): Issue[] {
  if (body === undefined || body === null) return []
  if (typeof body !== 'object' || Array.isArray(body)) {
    return [issue('schemaViolation', 'body', 'type')]
  }
  return Object.keys(body)
    .slice(0, 100)
    .map((field) => issue('unknownInput', 'body', 'additionalProperties', field.slice(0, 200)))
}

/** @returns what the caller wants done once, told apart by key, operation and payload */
export function intentOf(request: FastifyRequest): Intent {
  const [, uuid] = key.exec(String(request.headers['idempotency-key'])) ?? []
  const { operationId } = request.routeOptions.config
  if (uuid === undefined || operationId === undefined) {
    throw new Error('This route takes no Idempotency-Key')
  }
  const payload = JSON.stringify([request.url, request.headers['if-match'], request.body ?? null])
  return {
    key: uuid.toLowerCase(),
    operation: operationId,
    payloadHash: createHash('sha256').update(payload).digest('hex'),
  }
}

/**
 * @returns the versions that the caller builds on. A weak tag or `*` names none: neither proves that
 *   the caller saw the state it is about to change.
 */
export function expectedVersions(request: FastifyRequest): readonly number[] {
  const tags = [...String(request.headers['if-match']).matchAll(strongTag)]
  return tags.length > mostTags ? [] : tags.map(([, digits]) => Number(digits))
}

/** Sends a resource with its version as strong `ETag` (RFC 9110 §8.8.3). */
export function withETag<T extends { version: number }>(reply: FastifyReply, resource: T): T {
  reply.header('etag', `"${resource.version}"`)
  return resource
}
