import type { PeriodReport } from '@onthaal/shared/period-reports/schemas'
import { expect, test } from 'vitest'
import { newAgreement } from '../../support/agreements.ts'
import type { ApiResponse } from '../../support/client.ts'
import { completedReferral, submittedReferral } from '../../support/factories.ts'
import {
  agreementInForce,
  newReport,
  reportInput,
  reportWithdrawal,
  thisQuarter,
} from '../../support/period-reports.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations, partitions, type UserName } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'getPeriodReport',
  world,
  by: 'cityManager',
  notBy: ['clerk', 'policyOfficer', 'administrator', 'counsellor', 'agencyAdministrator'],
  path: async () => `/periodReports/${(await newReport(world())).id}`,
})

/** In a session of that moment. */
async function read(id: string): Promise<PeriodReport> {
  const manager = await world().signIn('cityManager')
  return (await manager.get<PeriodReport>(`/periodReports/${id}`)).body
}

test('that it was made, read, printed and withdrawn stands in the log, of nobody, each time', async () => {
  const manager = await world().asUser('cityManager')
  const agreement = await newAgreement(world())
  const made = await manager.post<PeriodReport>(
    `/cooperationAgreements/${agreement}/periodReports`,
    reportInput,
  )
  const path = `/periodReports/${made.body.id}`
  const printed = { headers: { 'onthaal-print': 'true' } }
  const told = async ({ headers }: ApiResponse<unknown>) =>
    world().rows(
      `select action, purpose, fields, person_ids, without_file, keeper_id from consultation
       where trace_id = $1`,
      [headers.get('belgov-trace-id')],
    )
  const row = (action: string) => ({
    ...{ action, purpose: 'management', fields: ['figures'], person_ids: [], without_file: 0 },
    keeper_id: organisations.city.id,
  })
  expect(await told(made)).toEqual([row('change')])
  expect(await told(await manager.get(path))).toEqual([row('openReport')])
  expect(await told(await manager.get(path, printed))).toEqual([row('print')])
  const withdrawn = await manager.post(`${path}/withdrawal`, reportWithdrawal)
  expect(await told(withdrawn)).toEqual([row('change')])
})

test('nothing in it is changed any more, not by its owner either', async () => {
  const { id } = await newReport(world())
  for (const change of [
    `content = content || '{"periods": []}'`,
    `period_from = '2024-01-01'`,
    'made_at = now()',
  ]) {
    const statement = `update period_report set ${change} where id = $1`
    await expect(world().rows(statement, [id]), change).rejects.toThrow('stays what it was')
  }
})

test('at the agency it is read by those who work for whom it counts, and stays when a part changes hands', async () => {
  const ofAgency = await newReport(world(), { by: 'agencyManager' })
  const own = await newReport(world())
  await world().rows('delete from desk_partition where partition_id = $1', [partitions.city])
  const status = async (id: string, by: UserName) =>
    (await (await world().signIn(by)).get(`/periodReports/${id}`)).status
  expect(await status(ofAgency.id, 'agencyManager')).toBe(404)
  // As when it was handed over: what the municipality accounted for stays its own.
  await world().rows('update partition set municipality_id = $2 where id = $1', [
    partitions.city,
    organisations.otherCity.id,
  ])
  expect(await status(own.id, 'cityManager')).toBe(200)
  await world().rows('update partition set municipality_id = $2 where id = $1', [
    partitions.city,
    organisations.city.id,
  ])
  await world().rows('insert into desk_partition select id, $1 from desk order by id limit 1', [
    partitions.city,
  ])
  expect(await status(ofAgency.id, 'agencyManager')).toBe(200)
})

// Last, because the sessions of before end.
test('it reads the same a year later, whatever became of what it tells of', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  await completedReferral(clerk, counsellor)
  const open = await submittedReferral(clerk)
  const agreement = await agreementInForce(world())
  const made = await newReport(world(), { agreement, input: thisQuarter })
  expect(made.measures.find(({ measure }) => measure === 'sent')?.values[0]?.count).toBe(2)

  await submittedReferral(clerk)
  await world().rows(`update referral set status = 'enteredInError' where id = $1`, [open.id])
  await world().rows(
    `update cooperation_agreement set reference = 'anders', valid_to = '2026-01-31', version = 9 where id = $1`,
    [agreement],
  )
  await world().rows(
    `insert into agreement_commitment
     select $1, 'runDesk', 'atRisk', null, null, now(), made_by from period_report where id = $2`,
    [agreement, made.id],
  )
  await world().rows(`update organisation set name = 'Andere naam' where id in ($1, $2)`, [
    organisations.city.id,
    organisations.agency.id,
  ])
  world().clock.advance(365 * 24 * 60)
  // As each start does: nothing is read without a month of the log to write that in.
  await world().rows('select ensure_consultation_months($1::timestamptz)', [world().clock.now])
  expect(await read(made.id)).toEqual(made)
})
