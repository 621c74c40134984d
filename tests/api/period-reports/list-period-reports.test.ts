import type { PeriodReportList } from '@onthaal/shared/period-reports/schemas'
import { expect, test } from 'vitest'
import { newAgreement } from '../../support/agreements.ts'
import { newReport, reportWithdrawal } from '../../support/period-reports.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import type { UserName } from '../../support/world.ts'

const world = testApp()
const pathOf = (agreement: string) => `/cooperationAgreements/${agreement}/periodReports`

testRefusals({
  operationId: 'listPeriodReports',
  world,
  by: 'cityManager',
  notBy: ['clerk', 'policyOfficer', 'privacyOfficer', 'counsellor', 'agencyAdministrator'],
  path: async () => pathOf(await newAgreement(world())),
})

async function listed(agreement: string, by: UserName): Promise<PeriodReportList['items']> {
  const { status, body } = await (await world().asUser(by)).get<PeriodReportList>(pathOf(agreement))
  expect(status).toBe(200)
  return body.items
}

test('the newest comes first, what was withdrawn stays, and nothing of what stands in them comes along', async () => {
  const agreement = await newAgreement(world())
  const manager = await world().asUser('cityManager')
  const first = await newReport(world(), { agreement })
  world().clock.advance(1)
  const second = await newReport(world(), {
    agreement,
    input: { grain: 'month', on: '2024-05-01' },
  })
  world().clock.advance(-1)
  await manager.post(`/periodReports/${first.id}/withdrawal`, reportWithdrawal)
  const items = await listed(agreement, 'cityManager')
  expect(items.map(({ id }) => id)).toEqual([second.id, first.id])
  expect(items[0]).toMatchObject({ from: '2024-05-01', until: '2024-05-31', isRunning: false })
  expect(items[1]?.withdrawal).toMatchObject({ by: 'Gebruiker cityManager', ...reportWithdrawal })
  expect(items[0]).not.toHaveProperty('measures')
})

test('each organisation sees those that it made', async () => {
  const agreement = await newAgreement(world())
  const own = await newReport(world(), { agreement })
  const theirs = await newReport(world(), { agreement, by: 'agencyManager' })
  const ids = async (by: UserName) => (await listed(agreement, by)).map(({ id }) => id)
  expect(await ids('cityManager')).toEqual([own.id])
  expect(await ids('agencyManager')).toEqual([theirs.id])
})

test("one that counts minors' schooling is there for those alone who work with that", async () => {
  const agreement = await newAgreement(world())
  const whole = await newReport(world(), { agreement, by: 'schoolManager' })
  expect(await listed(agreement, 'agencyManager')).toEqual([])
  expect(await listed(agreement, 'schoolManager')).toMatchObject([{ id: whole.id }])
})
