import type { Export } from '@onthaal/shared/exports/schemas'
import type { Role } from '@onthaal/shared/identity'
import { expect, test } from 'vitest'
import { everything, newExport } from '../../support/exports.ts'
import { submittedReferral } from '../../support/factories.ts'
import { testApp } from '../../support/test-app.ts'
import { type UserName, userId } from '../../support/world.ts'

const world = testApp({ exportLimits: { directRows: 1, pageRows: 2, partBytes: 64 } })

const giveRoles = (name: UserName, roles: readonly Role[]) =>
  world().rows('update membership set roles = $1 where user_id = $2', [roles, userId(name)])
const rolesInLog = (traceId: string | null) =>
  world().rows(
    `select distinct role, cardinality(person_ids) as people from consultation
      where trace_id = $1 and action = 'export'`,
    [traceId],
  )

test('a long register is made beside the requests for whoever takes no people along', async () => {
  const administrator = await world().asUser('administrator')
  const asked = await newExport(administrator, { format: 'csv', users: {} })
  expect(asked.state).toBe('waiting')
  expect(asked.total).toBeGreaterThan(2)
  expect(await world().carryOutExports()).toBe(1)
  const { body } = await administrator.get<Export>(`/exports/${asked.id}`)
  expect(body).toMatchObject({ state: 'ready', done: asked.total })
  const { status, text, headers } = await administrator.get(`/exports/${asked.id}/file`)
  expect(status).toBe(200)
  expect(text).toContain('\r\nGebruiker clerk;')
  expect(text).not.toContain('otherClerk')
  // Neither when it was made nor when it was fetched.
  expect(await rolesInLog(asked.id)).toEqual([])
  expect(await rolesInLog(headers.get('belgov-trace-id'))).toEqual([])
})

test('people are taken along in the role that may do so, whatever other role opens the register', async () => {
  await giveRoles('clerk', ['administrator', 'frontDesk'])
  const clerk = await world().asUser('clerk')
  await submittedReferral(clerk)
  const short = await newExport(clerk)
  expect(short.state).toBe('direct')
  const atOnce = await clerk.get(`/exports/${short.id}/file`)
  expect(atOnce.status).toBe(200)
  expect(await rolesInLog(atOnce.headers.get('belgov-trace-id'))).toEqual([
    { role: 'frontDesk', people: 1 },
  ])
  await submittedReferral(clerk)
  const long = await newExport(clerk)
  expect(long.state).toBe('waiting')
  expect(await world().carryOutExports()).toBe(1)
  expect(await rolesInLog(long.id)).toEqual([{ role: 'frontDesk', people: 2 }])
  const fetched = await clerk.get(`/exports/${long.id}/file`)
  expect(fetched.status).toBe(200)
  const again = await world().rows('select role from consultation where trace_id = $1', [
    fetched.headers.get('belgov-trace-id'),
  ])
  expect(again.length).toBeGreaterThan(0)
  for (const { role } of again as { role: string }[]) expect(role).toBe('frontDesk')
  await giveRoles('clerk', ['frontDesk'])
})

test('a file of people that waits is not made for whoever may take none along any more', async () => {
  const clerk = await world().asUser('clerk')
  const { id, state } = await newExport(clerk, everything)
  expect(state).toBe('waiting')
  // They still take registers along, and so open the operations of exports.
  await giveRoles('clerk', ['administrator'])
  expect(await world().carryOutExports()).toBe(1)
  const { status, body } = await clerk.get<Export>(`/exports/${id}`)
  expect([status, body.state, body.done]).toEqual([200, 'failed', 0])
  expect((await clerk.get(`/exports/${id}/file`)).status).toBe(404)
  const parts = () => world().rows('select 1 from list_export_part where export_id = $1', [id])
  expect(await parts()).toEqual([])
  expect(await rolesInLog(id)).toEqual([])
  await giveRoles('clerk', ['frontDesk'])
})

test('files that nobody may have keep no others waiting', async () => {
  const clerk = await world().asUser('clerk')
  const leaver = await world().signIn('schoolClerk')
  for (let file = 0; file < 10; file += 1) {
    expect((await newExport(leaver, everything)).state).toBe('waiting')
  }
  const { id, state } = await newExport(clerk, everything)
  expect(state).toBe('waiting')
  const close = 'update user_account set disabled_at = $1 where id = $2'
  await world().rows(close, [world().clock.now, userId('schoolClerk')])
  expect(await world().carryOutExports()).toBe(1)
  expect((await clerk.get<Export>(`/exports/${id}`)).body.state).toBe('ready')
  await world().rows(close, [null, userId('schoolClerk')])
})
