import { problemTypes } from '@onthaal/shared/problems'
import { describe, expect, test } from 'vitest'
import { operations } from '../support/contract.ts'
import { makeThings, type Things } from '../support/some-things.ts'
import { testApp } from '../support/test-app.ts'

// Pages of others can make a browser send requests with its cookie; its headers tell of that.

const world = testApp()
const own = 'http://onthaal.test'

const elsewhere: Record<string, Record<string, string>> = {
  'another site': { origin: 'https://evil.example' },
  'another site, as newer browsers say it': { 'sec-fetch-site': 'cross-site', origin: own },
  'a neighbour under the same domain': { 'sec-fetch-site': 'same-site', origin: own },
  'our name at another port': { origin: `${own}:8080` },
  'our name over another scheme': { origin: 'https://onthaal.test' },
  'a page without an origin': { origin: 'null' },
  'what is no origin at all': { origin: 'onthaal.test' },
  'a name that was made to lead to us': { origin: 'http://evil.example', host: 'evil.example' },
}

const writes = operations.filter(({ method }) => method !== 'GET')
let things: Things | undefined

async function ask(operationId: string, headers: Record<string, string>) {
  const operation = writes.find((one) => one.operationId === operationId)
  things ??= await makeThings(world())
  const client = await world().asUser('clerk')
  const path = things.addressOf(operation?.template ?? '', 0)
  return client.request(operation?.method ?? '', path, { headers })
}

test('there are writes to try', () => {
  expect(writes.length).toBeGreaterThan(35)
})

describe.each(writes.map(({ operationId }) => operationId))('%s', (operationId) => {
  test('is refused to pages of others before anybody asks who it is', async () => {
    for (const [from, headers] of Object.entries(elsewhere)) {
      const { status, body } = await ask(operationId, headers)
      expect(status, from).toBe(403)
      expect(body.type, from).toBe(problemTypes.crossSiteRequest.type)
    }
  })
})

test('our own page and programs get on', async () => {
  for (const headers of [
    { origin: own, 'sec-fetch-site': 'same-origin' },
    { origin: own },
    // A program says nothing of pages.
    {},
  ]) {
    expect((await ask('createPerson', { ...headers })).status).toBe(400)
  }
})

test('what only reads is answered whoever links to it, and carries what keeps other pages from it', async () => {
  const client = await world().asUser('clerk')
  const { status, headers } = await client.get('/desks', {
    headers: { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
  })
  expect(status).toBe(200)
  expect(headers.has('access-control-allow-origin')).toBe(false)
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
})
