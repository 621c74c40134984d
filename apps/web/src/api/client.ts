import createClient from 'openapi-fetch'
import type { components, paths } from './__generated__/openapi.d.ts'
import { ApiError, UnreachableError } from './errors.ts'
import { sessionRenewed } from './session-gate.ts'

export type Schemas = components['schemas']

/** Sends again what the end of the session has stopped, once somebody has signed in. */
async function sessionKeepingFetch(request: Request): Promise<Response> {
  const again = request.clone()
  const response = await fetch(request)
  const isAboutTheSession = /\/sessions(\/current)?$/.test(new URL(request.url).pathname)
  if (response.status !== 401 || isAboutTheSession) return response
  await sessionRenewed()
  return fetch(again)
}

export const client = createClient<paths>({
  baseUrl: '/api/onthaal/v1',
  credentials: 'same-origin',
  fetch: sessionKeepingFetch,
})

type Reply<T> =
  | { data: T; error?: never; response: Response }
  | { data?: never; error: unknown; response: Response }

/**
 * The body of a successful reply.
 *
 * @throws ApiError when the server refused, UnreachableError when no reply came
 */
export async function answerOf<T>(call: Promise<Reply<T>>): Promise<T> {
  const reply = await call.catch((cause: unknown) => {
    throw new UnreachableError('No reply came', { cause })
  })
  if (!reply.response.ok) throw ApiError.of(reply.response, reply.error)
  // openapi-fetch types a reply without body as undefined data, which is what T then is.
  return reply.data as T
}

/** The entity tag of a version, as `If-Match` takes it. */
export function etagOf({ version }: { version: number }): string {
  return `"${version}"`
}
