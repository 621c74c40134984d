import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type Ask, type MakeBody, testBodyRefusals } from './body-refusals.ts'
import { needsHeader, operationNamed, operations, takesHeader } from './contract.ts'
import type { TestApp } from './test-app.ts'
import type { UserName } from './world.ts'

export interface RefusalCase {
  readonly operationId: string
  readonly world: () => TestApp
  /** Somebody who may do it. */
  readonly by: UserName
  /** Users whose role may not try it at all. */
  readonly notBy: readonly UserName[]
  /** Makes a fresh thing to do it to. @returns the address */
  readonly path: () => Promise<string>
  /** Makes a good body. */
  readonly body?: MakeBody
  /** So many signs are more than its body may have, where it takes more than others. */
  readonly tooLarge?: number
  /** Makes another good body, to use a key twice with. */
  readonly otherBody?: MakeBody
}

const unknownId = '0198c0de-0000-7000-8000-00000000dead'

/**
 * Tests all the ways in which every operation of its kind is refused, as its contract tells what kind
 * it is: who asks, where, with which headers, with which body.
 */
export function testRefusals(refusal: RefusalCase): void {
  const { operationId, world, by, notBy, body } = refusal
  const operation = operationNamed(operationId)

  // What is refused changes nothing, so one thing serves all refusals.
  let target: Promise<string> | undefined
  const ask: Ask = async ({ path, client, ...options } = {}) => {
    const asking = client ?? (await world().asUser(by))
    target ??= refusal.path()
    const url = path ?? (await target)
    return asking.request(operation.method, url, {
      ...(body && { body: await body() }),
      ...options,
    })
  }

  describe(`${operationId} refuses`, () => {
    test('whoever is not signed in, or no longer', async () => {
      const nobody = await ask({ client: world().nobody })
      expect(nobody.status).toBe(401)
      expect(nobody.body.type).toBe('urn:problem-type:belgif:noAccessToken')
      const forged = await ask({ client: world().nobody, headers: { cookie: 'onthaal=forged' } })
      expect(forged.status).toBe(401)
      expect(forged.body.type).toBe('urn:problem-type:belgif:expiredAccessToken')
    })

    test.skipIf(notBy.length === 0).each(notBy)('%s, whose role may not do this', async (name) => {
      const { status, body: problem } = await ask({ client: await world().asUser(name) })
      expect(status).toBe(403)
      expect(problem.type).toBe('urn:problem-type:belgif:missingPermission')
    })

    test('a query parameter that it does not know, by name', async () => {
      const { status, body: problem } = await ask({ path: `${await refusal.path()}?role=manager` })
      expect(status).toBe(400)
      expect(problem.issues).toContainEqual(
        expect.objectContaining({ in: 'query', name: 'role', code: 'additionalProperties' }),
      )
    })

    if (operation.method !== 'GET') testCrossSite(ask)
    if (operation.template.includes('{')) testUnknownResource(ask, refusal)
    if (needsHeader(operation, 'If-Match')) testIfMatch(ask)
    if (takesHeader(operation, 'Idempotency-Key')) testIdempotencyKey(ask, refusal)
    if (operation.method === 'POST' || operation.method === 'PUT') {
      testBodyRefusals(ask, operation, body, refusal.tooLarge)
    }
  })
}

function testCrossSite(ask: Ask): void {
  test('a page of another site', async () => {
    const { status, body } = await ask({ headers: { 'sec-fetch-site': 'cross-site' } })
    expect(status).toBe(403)
    expect(body.type).toBe('urn:problem-type:onthaal:identity:crossSiteRequest')
    // Over plain HTTP a browser tells its origin alone.
    for (const origin of ['https://elsewhere.example', 'null']) {
      expect((await ask({ headers: { origin } })).status, origin).toBe(403)
    }
  })
}

