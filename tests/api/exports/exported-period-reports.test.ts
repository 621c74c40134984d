import type { PeriodReportList } from '@onthaal/shared/period-reports/schemas'
import { expect, test } from 'vitest'
import { newAgreement } from '../../support/agreements.ts'
import { takenAlong } from '../../support/exports.ts'
import {
  agreementInForce,
  newReport,
  reportWithdrawal,
  thisQuarter,
} from '../../support/period-reports.ts'
import { testApp } from '../../support/test-app.ts'
import type { UserName } from '../../support/world.ts'

const world = testApp({ exportLimits: { pageRows: 1 } })

/** @returns the rows of a file of reports, its text, and how many reports their list gives */
async function taken(name: UserName, agreement: string) {
  const client = await world().asUser(name)
  const { rows, text, trace } = await takenAlong(client, 'Periode', {
    periodReports: { agreement },
  })
  const path = `/cooperationAgreements/${agreement}/periodReports`
  const { items } = (await client.get<PeriodReportList>(path)).body
  expect(rows).toHaveLength(items.length)
  expect(rows.map(([, from, until]) => [from, until])).toEqual(
    items.map((one) => [one.from, one.until].map((day) => day.split('-').toReversed().join('/'))),
  )
  const logged = await world().rows('select 1 from consultation where trace_id = $1', [trace])
  // Nobody who is served stands in it.
  expect(logged).toEqual([])
  return { rows, text }
}

test('reports under one agreement, the newest first, each as it stands and without its figures', async () => {
  const agreement = await agreementInForce(world())
  const first = await newReport(world(), { agreement, input: { grain: 'month', on: '2025-11-01' } })
  world().clock.advance(1)
  await newReport(world(), { agreement, input: { grain: 'schoolYear', on: '2025-11-01' } })
  world().clock.advance(1)
  await newReport(world(), { agreement, input: thisQuarter })
  world().clock.advance(1)
  const manager = await world().asUser('cityManager')
  await manager.post(`/periodReports/${first.id}/withdrawal`, reportWithdrawal)
  const { rows, text } = await taken('cityManager', agreement)
  const by = 'Gebruiker cityManager'
  const leaves = 'telt niet mee'
  expect(rows.map(([period, , , ...cells]) => [period, ...cells])).toEqual([
    ['1ste kwartaal 2026', '02/03/2026 10:02', by, 'periode liep nog', '', '', leaves],
    ['Schooljaar 2025-2026', '02/03/2026 10:01', by, 'periode liep nog', '', '', leaves],
    ['november 2025', '02/03/2026 10:00', by, 'ingetrokken', '02/03/2026 10:03', by, leaves],
  ])
  expect(text).toContain('\r\nOvereenkomst;overeenkomst city')
  expect(text).not.toContain('Verzonden')
})

test('each organisation takes those along that it made, and of minors those alone who work with that', async () => {
  const agreement = await newAgreement(world())
  await newReport(world(), { agreement })
  await newReport(world(), { agreement, by: 'schoolManager' })
  await newReport(world(), { agreement, by: 'agencyManager' })
  const makers = async (name: UserName) => (await taken(name, agreement)).rows.map((row) => row[4])
  expect(await makers('cityManager')).toEqual(['Gebruiker cityManager'])
  expect(await makers('agencyManager')).toEqual(['Gebruiker agencyManager'])
  const all = await taken('schoolManager', agreement)
  expect(all.rows.map((row) => [row[4], row[8]])).toEqual([
    ['Gebruiker agencyManager', 'telt niet mee'],
    ['Gebruiker schoolManager', 'telt mee: alleen wie daarmee werkt, mag dit verslag lezen'],
  ])
})

test('of an agreement of others nothing is taken along', async () => {
  const agreement = await newAgreement(world(), { sender: 'otherCity' })
  const manager = await world().asUser('cityManager')
  const asked = { format: 'csv', periodReports: { agreement } }
  const { status, body } = await manager.post('/exports', asked)
  expect(status).toBe(400)
  expect(body.issues).toMatchObject([{ name: 'periodReports.agreement', code: 'unknown' }])
})

test.each(['clerk', 'policyOfficer', 'privacyOfficer', 'counsellor', 'administrator'] as const)(
  'a %s, who reads no reports, takes no list of them along',
  async (name) => {
    const agreement = await newAgreement(world())
    const client = await world().asUser(name)
    const { status } = await client.post('/exports', {
      ...{ format: 'csv', periodReports: { agreement } },
    })
    expect(status).toBe(403)
  },
)
