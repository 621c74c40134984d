import type { Problem } from '@onthaal/shared/problems/schemas'
import { expect, test } from 'vitest'
import type { ApiResponse, Client, RequestOptions } from './client.ts'
import { contract, type Operation, type Schema } from './contract.ts'

export type MakeBody = () => object | Promise<object>

/** Asks for an operation in one way; everything that is not said is as it should be. */
export type Ask = (
  options?: RequestOptions & { path?: string; client?: Client },
) => Promise<ApiResponse<Problem>>

/** What no body may set: they follow from who asks and from what happens. */
export const notYours = {
  id: '0198c0de-0000-7000-8000-00000000beef',
  version: 9,
  status: 'completed',
  owner: '0198c0de-0000-7000-8000-00000000beef',
  ownerId: '0198c0de-0000-7000-8000-00000000beef',
  organisationId: '0198c0de-0000-7000-8000-00000000beef',
  senderOrganisationId: '0198c0de-0000-7000-8000-00000000beef',
  partitionId: '0198c0de-0000-7000-8000-00000000beef',
  organisation: { id: '0198c0de-0000-7000-8000-00000000beef' },
  roles: ['manager'],
}

const foul: Record<string, string> = {
  NUL: 'a\u0000b',
  'a control character': 'a\u001bb',
  'half a surrogate pair': 'a\ud800b',
  blanks: '   ',
  'nothing at all': '',
  'far too much': 'a'.repeat(20_000),
}

/** Tests what a body can have wrong: its shape, its size, its type and every field of it. */
export function testBodyRefusals(
  ask: Ask,
  operation: Operation,
  body: MakeBody | undefined,
  tooLarge = 70_000,
): void {
  const json = { 'content-type': 'application/json' }

  test('a body that is no JSON, of another type, or too large', async () => {
    const cut = await ask({ raw: '{"a":', headers: json })
    expect(cut.status).toBe(400)
    expect(cut.body.issues).toHaveLength(1)
    const poisoned = await ask({ raw: '{"__proto__":{"admin":true}}', headers: json })
    expect(poisoned.status).toBe(400)
    const text = await ask({ raw: 'hello', headers: { 'content-type': 'text/plain' } })
    expect(text.status).toBe(415)
    const large = await ask({ raw: JSON.stringify('a'.repeat(tooLarge)), headers: json })
    expect(large.status).toBe(413)
  })

  test('a body that is no object', async () => {
    for (const raw of ['[]', '5', 'true', '"text"', '[{}]']) {
      const { status } = await ask({ raw, headers: json })
      expect(status, raw).toBe(400)
    }
  })

  test('every field that is not the caller’s to set, one issue each', async () => {
    const good = await body?.()
    const refused = Object.keys(notYours).filter((name) => !(name in (good ?? {})))
    const { status, body: problem } = await ask({ body: { ...notYours, ...good } })
    expect(status).toBe(400)
    const unknown = problem.issues?.filter(({ type }) => type.endsWith(':unknownInput'))
    expect(unknown?.map(({ name }) => name).sort()).toEqual(refused.sort())
  })

  const fields = fieldsOf(operation)
  if (fields.length > 0 && body !== undefined) testFields(ask, operation, fields, body)
}

interface Field {
  readonly name: string
  readonly schema: Schema
  readonly isRequired: boolean
}

function testFields(
  ask: Ask,
  { operationId }: Operation,
  fields: readonly Field[],
  body: MakeBody,
): void {
  const required = fields.filter(({ isRequired }) => isRequired).map(({ name }) => name)
  test.skipIf(required.length === 0)('an empty body, with an issue for every field', async () => {
    const { status, body: problem } = await ask({ body: {} })
    expect(status).toBe(400)
    const missing = problem.issues?.map(({ name }) => name)
    expect(missing?.sort()).toEqual(required.sort())
  })

  test.each(fields)('$name of another type, naming it', async ({ name, schema }) => {
    // Of a group of fields, what lies in it is named.
    const isGroup = resolve(schema)?.type === 'object'
    const isNamed = (said = '') => said === name || (isGroup && said.startsWith(`${name}.`))
    for (const wrong of [{ $ne: 1 }, null, 7.5]) {
      const { status, body: problem } = await ask({ body: { ...(await body()), [name]: wrong } })
      expect(status).toBe(400)
      expect(problem.issues?.every((issue) => isNamed(issue.name))).toBe(true)
      if (!isGroup) expect(problem.issues).toHaveLength(1)
      expect(problem.issues?.length).toBeGreaterThan(0)
    }
  })

  const texts = fields.filter(({ schema }) => schema.type === 'string')
  const cases = texts.flatMap(({ name }) =>
    Object.entries(foul).map(([what, text]) => [name, what, text]),
  )
  test.skipIf(cases.length === 0).each(cases)(
    '%s with %s, without repeating it',
    async (name = '', what = '', text = '') => {
      // A password is taken as it is: whatever it holds, it can only be wrong, or too short to be a new one.
      const shortest = Number(texts.find((field) => field.name === name)?.schema.minLength ?? 0)
      const isLong = text.length >= shortest
      const isOpen = name === 'password' && isLong && what !== 'far too much'
      const response = await ask({ body: { ...(await body()), [name]: text } })
      // At the door it stays unsaid what was wrong; who is at work hears it beside the field.
      const isAtTheDoor = isOpen && operationId !== 'startSecondFactor'
      expect(response.status).toBe(isAtTheDoor ? 401 : 400)
      if (isAtTheDoor) return
      expect(response.body.issues?.map((issue) => issue.name)).toContain(name)
      if (text.trim() !== '') expect(response.text).not.toContain(JSON.stringify(text).slice(1, -1))
    },
  )
}

function fieldsOf(operation: Operation): Field[] {
  const schema = resolve(operation.requestBody?.content['application/json']?.schema)
  const properties = (schema?.properties ?? {}) as Record<string, Schema>
  const required = (schema?.required ?? []) as string[]
  return Object.entries(properties).map(([name, property]) => ({
    name,
    schema: property,
    isRequired: required.includes(name),
  }))
}

function resolve(schema: Schema | undefined): Schema | undefined {
  const reference = schema?.$ref
  if (typeof reference !== 'string') return schema
  return contract.components.schemas[reference.split('/').at(-1) ?? '']
}
