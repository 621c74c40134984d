import type { Consultation } from '@onthaal/shared/consultations/schemas'
import type { ImportRowPage } from '@onthaal/shared/imports/schemas'
import { measureDefinitions } from '@onthaal/shared/measures'
import type { Figures } from '@onthaal/shared/measures/schemas'
import { expect, test } from 'vitest'
import { figureWords } from '../../../apps/api/src/dashboards/index.ts'
import { linesOf } from '../../support/exports.ts'
import { move, rejection, submittedReferral } from '../../support/factories.ts'
import { newImport } from '../../support/imports.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations, type UserName } from '../../support/world.ts'

const world = testApp()

testRefusals({
  operationId: 'getFiguresFile',
  world,
  by: 'cityManager',
  notBy: ['clerk', 'socialWorker', 'counsellor', 'policyOfficer', 'privacyOfficer'],
  path: async () => '/figures/file',
})

async function fileOf(name: UserName, query = '') {
  const client = await world().asUser(name)
  const answer = await client.get(`/figures/file?${query}`)
  expect(answer.status).toBe(200)
  const lines = linesOf(answer.text)
  const head = lines.findIndex(([first]) => first === 'Cijfer')
  return { ...answer, lines, columns: lines[head] ?? [], rows: lines.slice(head + 1) }
}

test('one measure comes as text, with what it counts, the choices, the moment and who made it', async () => {
  await submittedReferral(await world().asUser('clerk'))
  const query = `measure=sent&type=civicIntegration&sender=${organisations.city.id}`
  const { headers, text } = await fileOf('agencyManager', query)
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(headers.get('content-disposition')).toBe(
    'attachment; filename="cijfers-verzonden-2026-03-02.csv"',
  )
  expect(text.split('\r\n')).toEqual([
    '\uFEFFCijfers: verzonden',
    'Wat staat hierin;Doorverwijzingen die in de periode naar een loket zijn verzonden.',
    'Periode;Maand',
    'Hoeveel periodes;2',
    'Nieuwste periode;maart 2026. Die periode loopt nog.',
    'Opgesplitst volgens;Niet opgesplitst',
    'Soort;Inburgering',
    'Doorverwezen door;Stad Beekrode',
    expect.stringMatching(
      /^Verzonden;"?Doorverwijzingen die .* Welke dag telt: de dag van het verzenden\. Telt niet mee: concepten; /,
    ),
    expect.stringMatching(/^Let op;Een klein getal /),
    'Toestand op;02/03/2026 10:00',
    'Gemaakt door;Gebruiker agencyManager, Agentschap',
    '',
    'Cijfer;Periode;Van;Tot en met;Aantal',
    'Verzonden;maart 2026;01/03/2026;31/03/2026;1',
    'Verzonden;februari 2026;01/02/2026;28/02/2026;0',
    '',
  ])
})

test.each([
  ['cityManager', 'grain=quarter&split=type'],
  ['agencyManager', 'split=sender&periods=4'],
  ['agencyManager', 'split=outcome'],
  ['schoolManager', 'split=ageGroup'],
] as const)('%s takes every number of the screen along, and no other: %s', async (name, query) => {
  const clerk = await world().asUser('clerk')
  await submittedReferral(clerk, { type: 'dutchLanguage' })
  const counsellor = await world().asUser('counsellor')
  await move(counsellor, await submittedReferral(clerk), 'rejection', rejection)
  const client = await world().asUser(name)
  const { body: figures } = await client.get<Figures>(`/figures?${query}`)
  const { rows, columns, lines } = await fileOf(name, query)
  const count = columns.indexOf('Aantal')
  const outOf = columns.indexOf('Op een totaal van')
  const days = columns.indexOf('De helft binnen (dagen)')
  // The parts may stand in an order of their own.
  const numbers = figures.measures.flatMap(({ measure, values, parts = [] }) =>
    [values, ...parts.map((part) => part.values)].flat().map((value) => {
      const cells = [value.count, value.outOf?.count ?? '', value.medianDays ?? '']
      return [figureWords.measure[measure], ...cells].join()
    }),
  )
  expect(numbers.length).toBeGreaterThan(figures.measures.length)
  expect(
    rows.map((row) => [row[0], row[count], row[outOf] ?? '', row[days] ?? ''].join()).toSorted(),
  ).toEqual(numbers.toSorted())
  // Each measure is explained above.
  const explained = new Set(lines.map(([first]) => first))
  for (const { measure } of figures.measures) {
    expect(explained).toContain(figureWords.measure[measure])
    const isNow = measureDefinitions[measure].clock === 'now'
    const own = rows.filter(([first]) => first === figureWords.measure[measure])
    expect(own.every((row) => row.includes('Nu') === isNow)).toBe(true)
  }
})

