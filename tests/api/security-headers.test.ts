import { expect, test } from 'vitest'
import { basePath } from '../support/contract.ts'
import { testApp } from '../support/test-app.ts'

const world = testApp({ config: { publicUrl: 'https://onthaal.test', secureCookies: true } })
const plain = testApp()

/** Answers of every kind: of an operation, a refusal, nothing there, the contract, its page, ours, a file. */
const addresses = [
  `${basePath}/health`,
  `${basePath}/desks`,
  `${basePath}/nothing`,
  `${basePath}/doc/openapi.json`,
  '/doc/',
  '/',
  '/assets/nothing.js',
]

test.each(addresses)('%s carries what keeps a browser from harm', async (url) => {
  const { headers } = await world().app.inject({ url, headers: { accept: 'text/html' } })
  expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains')
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['referrer-policy']).toBe('same-origin')
  expect(headers['cross-origin-opener-policy']).toBe('same-origin')
  expect(headers['cross-origin-resource-policy']).toBe('same-origin')
  expect(headers['permissions-policy']).toMatch(/camera=\(\).*microphone=\(\)/)
  // No browser knows it as a feature of this header, and each page would warn of it.
  expect(headers['permissions-policy']).not.toContain('bluetooth')
  const policy = String(headers['content-security-policy'])
  expect(policy).toContain("default-src 'none'")
  for (const part of ["frame-ancestors 'none'", "base-uri 'none'"]) expect(policy).toContain(part)
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/)
  expect(headers).not.toHaveProperty('x-powered-by')
  expect(headers).not.toHaveProperty('server')
})

test('over plain HTTP nothing is promised of HTTPS', async () => {
  const { headers } = await plain().app.inject({ url: `${basePath}/health` })
  expect(headers).not.toHaveProperty('strict-transport-security')
})
