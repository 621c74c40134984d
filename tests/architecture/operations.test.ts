import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './support/root.ts'
import { repositoryFiles } from './support/scratch-copy.ts'

const files = repositoryFiles()
const { paths } = JSON.parse(await readFile(join(root, 'packages/shared/openapi.json'), 'utf8'))
const operationIds = Object.values<Record<string, { operationId: string }>>(paths)
  .flatMap((operations) => Object.values(operations))
  .map(({ operationId }) => operationId)
  // Asked by machines about the process itself: it belongs to no feature.
  .filter((operationId) => operationId !== 'getHealth')

/** Operations that refuse in ways of their own, each with why `testRefusals` cannot ask them. */
const withOwnRefusals: Readonly<Record<string, string>> = {
  listDemoAccounts: 'it is open to everybody',
  getSignInOptions: 'it is open to everybody',
  startProviderSignIn: 'whoever asks has no session yet',
  completeProviderSignIn: 'whoever asks has no session yet, and their provider tells who it is',
  signIn: 'whoever asks has no session yet, and what is wrong in a password stays unsaid',
  setPassword: 'whoever asks has no session, and what is wrong in a code stays unsaid',
  openSchoolLink: 'a school has no session',
  answerSchoolLink: 'a school has no session',
}

function kebab(operationId: string): string {
  return operationId.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)
}

test('the contract has operations', () => {
  expect(operationIds.length).toBeGreaterThan(10)
})

test.each(operationIds)('%s carries its name through route, use case and test', (operationId) => {
  const name = kebab(operationId)
  const route = files.filter((path) => path.endsWith(`/routes/${name}.ts`))
  expect(route).toHaveLength(1)
  const feature = route[0]?.match(/^apps\/api\/src\/([^/]+)\/routes\//)?.[1]
  expect(files).toContain(`apps/api/src/${feature}/use-cases/${name}.ts`)
  expect(files).toContain(`tests/api/${feature}/${name}.test.ts`)
})

test.each(operationIds)('%s is asked for in all the ways that are refused', async (operationId) => {
  const path = files.find((file) => file.endsWith(`/${kebab(operationId)}.test.ts`)) ?? ''
  const text = await readFile(join(root, path), 'utf8')
  const isAsked = text.includes('testRefusals({') && text.includes(`operationId: '${operationId}'`)
  expect(isAsked).toBe(!(operationId in withOwnRefusals))
})

test('no route is left without its operation', () => {
  const names = operationIds.map(kebab)
  const routes = files.map((path) => path.match(/\/routes\/([a-z-]+)\.ts$/)?.[1])
  // Files of a room that are no operation are named for what their operations have in common.
  const unknown = routes.filter((name) => name && !names.includes(name) && !name.endsWith('-route'))
  expect(unknown).toEqual([])
})
