import type { ViewSharing } from '@onthaal/shared/worklists'
import type { WorklistSettings } from '@onthaal/shared/worklists/schemas'
import { expect, test } from 'vitest'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { type UserName, userId } from '../../support/world.ts'

const world = testApp()
const nothing = { lists: [], views: [], shortcuts: false }

testRefusals({
  operationId: 'updateWorklistSettings',
  world,
  by: 'clerk',
  notBy: ['policyOfficer', 'privacyOfficer', 'administrator'],
  path: async () => '/worklistSettings',
  body: () => nothing,
})

function viewOf(number: number, sharedWith: ViewSharing) {
  return {
    id: `0198c0de-0000-7000-8000-00000000000${number}`,
    name: `Weergave ${number}`,
    box: 'open',
    filters: { type: ['dutchLanguage'], not: ['type'], empty: ['owner'] },
    sort: 'oldest',
    sharedWith,
  }
}

async function settingsOf(name: UserName): Promise<WorklistSettings> {
  return (await (await world().asUser(name)).get<WorklistSettings>('/worklistSettings')).body
}

async function put(name: UserName, input: object, version?: number) {
  const client = await world().asUser(name)
  const seen = version ?? (await settingsOf(name)).version
  return client.put<WorklistSettings>('/worklistSettings', input, { version: seen })
}

test('columns, order, views and shortcuts are kept with the membership', async () => {
  const input = {
    lists: [{ box: 'late', columns: ['nextStep', 'type'], sort: 'newest' }],
    views: [viewOf(1, 'nobody')],
    usualView: viewOf(1, 'nobody').id,
    shortcuts: true,
  }
  const { status, body, headers } = await put('counsellor', input, 1)
  expect(status).toBe(200)
  expect(body).toMatchObject({ version: 2, ...input, sharedViews: [] })
  expect(headers.get('etag')).toBe('"2"')
  expect(await settingsOf('counsellor')).toEqual(body)
  // Kept with whoever it is of, and with nobody else.
  expect(await settingsOf('secondCounsellor')).toMatchObject({ ...nothing, version: 1 })
  expect((await put('counsellor', nothing)).body).not.toHaveProperty('usualView')
})

test('a view is seen by those with whom it is shared, and changed by its maker alone', async () => {
  await put('counsellor', {
    ...nothing,
    views: [viewOf(1, 'nobody'), viewOf(2, 'desk'), viewOf(3, 'organisation')],
  })
  const seenBy = async (name: UserName) =>
    (await settingsOf(name)).sharedViews.map(({ id }) => Number(id.slice(-1)))
  expect(await seenBy('secondCounsellor')).toEqual([2, 3])
  expect(await seenBy('agencyManager')).toEqual([2, 3])
  expect(await seenBy('otherCounsellor')).toEqual([3])
  expect(await seenBy('clerk')).toEqual([])
  expect(await seenBy('counsellor')).toEqual([])
  const [shared] = (await settingsOf('secondCounsellor')).sharedViews
  const { sharedWith: _sharedWith, ...shown } = viewOf(2, 'desk')
  expect(shared).toEqual({
    ...shown,
    keptBy: expect.objectContaining({ id: userId('counsellor') }),
  })
  // What a colleague keeps does not touch it.
  await put('secondCounsellor', nothing)
  expect(await seenBy('agencyManager')).toEqual([2, 3])
  await put('counsellor', { ...nothing, views: [viewOf(2, 'nobody')] })
  expect(await seenBy('agencyManager')).toEqual([])
})

test('a view of the city is seen there, and not by its OCMW', async () => {
  await put('clerk', { ...nothing, views: [viewOf(4, 'organisation'), viewOf(5, 'desk')] })
  expect((await settingsOf('cityManager')).sharedViews.map(({ name }) => name)).toEqual([
    'Weergave 4',
  ])
  expect((await settingsOf('socialWorker')).sharedViews).toEqual([])
})

test('of two tabs that keep something at once one is told that the other was first', async () => {
  const { version } = await settingsOf('socialWorker')
  const answers = await Promise.all(
    [1, 2, 3].map(() => put('socialWorker', { ...nothing, shortcuts: true }, version)),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412])
})

test.each([
  ['a list twice', { lists: [{ box: 'late' }, { box: 'late' }] }, 'lists[1]'],
  ['a view twice', { views: [viewOf(1, 'nobody'), viewOf(1, 'desk')] }, 'views[1]'],
  ['an order that a list has not', { lists: [{ box: 'closed', sort: 'due' }] }, 'lists[0].sort'],
  [
    'a view in an order that its list has not',
    { views: [{ ...viewOf(1, 'nobody'), sort: 'due' }] },
    'views[0].sort',
  ],
  ['a column that no list has', { lists: [{ box: 'late', columns: ['insz'] }] }, 'lists[0]'],
  [
    'a view of one person',
    { views: [{ ...viewOf(1, 'nobody'), person: userId('clerk') }] },
    'views',
  ],
])('%s is refused', async (_what, wrong, name) => {
  const { version } = await settingsOf('clerk')
  const clerk = await world().asUser('clerk')
  const { status, body } = await clerk.put(
    '/worklistSettings',
    { ...nothing, ...wrong },
    { version },
  )
  expect(status).toBe(400)
  expect(body.issues?.[0]?.name).toContain(name)
})
