import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { DCLinter } from 'dclint'
import { validate } from 'dockerfile-utils'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readConfig } from '../../apps/api/src/config.ts'
import type { PassingObjects } from './support/passing-objects.ts'
import { root } from './support/root.ts'
import { repositoryFiles } from './support/scratch-copy.ts'

interface Service {
  image: string
  command?: string[]
  environment?: Record<string, string>
  volumes?: string[]
  depends_on?: Record<string, { condition: string }>
  stop_grace_period?: string
}

/** What the linter says of one file; the types it ships do not resolve under `nodenext`. */
interface Verdict {
  messages: { rule: string; message: string }[]
}

const run = promisify(execFile)

// No Docker engine runs in the tests: these read what an engine would be given.
const files = repositoryFiles()
const [dockerfile = '', composeFile = '', caddyfile = '', example = ''] = await Promise.all(
  ['Dockerfile', 'docker-compose.yml', 'deploy/Caddyfile', 'deploy/production.env'].map((path) =>
    readFile(join(root, path), 'utf8'),
  ),
)
const services: Record<string, Service> = parse(composeFile, { merge: true }).services
const applications = Object.keys(services).filter((name) => name.startsWith('application-'))
const ours = Object.entries(services).filter(([, { image }]) => image === 'onthaal:local')

function isInTree(path: string): boolean {
  return files.some((file) => file === path || file.startsWith(`${path.replace(/\/$/, '')}/`))
}

function namesReadByConfig(): string[] {
  const names: string[] = []
  const environment = new Proxy({}, { get: (_, name) => void names.push(String(name)) })
  readConfig(environment)
  return names
}

/** @returns how far the heap grew over what lives in it, under options of Node */
async function mostOfPassing(options: readonly string[]): Promise<number> {
  const script = join(import.meta.dirname, 'support/passing-objects.ts')
  const flags = ['--expose-gc', '--single-threaded-gc', ...options]
  const { stdout } = await run(process.execPath, [...flags, script])
  const { living, most }: PassingObjects = JSON.parse(stdout)
  expect(living).toBeGreaterThan(50)
  return most / living
}

describe('Dockerfile', () => {
  const lines = dockerfile.replace(/\\\n/g, ' ').split('\n')
  const stages = dockerfile.split(/^(?=FROM )/m).slice(1)
  const command: string[] = JSON.parse(dockerfile.match(/^CMD (\[.*\])$/m)?.[1] ?? '[]')
  const options = command.slice(1, -1)

  test('is well formed, and a malformed one is caught', () => {
    expect(validate(dockerfile)).toEqual([])
    expect(validate('FROM node:24-slim\nCOPY only-one\n')).not.toEqual([])
  })

  test('copies only what exists', () => {
    const copied = lines
      .filter((line) => /^COPY (?!--from)/.test(line))
      .flatMap((line) => line.split(' ').slice(1, -1))
    expect(copied.length).toBeGreaterThan(5)
    expect(copied.filter((path) => !isInTree(path))).toEqual([])
  })

  test('knows the manifest of every workspace, or the frozen lockfile would not fit', () => {
    const manifests = files.filter((path) => path.endsWith('package.json'))
    expect(manifests.filter((path) => !dockerfile.includes(path))).toEqual([])
  })

  test('runs the application without root, npx or a registry', () => {
    const final = stages.at(-1) ?? ''
    expect(final).toMatch(/^FROM node:24-slim$/m)
    expect(final).toMatch(/^USER node$/m)
    expect(final).not.toMatch(/\b(npm|npx|pnpm)\b/)
    expect(command[0]).toBe('node')
    expect(files).toContain(command.at(-1))
  })

  test('gives Node what it gets wherever else the application is started or measured', async () => {
    expect(options).not.toEqual([])
    const starts = ['package.json', 'docs/how-to/run-in-production.md']
    for (const path of starts) {
      const text = await readFile(join(root, path), 'utf8')
      expect(text, path).toMatch(new RegExp(`node ${options.join(' ')} \\S+\\.ts`))
    }
    const measured = await readFile(join(root, 'bench/processes.ts'), 'utf8')
    expect(measured.match(/'(--[^']+)'/g)).toEqual(options.map((option) => `'${option}'`))
  })

  test('keeps what is dead from piling up, however much memory the machine has', async () => {
    // As a machine with much memory would have it, and collected without helping threads: how soon those get a
    // processor would be measured otherwise.
    const atEase = ['--max-semi-space-size=16', '--max-old-space-size=4096']
    const told = await mostOfPassing(options)
    const untold = await mostOfPassing(atEase)
    expect(told).toBeLessThan(untold * 0.85)
  })

  test('asks an operation of the contract whether it is healthy', async () => {
    const contract = await readFile(join(root, 'packages/shared/openapi.json'), 'utf8')
    const { paths, servers } = JSON.parse(contract)
    expect(paths['/health'].get.operationId).toBe('getHealth')
    const { pathname } = new URL(servers[0].url, 'http://127.0.0.1')
    expect(dockerfile).toContain(`127.0.0.1:3000${pathname}/health`)
    expect(caddyfile).toContain(`health_uri ${pathname}/health`)
  })

  test('sets only variables that the configuration reads', () => {
    const set = [...dockerfile.matchAll(/(?:ENV|\s)([A-Z_]+)=/g)].map(([, name]) => name)
    expect(set).toContain('HOST')
    expect([...namesReadByConfig(), 'NODE_ENV', 'NODE_COMPILE_CACHE']).toEqual(
      expect.arrayContaining(set),
    )
  })
})

