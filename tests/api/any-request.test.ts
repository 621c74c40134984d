import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../support/client.ts'
import { basePath, type Operation, operations, takesHeader } from '../support/contract.ts'
import { type Digest, openDigest } from '../support/digest.ts'
import { newPerson } from '../support/factories.ts'
import { bodySchemaOf, brokenFor, textOf, validFor } from '../support/schema-values.ts'
import { makeThings, type Things } from '../support/some-things.ts'
import { testApp } from '../support/test-app.ts'
import { partitions, type UserName } from '../support/world.ts'

// Requests that are wrong in any part, for every operation of the contract. The client of these tests fails
// on an answer that is not in the contract and on every internal error. The test command makes the same
// requests every time; `npx pnpm@12 fuzz` makes others, and more of them.

const runs = Number(process.env.FUZZ_RUNS ?? 50)
const seed = Number(process.env.FUZZ_SEED ?? 1)

const world = testApp({
  signInLimits: {
    perAccount: 1_000_000,
    perAccountAnywhere: 1_000_000,
    perAddress: 1_000_000,
    delayPerFailure: 0,
  },
})

let things: Things
let digest: Digest
const callers: readonly (UserName | undefined)[] = [
  ...(['clerk', 'counsellor', 'cityManager', 'agencyManager', 'policyOfficer'] as const),
  ...(['privacyOfficer', 'administrator', 'agencyAdministrator', undefined] as const),
]

beforeAll(async () => {
  things = await makeThings(world())
  // That somebody signed in for the first time is written down, and no part of what is asked below.
  for (const caller of callers) if (caller !== undefined) await world().asUser(caller)
  // A refusal may say who is still there, and that somebody guesses passwords.
  digest = await openDigest(world().database.ownerUrl, ['session', 'sign_in_limit'])
})
afterAll(() => digest.end())

/** Text that breaks things: markup, statements, templates, other scripts, halves of characters. */
const nastyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    "' or 1=1 --",
    "'; drop table referral; --",
    '{{7*7}}<%= 7*7 %>#{7*7}',
    '<script>alert(1)</script>',
    '../../../etc/passwd',
    '\u0000',
    '\ud800',
    '\u202e',
    '0000',
    '-1',
    '1e999',
    '{}',
    '[]',
    '__proto__',
    'a'.repeat(3_000),
  ),
)
const nastyEncoded = fc.oneof(
  nastyText.map((text) => encodeURIComponent(text.toWellFormed())),
  fc.constantFrom('%00', '%ff', '%', '%zz', '%ed%a0%80', '..%2f..', '%0d%0aset-cookie:x'),
)

/** The address of a thing, or of nothing. */
function pathFor({ template }: Operation): fc.Arbitrary<string> {
  const known = fc.nat().map((pick) => things.addressOf(template, pick))
  if (!template.includes('{')) return known
  const unknown = fc
    .oneof(fc.uuid(), nastyEncoded)
    .map((text) => template.replaceAll(/\{\w+\}/g, text))
  return fc.oneof({ weight: 4, arbitrary: known }, { weight: 1, arbitrary: unknown })
}

/** Parameters of the operation and others, once or several times, with any values. */
function queryFor({ parameters = [] }: Operation): fc.Arbitrary<string> {
  const own = parameters.filter((one) => one.in === 'query').map(({ name }) => name)
  const name = fc.constantFrom(...own, 'x', 'type[]', '__proto__', 'constructor')
  const value = fc.oneof(
    nastyEncoded,
    fc.constantFrom('sent', 'queue', 'drafts', 'preschool', '5', 'true', '2026-03-02'),
  )
  const pair = fc.tuple(name, value).map(([key, text]) => `${encodeURIComponent(key)}=${text}`)
  // Where a list has to be named, most requests name one.
  const begin = fc.constantFrom(
    '',
    ...(own.includes('box') ? ['box=sent', 'box=queue', 'box=drafts'] : []),
  )
  const more = fc
    .tuple(begin, fc.array(pair, { maxLength: own.length > 0 ? 4 : 1 }))
    .map(([first, pairs]) => [first, ...pairs].filter((part) => part !== '').join('&'))
  return fc.oneof({ weight: 3, arbitrary: begin }, { weight: 1, arbitrary: more })
}

const deepJson = '['.repeat(20_000) + ']'.repeat(20_000)
const heavy = `{"name":"${'a'.repeat(10 * 1024 * 1024)}"}`

/** Bodies of the right shape, broken ones, and what is no JSON at all. */
function bodyFor(operation: Operation): fc.Arbitrary<string | undefined> {
  const odd = fc.oneof(
    { weight: 6, arbitrary: nastyText },
    { weight: 6, arbitrary: fc.json() },
    {
      weight: 6,
      arbitrary: fc.constantFrom(
        '',
        'null',
        '{"a":1,"a":2}',
        '\ufeff{}',
        '{"a":',
        '{"__proto__":{"role":"manager"}}',
        deepJson,
      ),
    },
    // Ten megabytes take their time to make and to send.
    { weight: 1, arbitrary: fc.constant(heavy) },
  )
  const schema = bodySchemaOf(operation)
  if (schema === undefined) {
    return fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: odd })
  }
  return fc.oneof(
    { weight: 3, arbitrary: validFor(schema, things.ids()).map(textOf) },
    { weight: 4, arbitrary: brokenFor(schema, things.ids()) },
    { weight: 2, arbitrary: odd },
  )
}

const asciiText = fc.string({ unit: 'grapheme-ascii', maxLength: 60 })

