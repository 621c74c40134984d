import type { User } from '@onthaal/shared/administration/schemas'
import { expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations, userNames, users } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'listUsers',
  world,
  by: 'administrator',
  notBy: ['clerk', 'cityManager', 'privacyOfficer', 'counsellor'],
  path: async () => '/users',
})

test('page by page it holds everybody of the own organisation and nobody else, by name', async () => {
  const administrator = await world().asUser('administrator')
  const seen: User[] = []
  let path: string | undefined = '/users?pageSize=4'
  while (path !== undefined) {
    const { body }: { body: { items: User[]; next?: string } } = await administrator.get(path)
    seen.push(...body.items)
    path = body.next?.replace(/^.*\/v1/, '')
  }
  const own = userNames.filter((name) => users[name].organisation === 'city')
  expect(organisations.city.id).toBeDefined()
  expect(seen.map(({ username }) => username)).toEqual([...own].sort((a, b) => a.localeCompare(b)))
})

test.each(['eA', 'a', Buffer.from('x'.repeat(36)).toString('base64url')])(
  'the place %s is none of this list',
  async (after) => {
    const administrator = await world().asUser('administrator')
    const { status, body } = await administrator.get(`/users?after=${after}`)
    expect(status).toBe(400)
    expect(body.issues?.[0]).toMatchObject({ in: 'query', name: 'after' })
  },
)