describe('docker-compose.yml', () => {
  test('satisfies its linter, and a careless one does not', () => {
    const linter = new DCLinter({
      // The proxy is there for everybody.
      rules: { 'no-unbound-port-interfaces': 0 },
      quiet: false,
      debug: false,
      exclude: [],
    })
    const complaints = (path: string): string[] => {
      const verdicts: Verdict[] = linter.lintFiles([join(root, path)], false)
      return verdicts.flatMap(({ messages }) => messages.map((said) => said.rule))
    }
    expect(complaints('docker-compose.yml')).toEqual([])
    expect(complaints('tests/architecture/support/careless-compose.yml')).toContain(
      'service-image-require-explicit-tag',
    )
  })

  test('runs two instances, each after one finished migration run', () => {
    expect(applications).toEqual(['application-a', 'application-b'])
    for (const name of applications) {
      expect(services[name]?.depends_on).toEqual({
        migration: { condition: 'service_completed_successfully' },
      })
      expect(services[name]?.stop_grace_period).toBe('30s')
      expect(caddyfile).toContain(`${name}:3000`)
    }
    expect(files).toContain(services.migration?.command?.[1])
  })

  test('gives our containers only variables that the configuration reads', () => {
    const given = ours.flatMap(([, { environment }]) => Object.keys(environment ?? {}))
    expect(given).toContain('DATABASE_OWNER_URL')
    expect(namesReadByConfig()).toEqual(expect.arrayContaining(given))
  })

  test('hands the owner of the tables to the migration run alone', () => {
    for (const name of applications) {
      expect(JSON.stringify(services[name]?.environment)).not.toMatch(/owner/i)
    }
  })

  test('mounts only what exists', () => {
    const mounted = Object.values(services)
      .flatMap(({ volumes = [] }) => volumes)
      .filter((volume) => volume.startsWith('./'))
      .map((volume) => volume.slice(2).split(':')[0] ?? '')
    expect(mounted).toHaveLength(2)
    expect(mounted.filter((path) => !isInTree(path))).toEqual([])
  })

  test('takes every password from outside, without a default, and the example names them all', () => {
    const variables = [...composeFile.matchAll(/\$\{([A-Z_]+)(.*?)\}/g)]
    const loose = variables.filter(([, , fallback = '']) => !fallback.startsWith(':?'))
    expect(loose).toEqual([])
    const named = [...example.matchAll(/^([A-Z_]+)=$/gm)].map(([, name]) => name)
    expect(new Set(variables.map(([, name]) => name))).toEqual(new Set(named))
  })
})
