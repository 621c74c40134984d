import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { Issue } from '@onthaal/shared/problems/schemas'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { issue, makeRequestId, problemMediaType, problemOf, sendProblem } from './problems.ts'
import { logAnswer } from './request-log.ts'
import { apiHeaders } from './security-headers.ts'

/** Answers an address that cannot be read, before any route or hook is reached. */
export function answerMalformedAddress(
  _error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  void reply.headers({ ...apiHeaders, 'belgov-trace-id': request.id })
  void sendProblem(reply, 'badRequest', { issues: [issue('schemaViolation', 'path', 'malformed')] })
  logAnswer(request, reply)
}

/** RFC 9112 §3.2: without `Host` a request is refused; Node would refuse it in words of its own. */
export async function requireHost(request: FastifyRequest, reply: FastifyReply) {
  if (request.headers.host !== undefined) return
  void reply.header('connection', 'close')
  return sendProblem(reply, 'badRequest', {
    issues: [issue('requiredInput', 'header', 'required', 'Host')],
  })
}

/** Answers what is no HTTP request at all, and ends the connection: what follows cannot be told apart. */
export function answerMalformedRequest(
  this: FastifyInstance,
  error: Error & { code?: string },
  socket: Socket,
): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const id = makeRequestId()
  const body = JSON.stringify(problemOf('badRequest', id, { issues: [issueOf(error.code)] }))
  const headers = {
    ...apiHeaders,
    'belgov-trace-id': id,
    'content-type': problemMediaType,
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  }
  // Of the error its code alone: it carries what was sent.
  this.log.info({ traceId: id, status: 400, code: error.code }, 'request answered')
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.end([`HTTP/1.1 400 ${STATUS_CODES[400]}`, ...lines, '', body].join('\r\n'))
}

function issueOf(code: string | undefined): Issue {
  if (code === 'HPE_HEADER_OVERFLOW') return issue('schemaViolation', 'header', 'tooLarge')
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return issue('schemaViolation', 'body', 'tooSlow')
  return issue('schemaViolation', 'header', 'malformed')
}