function testUnknownResource(ask: Ask, { path }: RefusalCase): void {
  test('an id that is none, and one that nobody has', async () => {
    const good = await path()
    const withId = (id: string) => good.replace(/[0-9a-f-]{36}/, id)
    // Two levels up from a thing within a thing is another address that is there, and so may be one level.
    const above = good.replace(/\/[^/]+\/[0-9a-f-]{36}/, '')
    const isThere = operations.some(({ template }) => template === above)
    const up = isThere || good.split('/').length > 4 ? [] : ['%2e%2e']
    for (const id of ['1', unknownId.toUpperCase(), `${unknownId}0`, "'or'1'='1", '%00', ...up]) {
      const { status } = await ask({ path: withId(id) })
      expect([400, 404], id).toContain(status)
    }
    const malformed = await ask({ path: withId('1') })
    expect(malformed.status).toBe(400)
    expect(malformed.body.issues?.[0]).toMatchObject({ in: 'path' })
    const unknown = await ask({ path: withId(unknownId) })
    expect(unknown.status).toBe(404)
    expect(unknown.body.type).toBe('urn:problem-type:belgif:resourceNotFound')
  })
}

function testIfMatch(ask: Ask): void {
  test('to change what the caller does not say it saw', async () => {
    const { status } = await ask({ headers: { 'if-match': undefined } })
    expect(status).toBe(428)
  })

  test('the state it has, said weakly: that proves nothing of what the caller saw', async () => {
    const stale = await ask({ headers: { 'if-match': '"99"' } })
    const { status } = await ask({ headers: { 'if-match': `W/"${stale.body.currentVersion}"` } })
    expect(status).toBe(412)
  })

  test.each([
    '"99"',
    '*',
    '1',
    '""',
    '"-1"',
    '"1.0"',
    '"99999999999999999999"',
    'x',
    '"1", "2", "3", "4"',
  ])('to build on the state %s', async (tag) => {
    const { status, body } = await ask({ headers: { 'if-match': tag } })
    expect(status).toBe(412)
    expect(body.type).toBe('urn:problem-type:onthaal:http:staleVersion')
    expect(body.currentVersion).toBeGreaterThan(0)
  })
}

function testIdempotencyKey(ask: Ask, { path, body, otherBody }: RefusalCase): void {
  test.each([undefined, 'x', '', `${randomUUID()}0`])('the idempotency key %s', async (key) => {
    const { status, body: problem } = await ask({ headers: { 'idempotency-key': key } })
    expect(status).toBe(400)
    expect(problem.issues).toEqual([
      expect.objectContaining({ in: 'header', name: 'Idempotency-Key' }),
    ])
  })

  test('nothing when a request is repeated, and does it once', async () => {
    const options = { path: await path(), key: randomUUID(), ...(body && { body: await body() }) }
    const first = await ask(options)
    const tag = first.headers.get('etag')
    expect(first.status).toBeLessThan(300)
    // The repetition carries what the first one carried, the old state among it.
    const before = String(Number(tag?.replaceAll('"', '')) - 1)
    const changed = first.status === 200 && tag !== null
    const again = await ask({
      ...options,
      ...(changed && { headers: { 'if-match': `"${before}"` } }),
    })
    expect(again.status).toBe(first.status)
    expect(again.text).toBe(first.text)
    const quoted = await ask({
      ...options,
      headers: {
        'idempotency-key': `"${options.key.toUpperCase()}"`,
        ...(changed && { 'if-match': `"${before}"` }),
      },
    })
    expect(quoted.text).toBe(first.text)
  })

  test('a key that came with another request', async () => {
    const options = { path: await path(), key: randomUUID(), ...(body && { body: await body() }) }
    const first = await ask(options)
    expect(first.status).toBeLessThan(300)
    const changed = otherBody === undefined ? { version: 77 } : { body: await otherBody() }
    const { status, body: problem } = await ask({ ...options, ...changed })
    expect(status).toBe(422)
    expect(problem.type).toBe('urn:problem-type:onthaal:http:idempotencyKeyReused')
  })
}
