import { expect, test } from '../support/staff.ts'
import { takeAlong } from '../support/take-along.ts'
import { typedDay } from '../support/typed-day.ts'

test('an administrator takes the users of the own organisation along, and nobody else', async ({
  openAs,
}) => {
  const page = await openAs('beheer', { viewport: { width: 1280, height: 800 } })
  await page.goto('/gebruikers')
  await expect(page.getByRole('table').getByRole('link', { name: 'Els Mertens' })).toBeVisible()
  const named = /^gebruikers-\d{4}-\d{2}-\d{2}\.csv$/
  const { head, rows, text } = await takeAlong(page, { named, from: 'Naam' })
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
  const list = page.getByRole('region', { name: 'Wat afgesproken is' })
  const { head, rows, text } = await takeAlong(page, { named, from: 'Paragraaf', list })
  expect(head).toMatch(/^Paragraaf;Wat afgesproken is;Wie;/)
  expect(shown).toBeGreaterThan(10)
  expect(rows).toHaveLength(shown)
  expect(rows[0]).toMatch(/^1;Diversiteit hoort bij elk beleidsdomein/)
  expect(text).toContain(`\r\nOvereenkomst;${reference}\r\n`)
})

test('a policy officer takes along whom to ask, who signed and what changed of an agreement', async ({
  openAs,
}) => {
  const page = await openAs('beleid', { viewport: { width: 1280, height: 800 } })
  await page.goto('/overeenkomsten')
  const reference = 'DEMO-SO-Stad-Geraardsbergen'
  await page.getByRole('link', { name: reference, exact: true }).first().click()
  await page.getByRole('button', { name: 'Ondertekenaar toevoegen' }).click()
  const form = page.getByRole('dialog', { name: 'Ondertekenaar toevoegen' })
  await form.getByLabel('Naam').fill('Fien Verzonnen')
  await form.getByLabel('Functie').fill('Directeur')
  await form.getByLabel('Organisatie').selectOption('Stad Geraardsbergen')
  await form.getByRole('button', { name: 'Bewaren' }).click()
  await expect(form).toBeHidden()
  for (const [name, from] of [
    ['Ondertekenaars', 'Naam'],
    ['Contactpersonen', 'Naam'],
    ['Geschiedenis', 'Wat'],
  ] as const) {
    const list = page.getByRole('region', { name, exact: true })
    const table = list.getByRole('table', { name })
    const count = (await table.getByRole('row').count()) - 1
    const [, first = ''] = await table.getByRole('rowheader').allInnerTexts()
    const named = new RegExp(`^${name.toLowerCase()}-\\d{4}-\\d{2}-\\d{2}\\.csv$`)
    const { rows, text } = await takeAlong(page, { named, from, list })
    expect(rows).toHaveLength(count)
    expect(rows[1] ?? '').toContain(first.split(':')[0])
    expect(text).toContain(`\r\nOvereenkomst;${reference}\r\n`)
  }
})

test('whoever works here takes their notices along, and where they are signed in', async ({
  openAs,
}) => {
  const page = await openAs('balie', { viewport: { width: 1280, height: 800 } })
  await page.goto('/meldingen')
  const table = page.getByRole('table', { name: 'Meldingen' })
  const reference = (await table.getByRole('link').first().textContent()) ?? ''
  const notices = { named: /^meldingen-\d{4}-\d{2}-\d{2}\.csv$/, from: 'Wat' }
  expect((await takeAlong(page, notices)).rows[0]).toContain(`;${reference};`)
  await page.goto('/mijn-sessies')
  await expect(page.getByRole('table', { name: 'Mijn sessies' })).toBeVisible()
  const sessions = { named: /^mijn-sessies-\d{4}-\d{2}-\d{2}\.csv$/, from: 'Toestel' }
  const { rows } = await takeAlong(page, sessions)
  expect(rows.filter((row) => row.endsWith(';deze sessie'))).toHaveLength(1)
})

test('a privacy officer takes along when the files were gone through', async ({ openAs }) => {
  const page = await openAs('privacy', { viewport: { width: 1280, height: 800 } })
  await page.goto('/bewaartermijnen')
  const runs = page.getByRole('table', { name: 'Wanneer de dossiers zijn nagekeken' })
  await page.getByRole('button', { name: 'Proef doen' }).click()
  await expect(runs.getByRole('row', { name: /Proef Wim Aerts/ }).first()).toBeVisible()
  const named = /^wanneer-de-dossiers-zijn-nagekeken-\d{4}-\d{2}-\d{2}\.csv$/
  const list = page.getByRole('region', { name: 'Wanneer de dossiers zijn nagekeken' })
  const { head, rows } = await takeAlong(page, { named, from: 'Wanneer', list })
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
  const { head, rows } = await takeAlong(page, { named, from: 'Wie', list })
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
  const { head, rows } = await takeAlong(page, { named, from: 'Naam', list })
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
  const { head, rows } = await takeAlong(page, { named, from: 'Naam' })
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
  const { head, rows, text } = await takeAlong(page, { named, from: 'Periode', list })
  expect(head).toMatch(/^Periode;Van;Tot en met;Gemaakt;Door;Stand;/)
  expect(
    rows.find((row) => /^Schooljaar \d{4}-\d{4};01\/09\/.*;Hilde Roelandt;/.test(row)),
  ).toBeDefined()
  expect(text).toContain(`\r\nOvereenkomst;${reference}\r\n`)
})
