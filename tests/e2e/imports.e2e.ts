import { randomInt } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { makeTestInsz } from '@onthaal/shared/persons'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/staff.ts'

let serial = Date.now() % 100_000

/** A list in which one row is wrong, with names that nobody has. */
function listOf() {
  serial += 1
  const name = [...String(serial)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
  const familyName = `Lijst${name}`
  const csv = [
    'Familienaam;Voornaam;Geb. datum;Taal;Opmerking',
    `${familyName};Een;30/07/1990;Arabisch;x`,
    `${familyName};Twee;31/02/1991;Dari;`,
    `${familyName};Drie;1992;Klingon;`,
  ].join('\r\n')
  return { familyName, csv }
}

async function handOver(page: Page, name: string, content: string | Buffer) {
  await page.goto('/aankomsten/inlezen')
  await page
    .getByLabel('Bestand', { exact: true })
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })
  await page.getByRole('button', { name: 'Bestand openen' }).click()
}

test('a list is read in: columns, check, start, and the rows that are left', async ({ openAs }) => {
  const page = await openAs('balie')
  const { csv, familyName } = listOf()
  await page.goto('/aankomsten')
  await page.getByRole('link', { name: 'Lijst inlezen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Lijst inlezen' })).toBeFocused()
  await expectAccessible(page, 'choosing a file')
  await handOver(page, 'maart.csv', csv)
  await expect(page.getByText('Wat staat er in elke kolom?')).toBeVisible()
  await expect(page.getByLabel('Wat bevat de kolom Geb. datum?')).toHaveValue('birthDate')
  await expect(page.getByLabel('Wat bevat de kolom Opmerking?')).toHaveValue('none')
  await expectAccessible(page, 'choosing columns')
  await page.getByRole('button', { name: 'Lijst nakijken' }).click()
  await expect(page.getByRole('button', { name: '1 rij inlezen' })).toBeVisible()
  await expect(page.getByText('Geb. datum: deze dag bestaat niet.')).toBeVisible()
  await expect(page.getByText('Taal: dit woord kennen we niet.')).toBeVisible()
  await expectAccessible(page, 'a list that was checked')
  await page.getByRole('button', { name: '1 rij inlezen' }).click()
  await expect(page.getByText('Alle rijen die konden, zijn ingelezen.')).toBeVisible()

  // What was wrong is mended here, and follows.
  await page.getByRole('button', { name: 'Rij 3 verbeteren' }).click()
  await expectAccessible(page, 'correcting a row')
  await page.getByLabel('Geb. datum').fill('28/02/1991')
  await page.getByRole('button', { name: 'Bewaren en opnieuw nakijken' }).click()
  await page.getByRole('button', { name: '1 rij inlezen' }).click()
  await expect(page.getByText('Alle rijen die konden, zijn ingelezen.')).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Rijen met fouten bewaren als CSV' }).click()
  expect((await download).suggestedFilename()).toBe('rijen-met-fouten.csv')
  await page.getByRole('link', { name: 'Naar de aankomsten' }).click()
  await expect(page.getByRole('row', { name: new RegExp(`${familyName} Twee`) })).toBeVisible()
})

test('rows with one household number become a household, which the check tells before', async ({
  openAs,
}) => {
  const page = await openAs('balie', { viewport: { width: 360, height: 740 } })
  const { familyName } = listOf()
  const insz = () => makeTestInsz(`19${randomInt(30, 60)}-08-17`, randomInt(1, 997))
  const people = ['Kind', 'Ouder', 'Buur', 'Buurman'].map((name) => [name, insz()])
  const check = async (numbers: readonly string[]) => {
    const rows = people.map((cells, at) => [familyName, ...cells, numbers[at]].join(';'))
    const header = 'Familienaam;Voornaam;Rijksregisternummer;Gezinsnummer;Hoofd van het gezin'
    await handOver(page, 'gezinnen.csv', [header, ...rows].join('\r\n'))
    await expect(page.getByLabel('Wat bevat de kolom Gezinsnummer?')).toHaveValue('householdNumber')
    const head = page.getByLabel('Wat bevat de kolom Hoofd van het gezin?')
    await expect(head).toHaveValue('householdHead')
    await page.getByRole('button', { name: 'Lijst nakijken' }).click()
    await expect(page.getByRole('heading', { name: 'Nagekeken', exact: true })).toBeVisible()
  }
  const readIn = async () => {
    await page.getByRole('button', { name: '4 rijen inlezen' }).click()
    await expect(page.getByText('Alle rijen die konden, zijn ingelezen.')).toBeVisible()
    await expect(page.getByText('Nieuwe gezinnen')).toBeHidden()
  }
  await check(['77;', '77;ja', '78;ja', '78;'])
  await expect(page.getByText('Nieuwe gezinnen')).toBeVisible()
  await expectAccessible(page, 'a list with households that was checked')
  await readIn()

  // The next month the list has somebody in another household: nobody is moved, and it says so.
  await check(['77;', '77;ja', '77;', '78;ja'])
  await expect(page.getByText('Nieuwe gezinnen')).toBeHidden()
  await readIn()
  await page.getByLabel('Welke rijen?').selectOption({
    label: 'Gekoppeld aan een bestaand dossier (4)',
  })
  await expect(page.getByText('Woont al in een ander gezin, en blijft daar.')).toHaveCount(1)
  await expectAccessible(page, 'rows of people who live in another household')
  await page.getByRole('link', { name: `${familyName} Ouder` }).click()
  const home = page.getByRole('region', { name: 'Gezin en voogden' })
  await expect(home.getByRole('link', { name: `Kind ${familyName}` })).toBeVisible()
  await expect(home.getByText('Buur')).toBeHidden()
})

