import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/staff.ts'
import { typedDay } from '../support/typed-day.ts'

/** Takes the list along that stands there, by keyboard. @returns its rows, from the one that begins with a word */
async function taken(
  page: Page,
  { named, from, list = page }: { named: RegExp; from: string; list?: Page | Locator },
) {
  await list.getByRole('button', { name: 'Exporteren' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Lijst exporteren' })
  await dialog.getByRole('radio', { name: 'CSV, voor elk programma' }).check()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Bestand maken' }).press('Enter')
  const saved = await download
  expect(saved.suggestedFilename()).toMatch(named)
  await expect(dialog.getByRole('status')).toHaveText('Het bestand wordt gedownload.')
  const file = dialog.getByRole('listitem').filter({ hasText: saved.suggestedFilename() })
  await expect(file).toHaveCount(1)
  await expectAccessible(page, `${from} exporteren`)
  const viewport = page.viewportSize()
  await page.setViewportSize({ width: 360, height: 740 })
  await expectAccessible(page, `${from} exporteren op een smal scherm`)
  if (viewport) await page.setViewportSize(viewport)
  await file.getByRole('button', { name: /verwijderen/ }).click()
  await expect(file).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  const text = await readFile((await saved.path()) ?? '', 'utf8')
  const lines = text.split('\r\n')
  const head = lines.findIndex((line) => line.startsWith(`${from};`))
  expect(head).toBeGreaterThan(0)
  return { head: lines[head], rows: lines.slice(head + 1, -1), text }
}

test('an administrator takes the users of the own organisation along, and nobody else', async ({
  openAs,
}) => {
  const page = await openAs('beheer', { viewport: { width: 1280, height: 800 } })
  await page.goto('/gebruikers')
  await expect(page.getByRole('table').getByRole('link', { name: 'Els Mertens' })).toBeVisible()
  const named = /^gebruikers-\d{4}-\d{2}-\d{2}\.csv$/
  const { head, rows, text } = await taken(page, { named, from: 'Naam' })
  expect(head).toMatch(/^Naam;Gebruikersnaam;Rollen;/)
  expect(rows.filter((row) => row.startsWith('Els Mertens;beheer;'))).toHaveLength(1)
  // Of another municipality, and of the agency.
  for (const elsewhere of ['Joke Van Damme', 'Bram Maes']) expect(text).not.toContain(elsewhere)
  // People who are served are no register.
  await page.goto('/alle-doorverwijzingen')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Exporteren' })).toHaveCount(0)
})

test('a policy officer takes what is agreed along, each paragraph as it stands', async ({
  openAs,
}) => {
  const page = await openAs('beleid', { viewport: { width: 1280, height: 800 } })
  await page.goto('/overeenkomsten')
  const table = page.getByRole('table', { name: 'Samenwerkingsovereenkomsten' })
  const reference = 'DEMO-SO-Stad-Geraardsbergen'
  await table.getByRole('link', { name: reference, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: reference, exact: true })).toBeVisible()
  const paragraphs = page.getByRole('table', { name: 'Wat afgesproken is' }).getByRole('row')
  const shown = (await paragraphs.count()) - 1
  const named = /^wat-afgesproken-is-\d{4}-\d{2}-\d{2}\.csv$/
  const { head, rows, text } = await taken(page, { named, from: 'Paragraaf' })
  expect(head).toMatch(/^Paragraaf;Wat afgesproken is;Wie;/)
  expect(shown).toBeGreaterThan(10)
  expect(rows).toHaveLength(shown)
  expect(rows[0]).toMatch(/^1;Diversiteit hoort bij elk beleidsdomein/)
  expect(text).toContain(`\r\nOvereenkomst;${reference}\r\n`)
})

test('a privacy officer takes along when the files were gone through', async ({ openAs }) => {
  const page = await openAs('privacy', { viewport: { width: 1280, height: 800 } })
  await page.goto('/bewaartermijnen')
  const runs = page.getByRole('table', { name: 'Wanneer de dossiers zijn nagekeken' })
  await page.getByRole('button', { name: 'Proef doen' }).click()
  await expect(runs.getByRole('row', { name: /Proef Wim Aerts/ }).first()).toBeVisible()
  const named = /^wanneer-de-dossiers-zijn-nagekeken-\d{4}-\d{2}-\d{2}\.csv$/
  const list = page.getByRole('region', { name: 'Wanneer de dossiers zijn nagekeken' })
  const { head, rows } = await taken(page, { named, from: 'Wanneer', list })
  expect(head).toMatch(/^Wanneer;Soort;Door;Dossiers;/)
  expect(rows[0]).toMatch(/;Proef;Wim Aerts;\d/)
})

test('a privacy officer takes along who looked at unusually much', async ({ openAs }) => {
  const page = await openAs('privacy', { viewport: { width: 1280, height: 800 } })
  await page.goto('/inzage')
  const list = page.getByRole('region', { name: 'Ongewoon veel, laatste 7 dagen' })
  // The demonstration lets the front desk break the glass.
  await expect(list).toContainText('keer een dossier zonder werk')
  const named = /^ongewoon-veel-laatste-7-dagen-\d{4}-\d{2}-\d{2}\.csv$/
  const { head, rows } = await taken(page, { named, from: 'Wie', list })
  expect(head).toBe('Wie;Wat;Aantal personen;In het uur vanaf;Aantal keer;Laatste keer')
  expect(rows).toContainEqual(
    expect.stringMatching(/^Lies Demeester;Opende dossiers zonder werk;;;\d+;\d/),
  )
})

test('the agency takes its municipalities along, with who works for them', async ({ openAs }) => {
  const page = await openAs('beheer-agentschap', { viewport: { width: 1280, height: 800 } })
  await page.goto('/organisaties')
  const list = page.getByRole('region', { name: 'Gemeenten', exact: true })
  const shown = list.getByRole('table', { name: 'Gemeenten' })
  await expect(shown.getByRole('row', { name: /Geraardsbergen/ })).toBeVisible()
  const count = (await shown.getByRole('row').count()) - 1
  const named = /^gemeenten-\d{4}-\d{2}-\d{2}\.csv$/
  const { head, rows } = await taken(page, { named, from: 'Naam', list })
  expect(head).toMatch(/^Naam;KBO-nummer of OVO-code;Delen, met NIS-code;/)
  expect(rows).toHaveLength(count)
  expect(rows.filter((row) => /^Stad Geraardsbergen;.*Loket/.test(row))).toHaveLength(1)
})

test('an administrator takes the programs of the own organisation along', async ({ openAs }) => {
  const page = await openAs('beheer', { viewport: { width: 1280, height: 800 } })
  const name = 'Koppeling voor een bestand'
  await page.goto('/programmas/nieuw')
  await page.getByLabel('Naam').fill(name)
  await page.getByLabel('Rol').selectOption('Onthaalmedewerker')
  await page.getByLabel('Contact').fill('Dienst ICT')
  await page.getByLabel('Toegang tot en met').fill(typedDay(-100))
  await page.getByRole('button', { name: 'Bewaren' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await page.goto('/programmas')
  await expect(page.getByRole('row', { name: new RegExp(name) })).toBeVisible()
  const named = /^programma-?s-\d{4}-\d{2}-\d{2}\.csv$/
  const { head, rows } = await taken(page, { named, from: 'Naam' })
  expect(head).toMatch(/^Naam;Rol;Contact;Toegevoegd door;/)
  const row = `${name};Onthaalmedewerker;Dienst ICT;Els Mertens;`
  expect(rows.filter((one) => one.startsWith(row))).toHaveLength(1)
})

test('a manager takes along which reports were made under an agreement', async ({ openAs }) => {
  const page = await openAs('leiding-stad', { viewport: { width: 1280, height: 800 } })
  await page.goto('/overeenkomsten')
  const reference = 'DEMO-SO-Stad-Geraardsbergen'
  await page.getByRole('link', { name: reference, exact: true }).first().click()
  const list = page.getByRole('region', { name: 'Verslagen over een periode' })
  await list.getByRole('button', { name: 'Verslag maken' }).press('Enter')
  const making = page.getByRole('dialog', { name: 'Verslag over een periode maken' })
  await making.getByLabel('Soort periode').selectOption('Schooljaar')
  await making.getByRole('button', { name: 'Verslag maken' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /^Verslag: Schooljaar/ })).toBeVisible()
  await page.getByRole('link', { name: 'Naar de overeenkomst' }).click()
  await expect(list.getByRole('row', { name: /Schooljaar/ }).first()).toBeVisible()
  const named = /^verslagen-over-een-periode-\d{4}-\d{2}-\d{2}\.csv$/
  const { head, rows, text } = await taken(page, { named, from: 'Periode', list })
  expect(head).toMatch(/^Periode;Van;Tot en met;Gemaakt;Door;Stand;/)
  expect(
    rows.find((row) => /^Schooljaar \d{4}-\d{4};01\/09\/.*;Hilde Roelandt;/.test(row)),
  ).toBeDefined()
  expect(text).toContain(`\r\nOvereenkomst;${reference}\r\n`)
})
