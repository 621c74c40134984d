import { problemTypes } from '@onthaal/shared/problems'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { basePath, contract, operationAt, type Schema } from './contract.ts'
import { recordResponse } from './response-record.ts'

/** What came back, whichever way it was asked. */
export interface RawResponse {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

const ajv = new Ajv({ strict: false, allErrors: true })
addFormats.default(ajv)
// In the document closed objects are open (Belgif rule `addi-prop`); what we send is closed all the same.
ajv.addSchema({ $id: 'contract', components: closed(contract.components) })

/** By what their schema says: hundreds of operations refuse with the same problem. */
const validators = new Map<string, ValidateFunction>()
const problemTypeUrns: readonly string[] = Object.values(problemTypes).map(({ type }) => type)

/**
 * Holds an answer of the API to its contract: a documented status, a body that fits, the headers that
 * every answer carries. Records what was seen, so that a later test knows which answers were never met.
 */
export function checkResponse(method: string, url: string, response: RawResponse): void {
  const faults = faultsOf(method, url, response)
  if (faults.length === 0) return
  throw new Error(
    `${method} ${url} answered ${response.status} against its contract:\n- ${faults.join('\n- ')}\n${response.text.slice(0, 2000)}`,
  )
}

function faultsOf(method: string, url: string, response: RawResponse): string[] {
  const operation = operationAt(method, url)
  const faults = headerFaults(response)
  if (response.status === 500) faults.push('an internal error is never an answer')
  if (response.status >= 400 && method !== 'HEAD') faults.push(...problemFaults(url, response))
  if (operation === undefined) return faults
  const documented = operation.responses[response.status]
  if (documented === undefined) return [...faults, `status is not documented`]
  recordResponse(operation.operationId, response.status)
  if (method === 'HEAD') return faults
  const media = mediaTypeOf(response)
  const schema = media === undefined ? undefined : documented.content?.[media]?.schema
  if (schema === undefined) {
    if (response.text !== '') faults.push(`content type ${media} is not documented`)
    return faults
  }
  faults.push(...bodyFaults(media, response, schema))
  return media?.endsWith('json') ? [...faults, ...resourceFaults(response)] : faults
}

function headerFaults({ status, headers }: RawResponse): string[] {
  const faults: string[] = []
  if (!/^[0-9a-f-]{36}$/.test(headers.get('belgov-trace-id') ?? '')) faults.push('no trace id')
  const caching = headers.get('cache-control')?.split(', ') ?? []
  if (!caching.includes('no-store')) faults.push('may be stored by a cache')
  if (headers.get('x-content-type-options') !== 'nosniff') faults.push('may be sniffed')
  if (!headers.get('content-security-policy')?.includes('frame-ancestors')) faults.push('no CSP')
  if (status === 201 && !headers.has('location')) faults.push('201 without Location')
  if (status === 405 && !headers.get('allow')) faults.push('405 without Allow')
  // Health has no problem to tell: its 503 is an answer like its 200.
  const isProblem = headers.get('content-type')?.startsWith('application/problem+json')
  if (isProblem && [429, 503].includes(status) && !/^\d+$/.test(headers.get('retry-after') ?? '')) {
    faults.push(`${status} without Retry-After`)
  }
  return faults
}

function problemFaults(url: string, response: RawResponse): string[] {
  // The guide gives the health resource a body of its own when the service is down.
  if (url.endsWith('/health') && response.status === 503) return []
  if (mediaTypeOf(response) !== 'application/problem+json') return ['an error without a problem']
  const problem = JSON.parse(response.text)
  const faults: string[] = []
  if (!problemTypeUrns.includes(problem.type)) faults.push(`unknown problem type ${problem.type}`)
  if (problem.status !== response.status) faults.push(`problem says status ${problem.status}`)
  if (problem.instance !== `urn:uuid:${response.headers.get('belgov-trace-id')}`) {
    faults.push('instance is not the trace id')
  }
  return faults
}

function bodyFaults(media: string | undefined, { text }: RawResponse, schema: Schema): string[] {
  const validate = validatorOf(schema)
  // What is no JSON is a text as it is.
  if (validate(media?.endsWith('json') ? JSON.parse(text) : text)) return []
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    `${instancePath || 'body'} ${message} ${JSON.stringify(params)}`.slice(0, 300),
  )
}

function validatorOf(schema: Schema): ValidateFunction {
  const said = JSON.stringify(schema)
  const validate = validators.get(said) ?? ajv.compile(inContract(closed(schema)))
  validators.set(said, validate)
  return validate
}

/** What has a version says it in its ETag as well. */
function resourceFaults({ status, headers, text }: RawResponse): string[] {
  const body = JSON.parse(text)
  const faults: string[] = []
  if (status < 300 && body.version !== undefined && headers.get('etag') !== `"${body.version}"`) {
    faults.push(`ETag ${headers.get('etag')} for version ${body.version}`)
  }
  if (status === 201 && headers.get('location') !== (body.href ?? body.self)) {
    faults.push(`Location ${headers.get('location')} is not the address of what was made`)
  }
  if (body.href !== undefined && !body.href.endsWith(`${basePath}/${resourceOf(body)}`)) {
    faults.push(`${body.href} is not its address`)
  }
  if (/:\s*null[,}\]]/.test(text)) faults.push('null on the wire')
  return faults
}

/** Each kind of resource has a field that no other has; what has none of them is a person. */
function resourceOf(body: Readonly<Record<string, unknown>>): string {
  if (body.topics !== undefined) return `intakeInterviews/${body.id}`
  if (body.missedTalks !== undefined) return `arrivals/${body.id}`
  if (body.columnsFrom !== undefined) return `imports/${body.id}`
  if (body.confirmedOn !== undefined) return `services/${body.id}`
  if (body.sentOn !== undefined) return `onwardReferrals/${body.id}`
  if (body.toQueue !== undefined) return `distributions/${body.id}`
  if (body.countsSchooling !== undefined) return `periodReports/${body.id}`
  if (body.commitments !== undefined) return `cooperationAgreements/${body.id}`
  if (body.legalBasis !== undefined) return `protocols/${body.id}`
  if (body.hasPassword !== undefined) return `users/${body.id}`
  if (body.format !== undefined) return `exports/${body.id}`
  if (body.hasEarlierSecret !== undefined) return `programs/${body.id}`
  return `${body.status === undefined ? 'persons' : 'referrals'}/${body.id}`
}

function mediaTypeOf({ headers }: RawResponse): string | undefined {
  return headers.get('content-type')?.split(';')[0]
}

function inContract(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"contract#/'))
}

function closed<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(closed) as T
  if (typeof schema !== 'object' || schema === null) return schema
  const copy = Object.fromEntries(Object.entries(schema).map(([key, at]) => [key, closed(at)]))
  const isOpen = schema !== null && 'properties' in schema && !('additionalProperties' in schema)
  return (isOpen ? { ...copy, additionalProperties: false } : copy) as T
}
