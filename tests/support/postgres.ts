import { inject } from 'vitest'
import type { TestProject } from 'vitest/node'
import {
  copyDatabase,
  type DatabaseUrls,
  makeTemplate,
  startTestServer,
  type TestDatabase,
} from './test-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: { server: DatabaseUrls; template: string }
  }
}

/** Vitest's global set-up: one server and one migrated template for the whole run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stop, ...server } = await startTestServer()
  const template = await makeTemplate(server).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  project.provide('postgres', { server, template: template.name })
  return async () => {
    await template.drop()
    await stop()
  }
}

/** A fresh, migrated, empty database; every test file has its own and drops it at its end. */
export function createTestDatabase(): Promise<TestDatabase> {
  const { server, template } = inject('postgres')
  return copyDatabase(server, template)
}
