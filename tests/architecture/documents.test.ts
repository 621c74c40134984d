import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from '../../apps/api/src/config.ts'
import { demoAccounts } from '../../apps/api/src/demo/demo-accounts.ts'
import { deadReferences, firstCells } from './support/markdown.ts'
import { root } from './support/root.ts'
import { repositoryFiles } from './support/scratch-copy.ts'

const files = repositoryFiles()
const documents = files.filter((path) => path.endsWith('.md'))

test.each(documents)('everything that %s points to exists', (path) => {
  expect(deadReferences(root, path, files)).toEqual([])
})

test('the documents that the project promises are there', () => {
  const promised = ['README', 'ARCHITECTURE', 'CONTRIBUTING', 'STYLE', 'SECURITY', 'docs/glossary']
  expect(documents).toEqual(expect.arrayContaining(promised.map((name) => `${name}.md`)))
})

test('a dead link, anchor, path, file name or script is caught', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'documents-'))
  await mkdir(join(folder, 'docs'))
  await writeFile(join(folder, 'package.json'), '{"scripts":{"start":"true"}}')
  await writeFile(join(folder, 'docs/there.md'), '# A heading, with `code`\n')
  const said = [
    '[fine](docs/there.md#a-heading-with-code) and [here](#top) and [web](https://example.org)',
    '`docs/there.md`, `docs/<any>.md`, `there.md`, `npx pnpm@12 start`',
    '[gone](docs/gone.md), [no anchor](docs/there.md#gone)',
    '`docs/gone.md`, `gone.ts`, `npx pnpm@12 gone`',
  ]
  await writeFile(join(folder, 'README.md'), `# Top\n\n${said.join('\n')}\n`)
  const dead = deadReferences(folder, 'README.md', ['README.md', 'docs/there.md'])
  await rm(folder, { recursive: true })
  expect(dead).toEqual([
    'README.md: docs/gone.md',
    'README.md: docs/there.md#gone',
    'README.md: docs/gone.md',
    'README.md: gone.ts',
    'README.md: pnpm@12 gone',
  ])
})

test('the README names exactly the variables that the configuration reads', async () => {
  const read = new Set<string>()
  const environment = new Proxy<Record<string, string>>(
    {},
    {
      get(_, name) {
        read.add(String(name))
        return undefined
      },
    },
  )
  readConfig(environment)
  const readme = await readFile(join(root, 'README.md'), 'utf8')
  expect(firstCells(readme, 'Environment').sort()).toEqual([...read].sort())
  expect(read.size).toBeGreaterThan(5)
})

test('the README names exactly the demo accounts', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8')
  expect(firstCells(readme, 'Sign in')).toEqual(demoAccounts.map(({ username }) => username))
})

test('every decision has a number of its own and the three parts', async () => {
  const decisions = files.filter((path) => path.startsWith('docs/decisions/'))
  const numbers = decisions.map((path) => path.slice('docs/decisions/'.length).slice(0, 4))
  expect(numbers).toEqual(decisions.map((_, index) => `${index + 1}`.padStart(4, '0')))
  for (const path of decisions) {
    const text = await readFile(join(root, path), 'utf8')
    const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)
    expect(headings, path).toEqual(['Context', 'Decision', 'Consequences'])
  }
})

test('ARCHITECTURE.md gives every room its reason', async () => {
  const told = await readFile(join(root, 'ARCHITECTURE.md'), 'utf8')
  const rooms = new Set(
    files.flatMap(
      (path) => path.match(/^(apps\/(api|web)|packages\/shared)\/src\/[^/]+\//)?.[0] ?? [],
    ),
  )
  // A room with pages is a feature of the web, and those have one shape.
  const isWebFeature = (room: string) => files.some((path) => path.startsWith(`${room}pages/`))
  const untold = [...rooms].filter((room) => !told.includes(room) && !isWebFeature(room))
  expect(untold).toEqual([])
  expect(rooms.size).toBeGreaterThan(15)
})
