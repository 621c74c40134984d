import type { ImportRowPage } from '@onthaal/shared/imports/schemas'
import type { FrozenFigure, PeriodReport } from '@onthaal/shared/period-reports/schemas'
import { expect, test } from 'vitest'
import { figureWords } from '../../../apps/api/src/dashboards/index.ts'
import { agreementWords, referralWords } from '../../../apps/api/src/exports/index.ts'
import { completedReferral, newPerson, submittedReferral } from '../../support/factories.ts'
import { newImport } from '../../support/imports.ts'
import {
  agreementInForce,
  newReport,
  reportFile,
  reportWithdrawal,
  thisQuarter,
} from '../../support/period-reports.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations, type UserName, userId } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'getPeriodReportFile',
  world,
  by: 'cityManager',
  notBy: ['clerk', 'policyOfficer', 'administrator', 'counsellor', 'agencyAdministrator'],
  path: async () => `/periodReports/${(await newReport(world())).id}/file`,
})

async function reportOfWork(by: UserName = 'cityManager'): Promise<PeriodReport> {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  await completedReferral(clerk, counsellor)
  await submittedReferral(clerk, { type: 'dutchLanguage' })
  const agreement = await agreementInForce(world())
  await world().rows(
    `insert into agreement_commitment (agreement_id, code, state, responsible, evidence, changed_at, changed_by)
     values ($1, 'runDesk', 'atRisk', 'Team onthaal', '=1+1', now(), $2)`,
    [agreement, userId('policyOfficer')],
  )
  return newReport(world(), { by, agreement, input: thisQuarter })
}

const fileOf = (id: string, by: UserName = 'cityManager') => reportFile(world(), id, by)

function numbersOf({ count, outOf, medianDays, p90Days }: FrozenFigure): string[] {
  return [count, outOf?.count, medianDays, p90Days].map((one) => String(one ?? ''))
}

test.each(['cityManager', 'agencyManager'] as const)(
  'every number that the report of %s holds is in it, and no other, each with what it is of',
  async (by) => {
    const { id } = await reportOfWork(by)
    const manager = await world().asUser(by)
    const { body: report } = await manager.get<PeriodReport>(`/periodReports/${id}`)
    const { rows } = await fileOf(id, by)
    const types: Readonly<Record<string, string>> = referralWords.type
    const day = (one?: string) => one?.split('-').reverse().join('/') ?? ''
    const expected = report.measures.flatMap(({ measure, clock, values, parts = [] }) => {
      const line = (table: string, type: string, value: FrozenFigure, at: number) => {
        const period = clock === 'now' ? undefined : report.periods[at]
        const of = [table, figureWords.measure[measure], type]
        return [...of, day(period?.from), day(period?.until), ...numbersOf(value)].join('|')
      }
      return [
        ...values.map((value, at) =>
          line(clock === 'now' ? 'Stand' : 'Per periode', '', value, at),
        ),
        ...parts.flatMap((part) =>
          part.values.map((value, at) => line('Volgens soort', types[part.key] ?? '', value, at)),
        ),
      ]
    })
    const found = rows
      .filter((row) => row.Tabel !== 'Afspraken')
      .map((row) =>
        [
          ...[row.Tabel, row['Cijfer of afspraak'], row.Soort, row.Van, row['Tot en met']],
          ...[row.Aantal, row['Op een totaal van']],
          ...[row['De helft binnen (dagen)'], row['Negen op tien binnen (dagen)']],
        ].join('|'),
      )
    expect(found).toEqual(expected)
    for (const table of ['Per periode', 'Stand', 'Volgens soort']) {
      expect(expected.some((one) => one.startsWith(`${table}|`))).toBe(true)
    }
    const dutch = `Volgens soort|Verzonden|${referralWords.type.dutchLanguage}|01/01/2026|`
    expect(expected.some((one) => one.startsWith(dutch) && !one.startsWith(`${dutch}0|`))).toBe(
      true,
    )
  },
)

test('each paragraph of the agreement is in it as it stood, with the number that shows it', async () => {
  const report = await reportOfWork()
  const { rows, text } = await fileOf(report.id)
  const paragraphs = rows.filter((row) => row.Tabel === 'Afspraken')
  expect(paragraphs.map((row) => [row.Wie, row.Stand])).toEqual(
    report.commitments.map(({ party, state }) => [
      agreementWords.party[party],
      agreementWords.commitmentState[state],
    ]),
  )
  const desk = paragraphs.find((row) => row['Cijfer of afspraak']?.startsWith('§ 2.1.1 d '))
  const inTime = report.measures.find(({ measure }) => measure === 'pickedUpInTime')?.values[0]
  expect(desk).toMatchObject({
    ...{ Wie: 'Agentschap', Stand: 'in gevaar', 'Welke dienst volgt dit op': 'Team onthaal' },
    ...{ 'Waaraan u het ziet': 'Op tijd opgepikt', Aantal: String(inTime?.count) },
    // What somebody typed is no formula.
    Bewijs: "'=1+1",
  })
  expect(text).not.toMatch(/;=/)
})

