import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { operations } from '../support/contract.ts'
import { readRecord } from '../support/response-record.ts'

const api = fileURLToPath(new URL('../api', import.meta.url))

/** What is documented and cannot be provoked: an internal error fails every test that meets one. */
const beyondTests = ['500', 'default']

test('every documented answer was really given', (context) => {
  const record = readRecord()
  const files = readdirSync(api, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .filter((name) => !record.has(`file ${api}/${name}`))
  context.skip(files.length > 0, `${files.length} files of the API tests did not run`)

  expect(record).toContain('claimReferral 200')
  const missing = operations.flatMap(({ operationId, responses }) =>
    Object.keys(responses)
      .filter((status) => !beyondTests.includes(status))
      .filter((status) => !record.has(`${operationId} ${status}`))
      .map((status) => `${operationId} ${status}`),
  )
  expect(missing).toEqual([])
})