/** Headers in place of those of a careful program; `undefined` leaves one out. */
function headersFor(operation: Operation): fc.Arbitrary<Record<string, string | undefined>> {
  const media = fc.constantFrom(
    ...['application/json', 'application/json', 'application/json; charset=utf-8'],
    ...[
      'text/plain',
      'application/xml',
      'multipart/form-data; boundary=x',
      'a/b;c',
      ';',
      undefined,
    ],
  )
  const key = fc.oneof(fc.uuid(), asciiText, fc.constant(undefined))
  const tag = fc.oneof(
    fc.constantFrom('*', '"1"', 'W/"1"', '"1", "2"', '"99999999999999999999"', undefined),
    asciiText,
  )
  const some = {
    ...(operation.method === 'GET' ? {} : { 'content-type': media }),
    ...(takesHeader(operation, 'Idempotency-Key') ? { 'idempotency-key': key } : {}),
    ...(takesHeader(operation, 'If-Match') ? { 'if-match': tag } : {}),
    accept: fc.constantFrom('text/html', '*/*', 'nonsense'),
  }
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant({ 'content-type': 'application/json' }) },
    { weight: 1, arbitrary: fc.record(some, { requiredKeys: [] }) },
  )
}

// These end or lock the sessions that all others need: they get one of their own for each request.
const endings = ['signOut', 'lockSession']
/** This one would end the sessions of the others: who asks for it asks nothing else. */
const loner: UserName = 'schoolClerk'

function callerOf({ operationId }: Operation, name: UserName | undefined): Promise<Client> {
  if (name === undefined) return Promise.resolve(world().nobody)
  if (operationId === 'endOtherSessions') return world().signIn(loner)
  return endings.includes(operationId) ? world().signIn(name) : world().asUser(name)
}

/** What was answered, by whether it was a refusal: requests that all fail alike would prove little. */
const seen = { done: new Set<string>(), refused: new Set<string>() }

describe.each(operations)('$operationId', (operation) => {
  test(
    'answers any request with an answer of its contract, and a refusal changes nothing',
    async () => {
      const requests = fc.record({
        caller: fc.constantFrom(...callers),
        path: pathFor(operation),
        query: queryFor(operation),
        raw: bodyFor(operation),
        headers: headersFor(operation),
      })
      let before = await digest.take()
      await fc.assert(
        fc.asyncProperty(requests, async ({ caller, path, query, raw, headers }) => {
          const client = await callerOf(operation, caller)
          const address = `${basePath}${path}${query === '' ? '' : `?${query}`}`
          const { status } = await client.request(operation.method, address, {
            ...(raw === undefined || operation.method === 'GET' ? {} : { raw }),
            headers,
          })
          expect(status).toBeLessThan(500)
          seen[status < 400 ? 'done' : 'refused'].add(operation.operationId)
          const after = await digest.take()
          if (status >= 400) expect(after).toBe(before)
          before = after
        }),
        { numRuns: runs, timeout: 20_000, seed },
      )
    },
    20_000 + runs * 400,
  )
})

/** Reads that hardly ever show anything here, and why. */
const hardlyRead = {
  getSocialContext: 'nobody who asks works at an OCMW',
  listEvaluations: 'an OCMW sent nothing of what is asked for',
  getEducationChain: 'hardly anybody who asks works with schooling',
  getReferralEducationChain: 'hardly anybody who asks works with schooling',
  listEducationChains: 'hardly anybody who asks works with schooling',
  listEducationStaff: 'hardly anybody who asks works with schooling',
  exportPerson: 'only the manager gets it, and only of somebody whose organisation works with them',
  getReferralPersonInsz: 'nobody who was referred here has a number',
  getOnwardReferral: 'hardly anybody who asks works with schooling',
  getRefusalDocument: 'hardly anybody who asks works with schooling',
  listIntakeInterviews: 'one of two lists, and no filter that is none, are seldom met together',
  listArrivals: 'a status, and no filter that is none, are seldom met together',
  listInformedPersons: 'two days that follow each other are seldom met',
  getDistribution: 'only the manager who handed it out gets it',
  getExportFile: 'only whoever asked for it gets it',
  listSlots: 'a desk where somebody works, and two days that lie close together, are seldom met',
}

test('every operation refused some, every read but a few showed some, and many changes were made', () => {
  const all = operations.map(({ operationId }) => operationId)
  const never = all.filter((id) => !seen.refused.has(id))
  const takesNothing = ['getHealth', 'listDemoAccounts', 'getSignInOptions']
  expect(never.filter((id) => !takesNothing.includes(id))).toEqual([])
  const reads = operations.filter(({ method }) => method === 'GET')
  const unread = reads.map(({ operationId }) => operationId).filter((id) => !seen.done.has(id))
  // With other requests, and more of them, even these may be answered.
  expect(unread.filter((id) => !(id in hardlyRead))).toEqual([])
  // Nobody who asks works with schooling, or has the link of a school.
  const ofSchools = /educationChain|educationTransfer|educationStaff|onwardReferral|schoolLink/
  const others = operations.filter(({ template }) => !ofSchools.test(template))
  const done = others.filter(({ operationId }) => seen.done.has(operationId))
  expect(done.length).toBeGreaterThan(others.length * 0.45)
})

test('a change is seen', async () => {
  const before = await digest.take()
  // What was asked before may have brought the municipality a second part.
  await newPerson(await world().asUser('clerk'), { partition: partitions.city })
  expect(await digest.take()).not.toBe(before)
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
