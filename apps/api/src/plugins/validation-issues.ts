import { type IssueName, issueTypes } from '@onthaal/shared/problems'
import type { Issue } from '@onthaal/shared/problems/schemas'
import type { FastifyError } from 'fastify'

const places = { body: 'body', querystring: 'query', params: 'path', headers: 'header' } as const

type Fault = NonNullable<FastifyError['validation']>[number]

/** A body of many small faults must not make an answer many times its size. */
const mostIssues = 100

/** @returns one issue for every fault that the schema found, naming its field */
export function issuesOf(error: FastifyError): Issue[] {
  const place = places[error.validationContext as keyof typeof places] ?? 'body'
  return (error.validation ?? [])
    .filter(isFirstOfItsPlace())
    .slice(0, mostIssues)
    .map(({ keyword, instancePath, params, message }) => {
      const path = fieldName(instancePath)
      const unknown = params.additionalProperty
      const missing = params.missingProperty
      const name = join(path, typeof unknown === 'string' ? unknown : missing)
      return {
        ...kindOf(keyword),
        in: place,
        code: keyword,
        ...(name === '' ? {} : { name: name.slice(0, 200) }),
        // The message of the validator tells of the schema, not of the value.
        ...(message === undefined || typeof unknown === 'string' ? {} : { detail: message }),
      }
    })
}

/** A value that has the wrong type breaks its other keywords too; its writer made one fault. */
function isFirstOfItsPlace(): (fault: Fault) => boolean {
  const told = new Set<string>()
  return ({ keyword, instancePath }) => {
    // These lie with a member of the object, each with another one.
    if (keyword === 'required' || keyword === 'additionalProperties') return true
    const isFirst = !told.has(instancePath)
    told.add(instancePath)
    return isFirst
  }
}

function kindOf(keyword: string): (typeof issueTypes)[IssueName] {
  if (keyword === 'additionalProperties') return issueTypes.unknownInput
  if (keyword === 'required') return issueTypes.requiredInput
  return issueTypes.schemaViolation
}

/** `/nationalities/0` → `nationalities[0]` (Belgif rule for `name`). */
function fieldName(instancePath: string): string {
  return instancePath
    .split('/')
    .slice(1)
    .reduce((name, part) => (/^\d+$/.test(part) ? `${name}[${part}]` : join(name, part)), '')
}

function join(path: string, field: unknown): string {
  if (typeof field !== 'string') return path
  return path === '' ? field : `${path}.${field}`
}
