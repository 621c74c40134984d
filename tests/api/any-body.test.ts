import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { contract, operationNamed, type Schema } from '../support/contract.ts'
import { acceptedReferral, newPerson, submittedReferral } from '../support/factories.ts'
import { testApp } from '../support/test-app.ts'
import type { UserName } from '../support/world.ts'

// Whatever is sent, the answer is one of the contract: the client of these tests fails on any other,
// and on every internal error.

const world = testApp()
const ids: Record<string, string> = {}
beforeAll(async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  ids.personId = (await newPerson(clerk)).id
  ids.submitted = (await submittedReferral(clerk)).id
  ids.accepted = (await acceptedReferral(clerk, counsellor)).id
})

/** Text that breaks things: markup, quotes, other scripts, halves of characters, years that are none. */
const nastyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    "' or 1=1 --",
    '\u0000',
    '\ud800',
    '\u202e',
    '0000-01-01',
    '0000',
    '9999-99-99',
    '-1',
    'NaN',
    '1e999',
    '{}',
    '%00',
    '\\x00',
    '00000000-0000-0000-0000-000000000000',
  ),
)

/** Values near what a schema asks: mostly good, sometimes not at all. */
function near(schema: Schema): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 4, arbitrary: good(schema) },
    { weight: 1, arbitrary: nastyText },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  )
}

function good(schema: Schema): fc.Arbitrary<unknown> {
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum)
  if (schema.type === 'boolean') return fc.boolean()
  if (schema.type === 'integer') return fc.integer({ min: -2, max: 120 })
  if (schema.type === 'array') return fc.array(near(schema.items as Schema), { maxLength: 6 })
  if (schema.format === 'date') return fc.date({ noInvalidDate: true }).map(dayOf)
  if (schema.format === 'email') return fc.emailAddress()
  if (typeof schema.pattern === 'string' && !schema.pattern.includes('\\s')) {
    return fc.stringMatching(new RegExp(schema.pattern), { maxLength: 36 })
  }
  return nastyText
}

function dayOf(date: Date): string {
  return date
    .toISOString()
    .replace(/^[+-]\d\d/, '')
    .slice(0, 10)
}

function bodyOf(operationId: string): fc.Arbitrary<unknown> {
  const body = operationNamed(operationId).requestBody?.content['application/json']?.schema
  const name = String(body?.$ref).split('/').at(-1) ?? ''
  const { properties, required } = contract.components.schemas[name] ?? {}
  const fields = Object.entries((properties ?? {}) as Record<string, Schema>)
  const model = Object.fromEntries(fields.map(([field, schema]) => [field, near(schema)]))
  return fc.record(model, { requiredKeys: (required ?? []) as string[] })
}

const cases: [string, UserName, () => string][] = [
  ['createPerson', 'clerk', () => '/persons'],
  ['updatePerson', 'clerk', () => `/persons/${ids.personId}`],
  ['queryPersons', 'clerk', () => '/persons/query'],
  ['createReferral', 'clerk', () => '/referrals'],
  ['recordContactAttempt', 'counsellor', () => `/referrals/${ids.accepted}/contactAttempts`],
  ['rejectReferral', 'counsellor', () => `/referrals/${ids.submitted}/rejection`],
  ['completeReferral', 'counsellor', () => `/referrals/${ids.accepted}/completion`],
]

describe.each(cases)('%s', (operationId, name, path) => {
  test('answers any body with an answer of its contract', async () => {
    const client = await world().asUser(name)
    const { method } = operationNamed(operationId)
    const seen = new Set<number>()
    await fc.assert(
      fc.asyncProperty(bodyOf(operationId), async (body) => {
        seen.add((await client.request(method, path(), { body })).status)
      }),
      { numRuns: 150 },
    )
    expect(seen).toContain(400)
  })
})

test('a list answers any address with an answer of its contract', async () => {
  const client = await world().asUser('clerk')
  const value = fc.oneof(nastyText, fc.constantFrom('sent', 'queue', 'draft', 'preschool', '5'))
  const name = fc.constantFrom(
    'box',
    'type',
    'status',
    'pageSize',
    'after',
    'x',
    'type[]',
    '__proto__',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(name, value), { maxLength: 6 }), async (pairs) => {
      const query = pairs.map(([key, text]) => `${key}=${encodeURIComponent(text.toWellFormed())}`)
      const box = pairs.length % 2 === 0 ? ['box=sent'] : []
      const { status } = await client.get(`/referrals?${[...box, ...query].join('&')}`)
      expect([200, 400]).toContain(status)
    }),
    { numRuns: 200 },
  )
})
