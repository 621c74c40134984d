import { beforeAll, expect } from 'vitest'
import { recordFile } from './response-record.ts'

// Before each file of the API tests, whether it starts an application or not: the look back on their
// answers asks that all of them ran.
beforeAll(() => recordFile(expect.getState().testPath ?? expect.unreachable()))
