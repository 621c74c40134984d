import { readFile } from 'node:fs/promises'
import { expectAccessible } from '../support/accessibility.ts'
import { sentBy } from '../support/desk-api.ts'
import { refer, registerPerson } from '../support/desk-work.ts'
import { expect, test } from '../support/staff.ts'
import { startTalk } from '../support/talk-work.ts'

test('a list is taken along as it stands there, by keyboard too, and its file is thrown away', async ({
  openAs,
}) => {
  const clerk = await openAs('balie', { viewport: { width: 1280, height: 900 } })
  const person = await registerPerson(clerk)
  await refer(clerk)
  await clerk.goto('/werklijst?queue=open&sort=newest')
  const open = clerk.getByRole('button', { name: 'Exporteren' })
  await open.focus()
  await clerk.keyboard.press('Enter')
  const dialog = clerk.getByRole('dialog', { name: 'Lijst exporteren' })
  await expect(dialog.getByRole('radio', { name: 'Excel (XLSX)' })).toBeChecked()
  await dialog.getByRole('radio', { name: 'CSV, voor elk programma' }).check()
  const download = clerk.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Bestand maken' }).click()
  const saved = await download
  expect(saved.suggestedFilename()).toMatch(/^open-\d{4}-\d{2}-\d{2}\.csv$/)
  const text = await readFile((await saved.path()) ?? '', 'utf8')
  expect(text).toContain('\r\nVolgorde;Nieuwste eerst\r\n')
  expect(text).toContain(person.familyName)
  await expect(dialog.getByRole('status')).toHaveText('Het bestand wordt gedownload.')
  const file = dialog.getByRole('listitem').filter({ hasText: saved.suggestedFilename() }).first()
  await expect(file).toContainText('rijen. Te downloaden tot')
  await expectAccessible(clerk, 'een lijst exporteren')
  await clerk.setViewportSize({ width: 360, height: 740 })
  await expectAccessible(clerk, 'een lijst exporteren op een smal scherm')
  const files = dialog.getByRole('listitem')
  const before = await files.count()
  await file.getByRole('button', { name: /verwijderen/ }).click()
  await expect(files).toHaveCount(before - 1)
  await clerk.keyboard.press('Escape')
  await expect(open).toBeFocused()
})

test('figures are taken along from their page, all of them or one, and a failure is told', async ({
  openAs,
}) => {
  const manager = await openAs('leiding-stad', { viewport: { width: 1280, height: 900 } })
  await manager.goto('/cijfers/per-periode?split=type')
  const all = manager.getByRole('button', { name: 'Exporteren', exact: true })
  await all.focus()
  await manager.keyboard.press('Enter')
  const dialog = manager.getByRole('dialog', { name: 'Cijfers exporteren' })
  await expect(dialog.getByText(/Maak deze cijfers niet openbaar/)).toBeVisible()
  await dialog.getByRole('radio', { name: 'CSV, voor elk programma' }).check()
  await manager.route('**/figures/file*', (route) => route.abort())
  await dialog.getByRole('button', { name: 'Bestand maken' }).click()
  await expect(dialog.getByRole('alert')).toBeVisible()
  await manager.unroute('**/figures/file*')
  const text = await taken('Bestand maken', /^cijfers-per-periode-\d{4}-\d{2}-\d{2}\.csv$/)
  expect(text).toContain('\r\nOpgesplitst volgens;Soort\r\n')
  expect(text).toContain('\r\nCijfer;Soort;Periode;Van;Tot en met;Aantal;')
  await expect(dialog.getByRole('status')).toHaveText('Het bestand wordt gedownload.')
  await expectAccessible(manager, 'cijfers exporteren')
  await manager.keyboard.press('Escape')
  await expect(all).toBeFocused()
  await manager.setViewportSize({ width: 360, height: 740 })
  await manager.getByRole('button', { name: 'Exporteren: Verzonden' }).click()
  await dialog.getByRole('radio', { name: 'CSV, voor elk programma' }).check()
  const one = await taken('Bestand maken', /^cijfers-verzonden-\d{4}-\d{2}-\d{2}\.csv$/)
  expect(one).toContain('\r\nVerzonden;')
  expect(one).not.toContain('\r\nOpen;')
  await expectAccessible(manager, 'cijfers exporteren op een smal scherm')

  async function taken(button: string, name: RegExp): Promise<string> {
    const download = manager.waitForEvent('download')
    await dialog.getByRole('button', { name: button }).click()
    const saved = await download
    expect(saved.suggestedFilename()).toMatch(name)
    return readFile((await saved.path()) ?? '', 'utf8')
  }
})

test('whoever went on working is told once a long file is ready', async ({ openAs }) => {
  const manager = await openAs('leiding-stad')
  await manager.goto('/alle-doorverwijzingen')
  // A list that is long takes long to make: here the answers say so.
  const asked = {
    ...{ id: '0198c0de-0000-7000-8000-00000000f11e', list: 'referrals', format: 'xlsx' },
    href: 'http://onthaal.test/api/onthaal/v1/exports/0198c0de-0000-7000-8000-00000000f11e',
    ...{ state: 'waiting', fileName: 'alle-lang.xlsx', createdAt: new Date().toISOString() },
    ...{ total: 60_000, totalIsExact: true, done: 0 },
  }
  const states = ['running', 'running', 'ready']
  await manager.route('**/exports', (route) =>
    route.request().method() === 'POST'
      ? route.fulfill({ status: 201, json: asked })
      : route.continue(),
  )
  await manager.route(`**/exports/${asked.id}`, (route) =>
    route.fulfill({ json: { ...asked, state: states.shift() ?? 'ready' } }),
  )
  await manager.getByRole('button', { name: 'Exporteren' }).click()
  const dialog = manager.getByRole('dialog', { name: 'Lijst exporteren' })
  await dialog.getByRole('button', { name: 'Bestand maken' }).click()
  await expect(dialog.getByText(/U mag verder werken/)).toBeVisible()
  await manager.keyboard.press('Escape')
  await manager.getByRole('link', { name: 'Vandaag' }).first().click()
  await expect(manager.getByRole('heading', { level: 1 })).toBeVisible()
  const told = manager.getByText(
    'Uw bestand alle-lang.xlsx is klaar. U vindt het onder Exporteren.',
  )
  await expect(told).toBeVisible({ timeout: 30_000 })
  expect(states).toEqual([])
})

