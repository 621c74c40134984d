import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { operations } from '../support/contract.ts'
import { readRecord } from '../support/response-record.ts'

const api = fileURLToPath(new URL('../api', import.meta.url))

/** What is documented and cannot be provoked, with the reason. */
function isBeyondTests(operationId: string, status: string): boolean {
  // An internal error is what nobody foresaw: every test fails that meets one.
  if (status === '500' || status === 'default') return true
  // Only the shape of the request is at fault here, and this operation takes nothing that has one.
  return operationId === 'getHealth' && status === '404'
}

test('every documented answer was really given', (context) => {
  const record = readRecord()
  const files = readdirSync(api, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .filter((name) => !record.has(`file ${api}/${name}`))
  context.skip(files.length > 0, `${files.length} files of the API tests did not run`)

  const missing = operations.flatMap(({ operationId, responses }) =>
    Object.keys(responses)
      .filter((status) => !isBeyondTests(operationId, status))
      .filter((status) => !record.has(`${operationId} ${status}`))
      .map((status) => `${operationId} ${status}`),
  )
  expect(missing).toEqual([])
})
