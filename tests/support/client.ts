import { randomUUID } from 'node:crypto'
import type { Problem } from '@onthaal/shared/problems/schemas'
import { checkResponse, type RawResponse } from './check-response.ts'
import { basePath, needsHeader, operationAt, takesHeader } from './contract.ts'

/** A request as it goes over the wire. */
interface RawRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly payload?: string | undefined
}

/** How a request reaches the application: injected, or over a socket. */
export type Transport = (request: RawRequest) => Promise<RawResponse>

export interface ApiResponse<Body> extends RawResponse {
  readonly body: Body
}

export interface RequestOptions {
  /** Sent as JSON. */
  readonly body?: unknown
  /** Sent as it is, with the content type of the headers. */
  readonly raw?: string
  /** Added last; `undefined` takes away a header that the client would send by itself. */
  readonly headers?: Readonly<Record<string, string | undefined>>
  /** Idempotency key; a new one when left out. */
  readonly key?: string
  /** Version that the change builds on; the newest that any client saw when left out. */
  readonly version?: number | undefined
}

/** The newest `ETag` of each resource that any client of one application saw. */
export type ETags = Map<string, string>

/** Somebody who talks to the API: by default as a careful program does, with key and `If-Match`. */
export interface Client {
  /** The session as a `Cookie` header, empty for nobody. */
  readonly cookie: string
  request<Body = Problem>(
    method: string,
    path: string,
    options?: RequestOptions,
  ): Promise<ApiResponse<Body>>
  get<Body = Problem>(path: string, options?: RequestOptions): Promise<ApiResponse<Body>>
  post<Body = Problem>(
    path: string,
    body?: unknown,
    options?: RequestOptions,
  ): Promise<ApiResponse<Body>>
  put<Body = Problem>(
    path: string,
    body: unknown,
    options?: RequestOptions,
  ): Promise<ApiResponse<Body>>
  delete<Body = Problem>(path: string, options?: RequestOptions): Promise<ApiResponse<Body>>
}

/** Every answer that a client gets is held to the contract before a test sees it. */
export function createClient(
  transport: Transport,
  etags: ETags,
  cookie = '',
  authorization?: string,
): Client {
  async function request<Body>(
    method: string,
    path: string,
    options: RequestOptions = {},
  ): Promise<ApiResponse<Body>> {
    const url = path.startsWith('/api') || path.startsWith('/doc') ? path : basePath + path
    const headers = headersOf(method, url, options)
    const payload = options.raw ?? (options.body === undefined ? undefined : bodyOf(options.body))
    const response = await transport({ method, url, headers, payload })
    checkResponse(method, url, response)
    const etag = response.headers.get('etag')
    const body = parse(response)
    if (etag !== null) etags.set(resourceOf(body) ?? url, etag)
    return { ...response, body: body as Body }
  }

  function headersOf(method: string, url: string, options: RequestOptions): Record<string, string> {
    const operation = operationAt(method, url)
    const all = {
      cookie: cookie || undefined,
      authorization,
      'content-type': options.body === undefined ? undefined : 'application/json',
      'idempotency-key': takesHeader(operation, 'Idempotency-Key')
        ? (options.key ?? randomUUID())
        : undefined,
      'if-match': takesHeader(operation, 'If-Match')
        ? tagFor(url, options.version, needsHeader(operation, 'If-Match'))
        : undefined,
      ...options.headers,
    }
    return Object.fromEntries(
      Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
    )
  }

  /** Of an address within an address the inner one counts. What may not be there yet has no tag. */
  function tagFor(url: string, version: number | undefined, isNeeded: boolean): string | undefined {
    if (version !== undefined) return `"${version}"`
    const [resource = ''] =
      url
        .match(
          /\/(persons|referrals|intakeInterviews|arrivals|imports|services|onwardReferrals|protocols|cooperationAgreements|users|programs|organisations|educationChains)\/[^/?]+(\/household|\/socialContext)?/g,
        )
        ?.slice(-1) ?? []
    return etags.get(basePath + resource) ?? (isNeeded ? '"1"' : undefined)
  }

  return {
    cookie,
    request,
    get: (path, options) => request('GET', path, options),
    post: (path, body, options) => request('POST', path, { body, ...options }),
    put: (path, body, options) => request('PUT', path, { body, ...options }),
    delete: (path, options) => request('DELETE', path, options),
  }
}

function bodyOf(body: unknown): string {
  return JSON.stringify(body)
}

function parse({ headers, text }: RawResponse): unknown {
  const isJson = headers.get('content-type')?.includes('json') ?? false
  return isJson && text !== '' ? JSON.parse(text) : undefined
}

/** The address of what a body tells of, without its origin. */
function resourceOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined
  const { href, self, id }: { href?: unknown; self?: unknown; id?: unknown } = body
  const address = href ?? self
  // Read by the address of a file or a referral, and changed by its own.
  if (/\/educationChain$/.test(String(self))) return `${basePath}/educationChains/${String(id)}`
  return typeof address === 'string' ? new URL(address).pathname : undefined
}
