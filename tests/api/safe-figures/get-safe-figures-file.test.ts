import type { SafeFigures } from '@onthaal/shared/safe-figures/schemas'
import { beforeAll, expect, test } from 'vitest'
import { linesOf } from '../../support/exports.ts'
import { submittedReferral } from '../../support/factories.ts'
import { referPeople } from '../../support/referred-people.ts'
import { testRefusals } from '../../support/refusals.ts'
import { testApp } from '../../support/test-app.ts'

const world = testApp()

beforeAll(async () => {
  const model = await submittedReferral(await world().asUser('clerk'))
  const ocmw = await submittedReferral(await world().asUser('socialWorker'))
  await referPeople(world(), model, [
    { people: 7, submittedAt: '2025-02-10T10:00:00Z' },
    { people: 2, submittedAt: '2025-05-10T10:00:00Z' },
    { people: 9, submittedAt: '2025-08-10T10:00:00Z' },
  ])
  await referPeople(world(), ocmw, [{ people: 8, submittedAt: '2025-08-10T10:00:00Z' }])
  await world().tellSafeFigures()
})

testRefusals({
  operationId: 'getSafeFiguresFile',
  world,
  by: 'policyOfficer',
  notBy: ['clerk', 'cityManager', 'agencyManager', 'counsellor', 'privacyOfficer'],
  path: async () => '/safeFigures/file',
})

test('it holds the numbers of the screen, and none beside them', async () => {
  const officer = await world().asUser('policyOfficer')
  const { body } = await officer.get<SafeFigures>('/safeFigures')
  const { status, text, headers } = await officer.get('/safeFigures/file')
  expect(status).toBe(200)
  expect(headers.get('content-disposition')).toBe(
    'attachment; filename="veilige-cijfers-2025-2026-03-02.csv"',
  )
  expect(text.split('\r\n').slice(0, 3)).toEqual([
    '\uFEFFVeilige cijfers 2025',
    expect.stringMatching(/^Wat staat hierin;Hoeveel mensen /),
    'Jaar;2025',
  ])
  expect(text).toContain('Gemaakt door;Gebruiker policyOfficer, Stad Beekrode')
  const lines = linesOf(text)
  const head = lines.findIndex(([first]) => first === 'Gemeente of OCMW')
  expect(lines[head]).toEqual(['Gemeente of OCMW', 'Opgesplitst volgens', 'Groep', 'Aantal mensen'])
  const rows = lines.slice(head + 1)
  const city = rows.filter(([place]) => place === 'Stad Beekrode')
  expect(city.slice(0, 2)).toEqual([
    ['Stad Beekrode', 'Kwartaal', 'Kwartaal 1', '7'],
    ['Stad Beekrode', 'Kwartaal', 'Kwartaal 2 tot en met 3', '11'],
  ])
  expect(rows).toContainEqual(['Stad Beekrode – OCMW', 'Soort', expect.anything(), '8'])
  const told = body.items.flatMap(({ runs, splits }) => [
    ...runs.map(({ people }) => people),
    ...splits.flatMap(({ groups }) => groups.map(({ people }) => people)),
  ])
  const { quarters, splits } = body.together
  const sums = [
    ...quarters,
    ...splits.flatMap(({ codes }) => codes.filter((one) => one.atLeast > 0)),
  ]
  const shown = sums.map(({ atLeast, atMost }) =>
    atLeast === atMost ? String(atLeast) : `${atLeast} tot ${atMost}`,
  )
  expect(rows.map((row) => row[3]).toSorted()).toEqual([...told.map(String), ...shown].toSorted())
})

test('of a year that was not told it holds nothing but its heading', async () => {
  const officer = await world().asUser('policyOfficer')
  const { status, text } = await officer.get('/safeFigures/file?year=2019')
  expect(status).toBe(200)
  expect(text).toMatch(/Aantal mensen\r\n$/)
})

test('it comes as a workbook too, and leaves a row of nobody in the log', async () => {
  const officer = await world().asUser('policyOfficer')
  const { headers } = await officer.get('/safeFigures/file?format=xlsx')
  expect(headers.get('content-disposition')).toContain('.xlsx"')
  const rows = await world().rows(
    'select role, purpose, fields, person_ids from consultation where trace_id = $1',
    [headers.get('belgov-trace-id')],
  )
  expect(rows).toEqual([
    { role: 'policyOfficer', purpose: 'management', fields: ['figures'], person_ids: [] },
  ])
})
