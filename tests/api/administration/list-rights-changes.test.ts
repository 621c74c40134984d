import type { RightsChange, User } from '@onthaal/shared/administration/schemas'
import { expect, test } from 'vitest'
import { newUserInput, userRights } from '../../support/administration.ts'
import { protocolInput } from '../../support/protocols.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { userId } from '../../support/world.ts'

const world = testApp()

interface Page {
  items: RightsChange[]
  next?: string
}

testRefusals({
  operationId: 'listRightsChanges',
  world,
  by: 'privacyOfficer',
  notBy: ['clerk', 'cityManager', 'policyOfficer', 'counsellor'],
  path: async () => '/rightsChanges',
})

test('every change of rights is told: who, when, of whom, and from what into what', async () => {
  const administrator = await world().asUser('administrator')
  const input = newUserInput({ displayName: 'An Test', roles: ['frontDesk'] })
  const { id } = (await administrator.post<User>('/users', input)).body
  world().clock.advance(1)
  const rights = userRights({ displayName: 'An Test', roles: ['manager'], disabled: true })
  await administrator.put(`/users/${id}`, rights)
  world().clock.advance(1)
  await administrator.put(`/users/${id}/signInCode`, undefined)
  world().clock.advance(1)
  await administrator.get(`/users/${id}`)
  await administrator.post(`/users/${id}/accessReview`)
  world().clock.advance(1)
  await administrator.post('/protocols', protocolInput())

  const officer = await world().asUser('privacyOfficer')
  const { body } = await officer.get<Page>('/rightsChanges')
  expect(body.items.map(({ what }) => what)).toEqual([
    'protocolCreated',
    'accessReviewed',
    'signInCodeIssued',
    'userChanged',
    'userCreated',
  ])
  const [, , code, changed] = body.items
  expect(code?.fields).toEqual([])
  expect(changed).toMatchObject({
    by: { id: userId('administrator') },
    subject: { id, name: 'An Test' },
    fields: [
      { field: 'roles', before: ['frontDesk'], after: ['manager'] },
      { field: 'disabled', before: ['false'], after: ['true'] },
    ],
  })
})

test('it comes page by page, and refuses a place that is none', async () => {
  const administrator = await world().asUser('administrator')
  const first = await administrator.get<Page>('/rightsChanges?pageSize=2')
  const second = await administrator.get<Page>(first.body.next?.replace(/^.*\/v1/, '') ?? '')
  const ids = [...first.body.items, ...second.body.items].map(({ id }) => id)
  expect(new Set(ids).size).toBe(4)
  expect((await administrator.get('/rightsChanges?after=eA')).status).toBe(400)
})

test('what is refused leaves no line', async () => {
  const administrator = await world().asUser('administrator')
  const count = async () => (await world().rows('select id from rights_change')).length
  const before = await count()
  await administrator.post('/users', newUserInput({ username: 'clerk' }))
  await administrator.put(`/users/${userId('otherClerk')}`, userRights(), { version: 1 })
  expect(await count()).toBe(before)
})