test('who looks like somebody with a file waits for a decision', async ({ openAs }) => {
  const page = await openAs('balie')
  const { familyName } = listOf()
  const csv = `Familienaam;Voornaam;Geboren\n${familyName};Samira;2/1/1980\n`
  for (const _ of [1, 2]) {
    await handOver(page, 'lijst.csv', csv)
    await page.getByRole('button', { name: 'Lijst nakijken' }).click()
    await expect(page.getByRole('heading', { name: 'Nagekeken', exact: true })).toBeVisible()
    const start = page.getByRole('button', { name: '1 rij inlezen' })
    if (await start.isVisible()) {
      await start.click()
      await expect(page.getByText('Alle rijen die konden, zijn ingelezen.')).toBeVisible()
    }
  }
  await expect(page.getByText('1 rij lijkt op een bestaand dossier').first()).toBeVisible()
  await expectAccessible(page, 'a row that looks like somebody')
  await page.getByRole('button', { name: 'Dezelfde persoon' }).click()
  await page.getByRole('button', { name: '1 rij inlezen' }).click()
  await expect(page.getByText('Alle rijen die konden, zijn ingelezen.')).toBeVisible()
})

test('a row is skipped, and looked at again', async ({ openAs }) => {
  const page = await openAs('balie')
  const { csv, familyName } = listOf()
  await handOver(page, 'april.csv', csv)
  await page.getByRole('button', { name: 'Lijst nakijken' }).click()
  await page.getByRole('button', { name: 'Rij 3 overslaan' }).click()
  await expect(page.getByText('Geb. datum: deze dag bestaat niet.')).toBeHidden()
  await page.getByLabel('Welke rijen?').selectOption({ label: 'Overgeslagen (1)' })
  await expect(page.getByRole('row', { name: new RegExp(`${familyName} · Twee`) })).toBeVisible()
  await expectAccessible(page, 'rows that were skipped')
  await page.getByRole('button', { name: 'Rij 3 opnieuw bekijken' }).click()
  await expect(page.getByText('Rij 3 is opnieuw nagekeken: Met fouten.')).toBeVisible()
  await expect(page.getByText('Geb. datum: deze dag bestaat niet.')).toBeVisible()
})

test('rows of a list are taken along as they were chosen, by keyboard too', async ({ openAs }) => {
  const page = await openAs('balie', { viewport: { width: 1280, height: 800 } })
  const { csv, familyName } = listOf()
  // Nobody who was read in before looks like them.
  const list = csv.replace('Een;30/07/1990', 'Wout;14/05/1958')
  const fileName = `lijst-${familyName}.csv`
  await handOver(page, fileName, list)
  await page.getByRole('button', { name: 'Lijst nakijken' }).click()
  const dialog = page.getByRole('dialog', { name: 'Lijst exporteren' })
  const taken = async (part: string) => {
    const open = page
      .getByRole('region', { name: part })
      .getByRole('button', { name: 'Exporteren' })
    await open.press('Enter')
    await dialog.getByRole('radio', { name: 'CSV, voor elk programma' }).check()
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Bestand maken' }).press('Enter')
    const saved = await download
    expect(saved.suggestedFilename()).toMatch(/^lijst-inlezen-\d{4}-\d{2}-\d{2}\.csv$/)
    await expect(dialog.getByRole('status')).toHaveText('Het bestand wordt gedownload.')
    await expectAccessible(page, `${part} exporteren`)
    await page.keyboard.press('Escape')
    await expect(open).toBeFocused()
    const text = await readFile((await saved.path()) ?? '', 'utf8')
    expect(text).toContain(`\r\nBestand;${fileName}\r\n`)
    return text.slice(text.indexOf('\r\nRij;'))
  }
  const broken = await taken('2 rijen met fouten')
  expect(broken).toContain(
    `\r\n3;Met fouten;${familyName} · Twee · 31/02/1991 · Dari;Geb. datum: deze dag bestaat niet.;`,
  )
  expect(broken).not.toContain('Wout')
  await page.setViewportSize({ width: 360, height: 740 })
  await page.getByLabel('Welke rijen?').selectOption({ label: 'Nieuw (1)' })
  const fresh = await taken('Rijen bekijken')
  expect(fresh).toContain(`\r\n2;Nieuw;${familyName} · Wout · 14/05/1958 · Arabisch · x;;`)
  expect(fresh).not.toContain('Twee')
})

test('a file that is no list is refused beside its field', async ({ openAs }) => {
  const page = await openAs('balie')
  await handOver(page, 'lijst.csv', '%PDF-1.7')
  await expect(page.getByText('Dit is een pdf, geen lijst.')).toBeVisible()
  await expectAccessible(page, 'a refused file')
  await page.getByRole('button', { name: 'Bestand openen' }).click()
  await page.reload()
  await page.getByRole('button', { name: 'Bestand openen' }).click()
  await expect(page.getByText('Kies eerst een bestand.')).toBeVisible()
})
