import { Ajv, type Options } from 'ajv'
import addFormats from 'ajv-formats'
import type { FastifySchemaCompiler } from 'fastify'
import { atFirstUse } from './at-first-use.ts'

const options: Options = {
  // One issue for every fault; maxLength and maxItems everywhere keep that cheap.
  allErrors: true,
  useDefaults: true,
  removeAdditional: false,
  strict: false,
}

function makeAjv(coerceTypes: Options['coerceTypes']): Ajv {
  const ajv = new Ajv({ ...options, ...(coerceTypes === undefined ? {} : { coerceTypes }) })
  addFormats.default(ajv)
  return ajv
}

/**
 * Compiles the schemas of routes. Bodies are taken literally; path and query arrive as text and are
 * converted. Unknown properties are refused, never dropped (Belgif rule `req-valid`).
 */
export function createValidatorCompiler(): FastifySchemaCompiler<object> {
  const literal = makeAjv(false)
  const converting = makeAjv('array')
  return ({ schema, httpPart }) => {
    const ajv = httpPart === 'body' ? literal : converting
    const compiled = atFirstUse(() => ajv.compile(httpPart === 'headers' ? schema : closed(schema)))
    const validate: ReturnType<FastifySchemaCompiler<object>> = (data: unknown) => {
      const isValid = compiled()(data)
      validate.errors = compiled().errors ?? null
      return isValid
    }
    return validate
  }
}

/**
 * Adds `additionalProperties: false` to every object that lists its properties. It is added here and
 * not in the schemas, because in the published document it is for maps only (Belgif `addi-prop`).
 */
function closed<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(closed) as T
  if (typeof schema !== 'object' || schema === null) return schema
  const copy = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, closed(value)]),
  )
  const lists = 'properties' in schema && !('additionalProperties' in schema)
  return (lists ? { ...copy, additionalProperties: false } : copy) as T
}
