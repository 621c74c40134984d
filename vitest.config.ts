import { defineConfig } from 'vitest/config'

const record = 'tests/support/response-record.ts'
/** What hangs has failed; what is only slow, beside tools that take every processor, has not. */
const patience = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 30_000 } },
}
const withDatabase = { globalSetup: ['tests/support/postgres.ts', record] }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{apps,packages,scripts}/**/*.test.{ts,tsx}'],
          maxWorkers: 2,
          // A worker for each of these many small files takes longer than what they test.
          isolate: false,
          ...patience,
        },
      },
      {
        test: {
          name: 'api',
          include: ['tests/{api,contract}/**/*.test.ts'],
          exclude: ['tests/contract/responses.test.ts'],
          ...withDatabase,
          setupFiles: ['tests/support/record-file.ts'],
          // They wait for the database half of the time.
          maxWorkers: 2,
          // The application is imported once for each worker; what a test needs, its own file starts.
          isolate: false,
          sequence: { groupOrder: 2 },
          ...patience,
        },
      },
      {
        test: {
          // Looks back on what the API tests saw, so it comes after them.
          name: 'responses',
          include: ['tests/contract/responses.test.ts'],
          globalSetup: record,
          sequence: { groupOrder: 3 },
        },
      },
      {
        test: {
          name: 'architecture',
          include: ['tests/{architecture,web}/**/*.test.ts'],
          // Most of it waits for tools that use one processor each.
          maxWorkers: 2,
          testTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          // Some ask the API as its own tests do.
          globalSetup: record,
          // Each boots whole applications, and waits for them half of the time.
          maxWorkers: 2,
          hookTimeout: 180_000,
          testTimeout: 180_000,
        },
      },
    ],
  },
})
