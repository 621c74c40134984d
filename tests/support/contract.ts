import { readFile } from 'node:fs/promises'

/** A JSON schema as OpenAPI 3.0 writes it. */
export type Schema = { readonly [keyword: string]: unknown }

interface DocumentedResponse {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>
}

interface Parameter {
  readonly in: string
  readonly name: string
  readonly required?: boolean
}

interface DocumentedOperation {
  readonly operationId: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Record<string, { readonly schema: Schema }> }
  readonly responses: Readonly<Record<string, DocumentedResponse>>
  readonly security?: readonly object[]
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

export interface Operation extends DocumentedOperation {
  readonly method: string
  /** Address under the base path, with `{parameters}`. */
  readonly template: string
}

export const basePath = '/api/onthaal/v1'

/** The contract as it is committed: what the tests hold the answers to. */
export const contract: Document = JSON.parse(
  await readFile(new URL('../../packages/shared/openapi.json', import.meta.url), 'utf8'),
)

export const operations: readonly Operation[] = Object.entries(contract.paths).flatMap(
  ([template, byMethod]) =>
    Object.entries(byMethod).map(([method, operation]) => ({
      ...operation,
      template,
      method: method.toUpperCase(),
    })),
)

/** @returns the operation of this name */
export function operationNamed(operationId: string): Operation {
  const found = operations.find((operation) => operation.operationId === operationId)
  if (found === undefined) throw new Error(`The contract has no operation ${operationId}`)
  return found
}

// What is written out comes before what is a parameter, as in the router.
const patterns = Object.keys(contract.paths)
  .toSorted((a, b) => Number(a.includes('{')) - Number(b.includes('{')))
  .map((template) => ({
    template,
    pattern: new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  }))

/** @returns the operation that answers a request, if it is one of ours; HEAD counts as GET */
export function operationAt(method: string, url: string): Operation | undefined {
  const path = url.startsWith(basePath) ? url.slice(basePath.length).replace(/[?#].*$/, '') : ''
  const asked = method === 'HEAD' ? 'GET' : method
  const template = patterns.find(({ pattern }) => pattern.test(path))?.template
  return operations.find((one) => one.template === template && one.method === asked)
}

/** Whether an operation takes this request header. */
export function takesHeader(operation: Operation | undefined, name: string): boolean {
  return headerOf(operation, name) !== undefined
}

/** Whether an operation refuses a request without this header. */
export function needsHeader(operation: Operation | undefined, name: string): boolean {
  return headerOf(operation, name)?.required ?? false
}

function headerOf(operation: Operation | undefined, name: string): Parameter | undefined {
  return operation?.parameters?.find((one) => one.in === 'header' && one.name === name)
}

/** The parts of answers that tell of a person. */
const aboutPeople = new Set([
  'Background',
  'EarlierReferral',
  'EducationBoardItem',
  'EducationChain',
  'Evaluation',
  'Guardian',
  'HouseholdMember',
  'HouseholdSnapshot',
  'Informing',
  'OnwardReferral',
  // A small number tells of somebody.
  'PeriodReport',
  'Person',
  'PersonChange',
  'PersonInsz',
  'PersonSummary',
  'ReferralEvent',
  'SentChange',
  'SocialContext',
])

/** Whether a good answer of an operation tells of people, as its schema says. */
export function showsPeople({ responses }: Operation): boolean {
  const good = Object.entries(responses).filter(([status]) => status.startsWith('2'))
  // A table has no schema to look into; what we give as one is of people.
  return good.some(
    ([, response]) =>
      response.content?.['text/csv'] !== undefined || reachesPeople(response, new Set()),
  )
}

function reachesPeople(node: unknown, seen: Set<string>): boolean {
  if (typeof node !== 'object' || node === null) return false
  const name = '$ref' in node ? String(node.$ref).split('/').at(-1) : undefined
  if (name === undefined) return Object.values(node).some((part) => reachesPeople(part, seen))
  if (aboutPeople.has(name)) return true
  if (seen.has(name)) return false
  return reachesPeople(contract.components.schemas[name], seen.add(name))
}
