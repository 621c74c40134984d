import { inject } from 'vitest'
import type { TestProject } from 'vitest/node'
import {
  copyDatabase,
  type DatabaseUrls,
  makeTemplate,
  startTestServer,
  type TestDatabase,
} from './test-server.ts'
import { createWorld } from './world.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: { server: DatabaseUrls; template: string; worldTemplate: string }
  }
}

/**
 * Vitest's global set-up: one server for the whole run, with two templates, one that is only migrated and one
 * with the world in it.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stop, ...server } = await startTestServer()
  const templates = await makeTemplates(server).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  const [template, worldTemplate] = templates
  project.provide('postgres', {
    server,
    template: template.name,
    worldTemplate: worldTemplate.name,
  })
  return async () => {
    for (const one of templates) await one.drop()
    await stop()
  }
}

async function makeTemplates(server: DatabaseUrls): Promise<[TestDatabase, TestDatabase]> {
  const template = await makeTemplate(server)
  const worldTemplate = await copyDatabase(server, template.name)
  await createWorld(worldTemplate.ownerUrl)
  return [template, worldTemplate]
}

/** A fresh, migrated, empty database; every test file has its own and drops it at its end. */
export function createTestDatabase(): Promise<TestDatabase> {
  const { server, template } = inject('postgres')
  return copyDatabase(server, template)
}

/** The same with the world in it. */
export function createWorldDatabase(): Promise<TestDatabase> {
  const { server, worldTemplate } = inject('postgres')
  return copyDatabase(server, worldTemplate)
}