test('above stands of what it is, whose, who made it and when, and that it is not to be published', async () => {
  const report = await reportOfWork()
  const { headers, facts } = await fileOf(report.id)
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(headers.get('content-disposition')).toBe(
    'attachment; filename="verslag-1ste-kwartaal-2026-2026-03-02.csv"',
  )
  expect(facts[0]).toEqual(['\uFEFFVerslag: 1ste kwartaal 2026'])
  expect(facts).toEqual(
    expect.arrayContaining([
      ['Periode', '1ste kwartaal 2026, van 01/01/2026 tot en met 31/03/2026'],
      ['Verslag gemaakt op', '02/03/2026 10:00 door Gebruiker cityManager'],
      ['Stand', 'periode liep nog'],
      ['Geteld is', 'wat Stad Beekrode doorverwees'],
      ['Tussen', 'Stad Beekrode, Agentschap'],
      ['Overeenkomst', report.agreement.reference],
      ['Looptijd', 'van 01/09/2025 tot en met 31/08/2027'],
      ['Let op', expect.stringMatching(/^Niet om te publiceren/)],
      ['Toestand op', '02/03/2026 10:00'],
      ['Gemaakt door', 'Gebruiker cityManager, Stad Beekrode'],
    ]),
  )
  // Each figure is explained.
  const explained = facts.map(([label]) => label)
  for (const { measure } of report.measures) {
    expect(explained).toContain(figureWords.measure[measure])
  }
})

test('one that was withdrawn says so, and why', async () => {
  const { id } = await reportOfWork()
  const manager = await world().asUser('cityManager')
  await manager.post(`/periodReports/${id}/withdrawal`, reportWithdrawal)
  const { facts } = await fileOf(id)
  expect(facts).toContainEqual([
    'Stand',
    `Ingetrokken op 02/03/2026 door Gebruiker cityManager. Reden: ${reportWithdrawal.reason}`,
  ])
})

test('that of another organisation, and one that is not there, are not found', async () => {
  const { id } = await reportOfWork('agencyManager')
  const manager = await world().asUser('cityManager')
  for (const one of [id, '0198c0de-0000-7000-8000-00000000dead']) {
    const { status, headers } = await manager.get(`/periodReports/${one}/file`)
    expect(status).toBe(404)
    expect(headers.get('content-disposition')).toBeNull()
  }
})

test('it comes as a workbook too', async () => {
  const { id } = await reportOfWork()
  const manager = await world().asUser('cityManager')
  const { origin } = await world().listen()
  const path = `/api/onthaal/v1/periodReports/${id}/file?format=xlsx`
  const answer = await fetch(`${origin}${path}`, { headers: { cookie: manager.cookie } })
  expect(answer.headers.get('content-disposition')).toContain('.xlsx"')
  // Read in as a list of newcomers, as any workbook that others make.
  const clerk = await world().asUser('clerk')
  const list = await newImport(clerk, Buffer.from(await answer.arrayBuffer()))
  expect(list.columns.slice(0, 2).map(({ header }) => header)).toEqual([
    ...['Tabel', 'Cijfer of afspraak'],
  ])
  const { body } = await clerk.get<ImportRowPage>(`/imports/${list.id}/rows`)
  expect(body.items[0]?.cells[0]).toMatch(/^(Per periode|Stand)$/)
})

test('that it was taken along stands in the log, of nobody', async () => {
  const { id } = await reportOfWork()
  const { headers } = await fileOf(id)
  const rows = await world().rows(
    `select action, purpose, role, fields, person_ids, without_file, keeper_id from consultation
      where trace_id = $1`,
    [headers.get('belgov-trace-id')],
  )
  expect(rows).toEqual([
    {
      ...{ action: 'export', purpose: 'management', role: 'manager', fields: ['figures'] },
      ...{ person_ids: [], without_file: 0, keeper_id: organisations.city.id },
    },
  ])
})

test('it reads the same after the figures, the agreement and the names changed', async () => {
  const made = await reportOfWork()
  const before = await fileOf(made.id)
  const clerk = await world().asUser('clerk')
  await submittedReferral(clerk)
  await newPerson(clerk)
  await world().rows(`update agreement_commitment set state = 'kept' where agreement_id = $1`, [
    made.agreementId,
  ])
  await world().rows(`update cooperation_agreement set reference = 'onbekend-9' where id = $1`, [
    made.agreementId,
  ])
  world().clock.advance(5)
  const after = await fileOf(made.id)
  expect(after.text).toBe(before.text)
  expect(after.text).not.toContain('onbekend-9')
})