test('a desk takes along whom it expects this week', async ({ openAs }) => {
  const desk = await openAs('trajectbegeleider', { viewport: { width: 1280, height: 900 } })
  await desk.goto('/agenda')
  await desk.getByRole('button', { name: 'Exporteren' }).click()
  const dialog = desk.getByRole('dialog', { name: 'Lijst exporteren' })
  await dialog.getByRole('radio', { name: 'CSV, voor elk programma' }).check()
  const download = desk.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Bestand maken' }).click()
  const saved = await download
  expect(saved.suggestedFilename()).toMatch(/^afspraken-\d{4}-\d{2}-\d{2}\.csv$/)
  const text = await readFile((await saved.path()) ?? '', 'utf8')
  expect(text).toMatch(/\r\nVan;\d{2}\/\d{2}\/\d{4}\r\nTot en met;\d{2}\/\d{2}\/\d{4}\r\n/)
  expect(text).toContain('\r\nBegint om;Eindigt om;Familienaam;')
  await expect(dialog.getByRole('status')).toHaveText('Het bestand wordt gedownload.')
  await expectAccessible(desk, 'een agenda exporteren')
})

test('talks are taken along, those to go on with and those that were closed', async ({
  openAs,
}) => {
  const clerk = await openAs('balie', { viewport: { width: 1280, height: 900 } })
  const { familyName } = await registerPerson(clerk)
  await startTalk(clerk)
  await clerk.goto('/gesprekken')
  const open = await taken(/^open-gesprekken-\d{4}-\d{2}-\d{2}\.csv$/)
  expect(open).toContain('\r\nFamilienaam;Voornaam;Naam in eigen schrift;Datum;Gesprek door;Blijft')
  expect(open).toContain(`\r\n${familyName};`)
  await clerk.setViewportSize({ width: 360, height: 740 })
  await clerk.getByText('Afgesloten gesprekken', { exact: true }).click()
  const closed = await taken(/^afgesloten-gesprekken-\d{4}-\d{2}-\d{2}\.csv$/)
  expect(closed).toMatch(/;Gesprek door;Afloop\r\n/)
  expect(closed).not.toContain(familyName)

  async function taken(name: RegExp): Promise<string> {
    const button = clerk.getByRole('button', { name: 'Exporteren' })
    await button.press('Enter')
    const dialog = clerk.getByRole('dialog', { name: 'Lijst exporteren' })
    await dialog.getByRole('radio', { name: 'CSV, voor elk programma' }).check()
    const download = clerk.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Bestand maken' }).press('Enter')
    const saved = await download
    expect(saved.suggestedFilename()).toMatch(name)
    await expect(dialog.getByRole('status')).toHaveText('Het bestand wordt gedownload.')
    await expectAccessible(clerk, 'gesprekken exporteren')
    await clerk.keyboard.press('Escape')
    await expect(button).toBeFocused()
    return readFile((await saved.path()) ?? '', 'utf8')
  }
})

test('tasks for today are taken along from the page of the day', async ({ openAs }) => {
  const clerk = await openAs('balie')
  const { id } = await sentBy(clerk)
  await clerk.goto(`/doorverwijzingen/${id}/gedeelde-opvolging`)
  const what = `Huurcontract bezorgen ${id}`
  await clerk.getByRole('button', { name: 'Taak toevoegen' }).click()
  const add = clerk.getByRole('dialog')
  await add.getByLabel('Wat moet er gebeuren?').fill(what)
  await add.getByRole('radio', { name: /^Agentschap/ }).check()
  const today = new Intl.DateTimeFormat('nl-BE', {
    ...({ day: '2-digit', month: '2-digit', year: 'numeric' } as const),
    timeZone: 'Europe/Brussels',
  }).format(new Date())
  await add.getByLabel('Tegen wanneer?').fill(today)
  await add.getByRole('button', { name: 'Toevoegen' }).click()
  await expect(add).toBeHidden()

  const desk = await openAs('trajectbegeleider', { viewport: { width: 360, height: 740 } })
  await desk.goto('/')
  const tasks = desk.getByRole('region', { name: /^Taken voor vandaag/ })
  await tasks.getByRole('button', { name: 'Exporteren' }).press('Enter')
  const dialog = desk.getByRole('dialog', { name: 'Lijst exporteren' })
  await dialog.getByRole('radio', { name: 'CSV, voor elk programma' }).check()
  const download = desk.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Bestand maken' }).press('Enter')
  const saved = await download
  expect(saved.suggestedFilename()).toMatch(/^taken-voor-vandaag-\d{4}-\d{2}-\d{2}\.csv$/)
  const text = await readFile((await saved.path()) ?? '', 'utf8')
  expect(text).toContain('\r\nTegen wanneer?;Te laat;Wat moet er gebeuren?;Welke collega?;')
  expect(text).toContain(`\r\n${today};;${what};Nog niemand;`)
  await expect(dialog.getByRole('status')).toHaveText('Het bestand wordt gedownload.')
  await expectAccessible(desk, 'taken exporteren op een smal scherm')
})
