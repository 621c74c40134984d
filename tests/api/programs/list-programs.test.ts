import type { Program } from '@onthaal/shared/programs/schemas'
import { expect, test } from 'vitest'
import { newProgram, programOfOtherCity } from '../../support/programs.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

interface Page {
  readonly items: readonly Program[]
  readonly next?: string
}

testRefusals({
  operationId: 'listPrograms',
  world,
  by: 'administrator',
  notBy: ['clerk', 'cityManager', 'policyOfficer', 'privacyOfficer', 'counsellor', 'agencyManager'],
  path: async () => '/programs',
})

test('the programs of the own organisation come page by page, the newest first', async () => {
  const made: string[] = []
  for (const name of ['Eerste', 'Tweede', 'Derde']) {
    made.unshift((await newProgram(world(), { name })).id)
  }
  const other = await programOfOtherCity(world())
  const administrator = await world().asUser('administrator')
  const found: string[] = []
  let path: string | undefined = '/programs?pageSize=2'
  while (path !== undefined) {
    const page: Page = (await administrator.get<Page>(path)).body
    found.push(...page.items.map(({ id }) => id))
    path = page.next?.replace(/^.*(?=\/programs)/, '')
  }
  expect(found).toEqual(made)
  expect(found).not.toContain(other)
})

test('a place that is none of this list is refused', async () => {
  const administrator = await world().asUser('administrator')
  const { status, body } = await administrator.get('/programs?after=eA')
  expect(status).toBe(400)
  expect(body.issues?.[0]).toMatchObject({ name: 'after' })
})
