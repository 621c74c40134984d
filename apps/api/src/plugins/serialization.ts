import { SerializerSelector } from '@fastify/fast-json-stringify-compiler'
import type { FastifySerializerCompiler } from 'fastify'
import { atFirstUse } from './at-first-use.ts'

/** Compiles the schemas of answers, as Fastify does by itself, but each at its first use. */
export function createSerializerCompiler(): FastifySerializerCompiler<object> {
  const compile = SerializerSelector()()
  return (route) => {
    const compiled = atFirstUse(() => compile({ httpStatus: '', ...route }))
    return (answer) => compiled()(answer)
  }
}
