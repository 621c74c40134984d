import { problemTypes } from '@onthaal/shared/problems'
import { describe, expect, test } from 'vitest'
import { checkResponse, type RawResponse } from '../support/check-response.ts'
import { basePath, operations } from '../support/contract.ts'
import { answerOf, converse } from '../support/raw-socket.ts'
import { testApp } from '../support/test-app.ts'

// Every way to be refused before an operation is reached is problem details as well.

const world = testApp()

async function ask(method: string, path: string, headers: Record<string, string> = {}) {
  return world().nobody.request(method, path, { headers })
}

describe('an address', () => {
  test.each([
    '/api',
    '/api/',
    '/api/onthaal',
    '/api/onthaal/v2/health',
    `${basePath}/nothing`,
    `${basePath}/health/`,
    `${basePath}//health`,
    `${basePath}/Health`,
    `${basePath}/persons/1/files`,
    `${basePath}/doc/../../etc/passwd`,
    '/doc/%2e%2e/package.json',
    `${basePath}/workplaces/other`,
  ])('%s does not exist', async (path) => {
    const { status, body } = await ask('GET', path, { accept: 'application/json' })
    expect(status).toBe(404)
    expect(body.type).toBe(problemTypes.resourceNotFound.type)
  })

  test.each(['%zz', '%', '%E0%A4%A', '%c0%ae', '%ff'])(
    'with %s in it cannot be read',
    async (garbage) => {
      for (const path of [
        `${basePath}/persons/${garbage}`,
        `${basePath}/${garbage}`,
        `/${garbage}`,
      ]) {
        const { status, body } = await ask('GET', path)
        expect(status).toBe(400)
        expect(body.issues).toEqual([expect.objectContaining({ in: 'path' })])
      }
    },
  )

  test.each([99, 101, 10_000])('with a parameter of %d characters is refused', async (length) => {
    const { status } = await ask('GET', `${basePath}/persons/${'a'.repeat(length)}`)
    // Short of the longest that is looked at, nobody is signed in.
    expect(status).toBe(length < 100 ? 401 : 400)
  })

  test('with an unreadable query is answered by its operation', async () => {
    for (const query of [
      '%zz',
      '%00',
      'a=%ff&b',
      '__proto__=1',
      'constructor[prototype]=1',
      '&&=',
    ]) {
      const { status } = await ask('GET', `/health?${query}`)
      expect([200, 400], query).toContain(status)
    }
  })
})

describe('a method that an address does not know', () => {
  const templates = [...new Set(operations.map(({ template }) => template))]

  test.each(templates)('is refused at %s, naming those it knows', async (template) => {
    const path = template.replace(/\{\w+\}/, '0198c0de-0000-7000-8000-00000000dead')
    const known = operations.filter((one) => one.template === template).map(({ method }) => method)
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      if (known.includes(method)) continue
      const { status, headers } = await ask(method, path)
      expect(status, method).toBe(405)
      const allowed = headers.get('allow')?.split(', ') ?? []
      expect(allowed.filter((one) => one !== 'HEAD').sort()).toEqual([...known].sort())
    }
  })

  test('HEAD is answered like GET, without a body', async () => {
    const { status, text } = await ask('HEAD', '/health')
    expect([status, text]).toEqual([200, ''])
    expect((await ask('HEAD', '/desks')).status).toBe(401)
    expect((await ask('HEAD', '/nothing', { accept: 'application/json' })).status).toBe(404)
  })

  test('methods that no operation has are refused', async () => {
    for (const method of ['TRACE', 'PROPFIND', 'SEARCH']) {
      const response = await raw(
        `${method} ${basePath}/health HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`,
      )
      expect([400, 404, 405], method).toContain(response.status)
      checkResponse(method, `${basePath}/health`, response)
    }
  })
})

test.each(['gzip', 'br', 'deflate'])(
  'a body in the encoding %s is not misread',
  async (encoding) => {
    const { status } = await world().nobody.post('/sessions', undefined, {
      raw: '\u001f\u008b',
      headers: { 'content-type': 'application/json', 'content-encoding': encoding },
    })
    expect(status).toBe(400)
  },
)

test.each([
  ['text/plain', 415],
  ['application/x-www-form-urlencoded', 415],
  ['multipart/form-data; boundary=x', 415],
  ['application/xml', 415],
  ['application/jsonp', 415],
  ['application/merge-patch+json', 415],
  ['nonsense', 415],
  ['application/json', 400],
  ['application/json; charset=utf-16', 400],
])('a body of %s answers %d', async (type, expected) => {
  const { status } = await world().nobody.post('/sessions', undefined, {
    raw: 'username=clerk',
    headers: { 'content-type': type },
  })
  expect(status).toBe(expected)
})

test('an empty body, one of blanks and one cut short are refused', async () => {
  for (const text of ['', ' ', '{', 'null', '{"username":"a"', '{"username":"\\ud8']) {
    const { status } = await world().nobody.post('/sessions', undefined, {
      raw: text,
      headers: { 'content-type': 'application/json' },
    })
    expect(status, text).toBe(400)
  }
})

test('very deep and very wide bodies cost a refusal and no more', async () => {
  const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`
  const wide = JSON.stringify(
    Object.fromEntries(Array.from({ length: 6000 }, (_, at) => [`f${at}`, 1])),
  )
  for (const text of [deep, wide]) {
    const start = performance.now()
    const answer = await world().nobody.post('/sessions', undefined, {
      raw: text,
      headers: { 'content-type': 'application/json' },
    })
    expect(answer.status).toBe(400)
    expect(performance.now() - start).toBeLessThan(1000)
    expect(answer.text.length).toBeLessThan(40_000)
  }
})

test('the caller’s trace id comes back beside our own, if it is one', async () => {
  const good = await ask('GET', '/health', { 'belgov-trace-id': 'abc-123' })
  expect(good.headers.get('belgov-related-trace-id')).toBe('abc-123')
  expect(good.headers.get('belgov-trace-id')).not.toBe('abc-123')
  const bad = await ask('GET', '/health', { 'belgov-trace-id': '<script>' })
  expect(bad.headers.has('belgov-related-trace-id')).toBe(false)
})

describe('what is hardly HTTP', () => {
  test.each([
    ['no request', 'hello\r\n\r\n'],
    [
      'headers without end',
      `GET ${basePath}/health HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`,
    ],
    [
      'a header with a line break',
      `GET ${basePath}/health HTTP/1.1\r\nhost: x\r\nbad header\r\n\r\n`,
    ],
    [
      'a length that is none',
      `POST ${basePath}/sessions HTTP/1.1\r\nhost: x\r\ncontent-length: x\r\n\r\n`,
    ],
    [
      'two ways to tell the length',
      `POST ${basePath}/sessions HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
    ],
    ['no host', `GET ${basePath}/health HTTP/1.1\r\n\r\n`],
    ['a version that does not exist', `GET ${basePath}/health HTTP/9.9\r\nhost: x\r\n\r\n`],
  ])('%s is refused as a problem, and the connection ends', async (_what, text) => {
    const response = await raw(text)
    expect(response.status).toBe(400)
    checkResponse('GET', '/', response)
  })
})

/** Writes to a socket what no client would, and reads until the other side is done. */
async function raw(text: string): Promise<RawResponse> {
  const { origin } = await world().listen()
  const { socket, whole } = converse(origin)
  socket.write(text)
  return answerOf(await whole)
}