test.each([
  ['2026-02-28', 'februari 2026'],
  ['2026-03-31', 'maart 2026. Die periode loopt nog.'],
  ['2026-04-01', 'april 2026. Die periode is nog niet begonnen.'],
])('it says how it is on 2 March with the month of %s', async (on, said) => {
  const { lines } = await fileOf('agencyManager', `measure=sent&on=${on}`)
  expect(lines).toContainEqual(['Nieuwste periode', said])
})

test('it names no colleague: nothing in it is told apart by who follows it', async () => {
  const manager = await world().asUser('agencyManager')
  const screen = await manager.get('/figures?measure=caseload&split=worker')
  expect(screen.status).toBe(200)
  const { status, body } = await manager.get<{ issues?: unknown[] }>(
    '/figures/file?measure=caseload&split=worker',
  )
  expect(status).toBe(400)
  expect(body.issues).toEqual([expect.objectContaining({ in: 'query', name: 'split' })])
})

test('a name that somebody typed is no formula in it', async () => {
  await submittedReferral(await world().asUser('clerk'))
  const named = (name: string) =>
    world().rows('update organisation set name = $1 where id = $2', [name, organisations.city.id])
  await named('=Stad; "X"')
  try {
    const { text } = await fileOf('agencyManager', 'measure=sent&split=sender')
    expect(text).toContain('Verzonden;"\'=Stad; ""X""";maart 2026;')
  } finally {
    await named('Stad Beekrode')
  }
})

test('they come as a workbook too, in which numbers are numbers', async () => {
  const clerk = await world().asUser('clerk')
  await submittedReferral(clerk)
  const manager = await world().asUser('cityManager')
  const { origin } = await world().listen()
  const answer = await fetch(`${origin}/api/onthaal/v1/figures/file?measure=open&format=xlsx`, {
    headers: { cookie: manager.cookie },
  })
  expect(answer.headers.get('content-type')).toBe(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  )
  expect(answer.headers.get('content-disposition')).toContain('cijfers-open-2026-03-02.xlsx')
  // Read in as a list of newcomers, as any workbook that others make.
  const list = await newImport(clerk, Buffer.from(await answer.arrayBuffer()))
  expect(list.columns.map(({ header }) => header)).toEqual([
    ...['Cijfer', 'Periode', 'Van', 'Tot en met', 'Aantal'],
  ])
  const { body } = await clerk.get<ImportRowPage>(`/imports/${list.id}/rows`)
  expect(body.items.map(({ cells }) => cells.slice(0, 2))).toEqual([['Open', 'Nu']])
})

test('that it was taken along stands in the log, of nobody, for whoever oversees', async () => {
  const { headers } = await fileOf('cityManager', 'measure=sent')
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
  const officer = await world().asUser('privacyOfficer')
  const { body } = await officer.get<{ items: Consultation[] }>('/consultations')
  expect(body.items).toContainEqual(
    expect.objectContaining({ action: 'export', fields: ['figures'], personCount: 0, persons: [] }),
  )
})
