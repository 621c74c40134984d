import { expect, test } from 'vitest'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

test('anybody may ask whether the service works, and learns nothing else', async () => {
  const { status, text } = await world().nobody.get('/health')
  expect(status).toBe(200)
  expect(text).toBe('{"status":"UP"}')
  expect((await world().nobody.request('HEAD', '/health')).status).toBe(200)
})

test('an address with more in it is refused', async () => {
  expect((await world().nobody.get('/health?verbose=1')).status).toBe(400)
})
