import type { PeriodReport } from '@onthaal/shared/period-reports/schemas'
import { expect, test } from 'vitest'
import { newReport, reportWithdrawal } from '../../support/period-reports.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

testRefusals({
  operationId: 'withdrawPeriodReport',
  world,
  by: 'cityManager',
  notBy: ['clerk', 'policyOfficer', 'administrator', 'counsellor', 'agencyAdministrator'],
  path: async () => `/periodReports/${(await newReport(world())).id}/withdrawal`,
  body: () => reportWithdrawal,
  otherBody: () => ({ reason: 'Iets anders.' }),
})

test('it says since when it does not stand any more, by whom and why, and stays as it was', async () => {
  const made = await newReport(world())
  const manager = await world().asUser('cityManager')
  const path = `/periodReports/${made.id}/withdrawal`
  const { status, body } = await manager.post<PeriodReport>(path, reportWithdrawal)
  expect(status).toBe(200)
  const at = '2026-03-02T09:00:00.000Z'
  const withdrawal = { at, by: 'Gebruiker cityManager', ...reportWithdrawal }
  expect(body).toEqual({ ...made, withdrawal })
  // What was said first stays.
  const again = await manager.post<PeriodReport>(path, { reason: 'Een andere reden.' })
  expect(again.body.withdrawal).toEqual(withdrawal)
  const statement = 'update period_report set withdrawn_at = null where id = $1'
  await expect(world().rows(statement, [made.id])).rejects.toThrow('stays what it was')
})

test('the other party does not know of it', async () => {
  const { id } = await newReport(world(), { by: 'agencyManager' })
  const manager = await world().asUser('cityManager')
  const { status } = await manager.post(`/periodReports/${id}/withdrawal`, reportWithdrawal)
  expect(status).toBe(404)
})
