import { expect, test } from 'vitest'
import { everything, newExport } from '../../support/exports.ts'
import { submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp({ exportLimits: { directRows: 1, mostRows: 3 } })

testRefusals({
  operationId: 'createExport',
  world,
  by: 'clerk',
  // Of people: registers they do take along.
  notBy: ['policyOfficer', 'administrator'],
  path: async () => '/exports',
  body: () => everything,
  otherBody: () => ({ format: 'xlsx', referrals: { box: 'sent' } }),
})

test('a short list can be fetched at once, a long one waits, a longer one is refused', async () => {
  const clerk = await world().asUser('clerk')
  await submittedReferral(clerk)
  const short = await newExport(clerk)
  expect(short).toMatchObject({ state: 'direct', total: 1, file: `${short.href}/file` })
  await submittedReferral(clerk)
  const long = await newExport(clerk)
  expect(long).toMatchObject({ state: 'waiting', total: 2, done: 0 })
  expect(long.file).toBeUndefined()
  await submittedReferral(clerk)
  await submittedReferral(clerk)
  const { status, body } = await clerk.post('/exports', everything)
  expect(status).toBe(400)
  expect(body.issues).toMatchObject([{ code: 'tooManyRows' }])
})

test('exactly one list, and one that whoever asks may read', async () => {
  const clerk = await world().asUser('clerk')
  const none = await clerk.post('/exports', { format: 'csv' })
  expect(none.body.issues).toMatchObject([{ code: 'oneList' }])
  // Of the log alone, and not of referrals.
  const officer = await world().asUser('privacyOfficer')
  expect((await officer.post('/exports', everything)).status).toBe(403)
})

test.each([
  ['arrivals', 'counsellor', { status: 'toInvite' }],
  ['uninformedPersons', 'agencyManager', {}],
  ['children', 'clerk', {}],
  ['protocols', 'clerk', {}],
  ['agreements', 'counsellor', {}],
  ['services', 'privacyOfficer', {}],
] as const)(
  '%s are taken along by whoever reads that list, not by a %s',
  async (list, name, query) => {
    const client = await world().asUser(name)
    expect((await client.post('/exports', { format: 'csv', [list]: query })).status).toBe(403)
  },
)

test('filters that make no sense are refused as in the list', async () => {
  const clerk = await world().asUser('clerk')
  const referrals = { box: 'all', submittedFrom: '2026-03-02', submittedUntil: '2026-03-01' }
  const { status, body } = await clerk.post('/exports', { format: 'csv', referrals })
  expect(status).toBe(400)
  expect(body.issues).toMatchObject([{ code: 'beforeFrom' }])
})

test('not more files than are kept for one person', async () => {
  const worker = await world().asUser('socialWorker')
  await submittedReferral(worker)
  await submittedReferral(worker)
  for (let one = 0; one < 20; one += 1) await newExport(worker)
  const { body } = await worker.post('/exports', everything)
  expect(body.issues).toMatchObject([{ code: 'tooManyExports' }])
})

test.each([
  ['administrator', 'protocols'],
  ['administrator', 'agreements'],
  ['policyOfficer', 'protocols'],
  ['policyOfficer', 'agreements'],
] as const)('a %s takes %s along, which name nobody who is served', async (name, list) => {
  const client = await world().asUser(name)
  const { id } = await newExport(client, { format: 'csv', [list]: {} })
  const file = await client.get(`/exports/${id}/file`)
  expect(file.status).toBe(200)
})

test.each(['administrator', 'policyOfficer'] as const)(
  'a %s takes nobody along who is served',
  async (name) => {
    const client = await world().asUser(name)
    for (const list of [
      { referrals: { box: 'all' } },
      { arrivals: {} },
      { uninformedPersons: {} },
      { children: {} },
      { consultations: {} },
      // One of them is enough.
      { protocols: {}, arrivals: {} },
    ]) {
      const { status, body } = await client.post('/exports', { format: 'csv', ...list })
      expect([status, body.type]).toEqual([403, 'urn:problem-type:belgif:missingPermission'])
    }
  },
)

test('a register of more rows than anybody takes along is refused, and not cut off', async () => {
  const administrator = await world().asUser('administrator')
  const { status, body } = await administrator.post('/exports', { format: 'csv', users: {} })
  expect(status).toBe(400)
  expect(body.issues).toMatchObject([{ code: 'tooManyRows' }])
})
