import { expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'signOut',
  world,
  by: 'clerk',
  notBy: [],
  path: async () => '/sessions/current',
})

test('the session ends on the server: a copy of the cookie opens nothing', async () => {
  const client = await world().signIn('cityManager')
  const other = await world().signIn('cityManager')
  const { status, headers, text } = await client.delete('/sessions/current')
  expect(status).toBe(204)
  expect(text).toBe('')
  expect(headers.get('set-cookie')).toMatch(/^onthaal=; .*Expires=Thu, 01 Jan 1970/)
  // What this browser keeps of whoever was at work goes too, and the pages of others stay open.
  expect(headers.get('clear-site-data')).toBe('"cache", "storage"')
  expect((await client.get('/sessions/current')).status).toBe(401)
  expect((await client.delete('/sessions/current')).status).toBe(401)
  expect((await other.get('/sessions/current')).status).toBe(200)
})

test('a body with it is not read', async () => {
  const client = await world().signIn('cityManager')
  const { status } = await client.delete('/sessions/current', {
    raw: 'x'.repeat(100_000),
    headers: { 'content-type': 'application/json' },
  })
  expect(status).toBe(204)
})
