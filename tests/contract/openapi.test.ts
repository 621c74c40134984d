import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { documentApi } from '@onthaal/api/src/document-api.ts'
import { describe, expect, onTestFinished, test } from 'vitest'
import { testApp } from '../support/test-app.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const committed = join(root, 'packages/shared/openapi.json')

async function scratch(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'onthaal-fresh-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

describe('what is written by a tool is what the tool would write now', () => {
  test('the contract from the routes', async () => {
    const fresh = `${JSON.stringify(await documentApi(), null, 2)}\n`
    expect(fresh).toBe(await readFile(committed, 'utf8'))
  })

  test('the types of the web from the contract', async () => {
    const types = 'src/api/__generated__/openapi.d.ts'
    const out = join(await scratch(), 'openapi.d.ts')
    const web = join(root, 'apps/web')
    await run('node_modules/.bin/openapi-typescript', [committed, '-o', out], { cwd: web })
    expect(await readFile(out, 'utf8')).toBe(await readFile(join(web, types), 'utf8'))
  })

  test('the migrations from the tables', async () => {
    const api = join(root, 'apps/api')
    // drizzle-kit takes its folders relative to where it runs.
    const folder = await mkdtemp(join(api, 'src/db/.fresh-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    await cp(join(api, 'src/db/migrations'), folder, { recursive: true })
    const before = await readdir(folder)
    const { stdout } = await run(
      'node_modules/.bin/drizzle-kit',
      [
        'generate',
        '--dialect=postgresql',
        '--schema=./src/db/tables/*.ts',
        `--out=./${folder.slice(api.length + 1)}`,
      ],
      { cwd: api },
    )
    expect(stdout).toMatch(/No schema changes/)
    expect(await readdir(folder)).toEqual(before)
  }, 60_000)
})

// The contract describes what browsers meet in production.
const world = testApp({ config: { secureCookies: true } })

test('the running application serves the contract, as JSON, as YAML and as a page', async () => {
  const { app } = world()
  const json = await app.inject('/api/onthaal/v1/doc/openapi.json')
  expect(json.statusCode).toBe(200)
  expect(json.json()).toEqual(JSON.parse(await readFile(committed, 'utf8')))
  const yaml = await app.inject('/api/onthaal/v1/doc/openapi.yaml')
  expect(yaml.headers['content-type']).toBe('application/yaml; charset=utf-8')
  expect(yaml.body).toMatch(/^openapi: 3\.0\.3/)
  const page = await app.inject('/doc/')
  expect(page.statusCode).toBe(200)
  expect(page.headers['content-type']).toContain('text/html')
})
