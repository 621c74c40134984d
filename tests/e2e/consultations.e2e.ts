import { expectAccessible } from '../support/accessibility.ts'
import { openNewFile } from '../support/desk-api.ts'
import { idIn } from '../support/desk-work.ts'
import { expect, test } from '../support/staff.ts'

test('without work with a person a file asks why, one key at the counter or a reason, and says so', async ({
  openAs,
}) => {
  const clerk = await openAs('balie')
  const counter = await openNewFile(clerk)
  const atCounter = clerk.url()
  const other = await openNewFile(clerk)
  const forOther = clerk.url()
  await expect(clerk.getByText('Persoon staat aan de balie')).toBeHidden()

  const manager = await openAs('leiding-stad', { viewport: { width: 360, height: 740 } })
  await manager.goto(atCounter)
  await expect(manager.getByRole('heading', { level: 1 })).toHaveText('Dossier openen')
  await expect(manager.getByText(counter.familyName)).toBeHidden()
  await expectAccessible(manager, 'asking why a file is opened')
  await expect(manager.getByRole('button', { name: 'Persoon staat aan de balie' })).toBeFocused()
  await manager.keyboard.press('Enter')
  await expect(manager.getByRole('heading', { level: 1, name: counter.fullName })).toBeVisible()
  await expect(manager.getByRole('note')).toContainText('Dit dossier blijft tot')

  await manager.goto(forOther)
  const open = manager.getByRole('button', { name: 'Openen met deze reden' })
  await open.click()
  await manager.getByRole('link', { name: 'Kies een reden.' }).click()
  await manager.keyboard.press('Space')
  await expect(manager.getByRole('radio', { name: 'Dringende situatie' })).toBeChecked()
  await manager.getByLabel('Uitleg').fill('Belde over een brief die dringend was.')
  await open.click()
  await expect(manager.getByRole('heading', { level: 1, name: other.fullName })).toBeVisible()
  await expect(manager.getByRole('note')).toContainText('Reden: Dringende situatie.')
  await expectAccessible(manager, 'a file opened for a reason')

  await manager.goto('/vandaag')
  const told = manager.getByRole('region', { name: /^Geopend zonder werk, laatste 7 dagen/ })
  await expect(told.getByText(other.familyName)).toBeVisible()
  await expect(told.getByText(counter.familyName)).toBeHidden()
  await told.getByRole('link').click()
  await expect(manager.getByRole('row', { name: other.familyName })).toContainText('brief')
  await expectAccessible(manager, 'files opened without work')

  const officer = await openAs('privacy')
  await officer.goto('/geopend-zonder-werk')
  await expect(officer.getByRole('row', { name: other.familyName })).toContainText('brief')
  await officer.goto(forOther)
  await expect(officer.getByRole('heading', { level: 1, name: 'Geen toegang' })).toBeVisible()
})

test('the privacy officer reads what a colleague saw, who saw a person, and hands over an excerpt without names', async ({
  openAs,
}) => {
  const clerk = await openAs('balie')
  const person = await openNewFile(clerk)
  await clerk.reload()
  await expect(clerk.getByRole('link', { name: 'Wie zag dit' })).toBeHidden()

  const officer = await openAs('privacy')
  await officer.goto('/inzage')
  await expect(officer.getByRole('heading', { level: 1 })).toHaveText('Inzage')
  // The demonstration lets the front desk break the glass.
  const unusual = officer.getByRole('region', { name: 'Ongewoon veel, laatste 7 dagen' })
  await expect(unusual).toContainText('keer een dossier zonder werk')
  await expectAccessible(officer, 'access log')
  await officer.getByLabel('Collega', { exact: true }).selectOption('Lies Demeester')
  await expect(officer).toHaveURL(/collega=/)
  const row = officer.getByRole('row').filter({ hasText: person.familyName }).first()
  await expect(row).toContainText('Lies Demeester, onthaalmedewerker')
  await expect(row).toContainText('Registratie')

  const download = officer.waitForEvent('download')
  const log = officer.getByRole('region', { name: 'Wat zag deze collega' })
  await log.getByRole('button', { name: 'Exporteren' }).click()
  await officer.getByRole('button', { name: 'Bestand maken' }).click()
  expect((await download).suggestedFilename()).toMatch(/^inzage-.*\.xlsx$/)
  await officer.keyboard.press('Escape')

  await row.getByRole('link').click()
  await expect(officer.getByRole('heading', { level: 1 })).toHaveText('Wie zag dit')
  await expect(
    officer.getByRole('row').filter({ hasText: 'Dossier geopend' }).first(),
  ).toContainText('Lies Demeester')
  await expectAccessible(officer, 'who saw this')
  await officer.getByRole('link', { name: 'Uittreksel voor de persoon' }).click()
  await expect(officer.getByRole('heading', { level: 1 })).toHaveText('Wie uw gegevens bekeek')
  await expect(officer.getByRole('row').filter({ hasText: 'Registratie' }).first()).toBeVisible()
  await expect(officer.getByRole('main').getByText('Lies Demeester')).toBeHidden()
  await expectAccessible(officer, 'excerpt')
})

test('a file is printed once the log tells of it, and not where that cannot be written', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  await page.addInitScript('window.print = () => { document.body.dataset.printed = "yes" }')
  await openNewFile(page)
  await page.reload()
  const printed = page.locator('body[data-printed]')
  const print = page.getByRole('button', { name: 'Afdrukken' })
  await expect(print).toBeVisible()
  await page.route('**/api/onthaal/v1/persons/*', (route) => route.abort())
  await print.click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(printed).toHaveCount(0)
  await expectAccessible(page, 'a file that could not be printed')
  await page.unroute('**/api/onthaal/v1/persons/*')
  await print.click()
  await expect(printed).toHaveCount(1)
  const [row] = await queryDatabase(
    `select count(*)::int as times from consultation
     where action = 'print' and person_ids = array[$1::uuid]`,
    [idIn(page)],
  )
  expect(row).toEqual({ times: 1 })
})

test('a manager sees on a file who saw it, themselves among them', async ({ openAs }) => {
  const clerk = await openAs('balie')
  const person = await openNewFile(clerk)
  await clerk.reload()
  await expect(clerk.getByRole('heading', { level: 1, name: person.fullName })).toBeVisible()

  const manager = await openAs('leiding-stad')
  await manager.goto(clerk.url())
  await manager.getByRole('button', { name: 'Persoon staat aan de balie' }).click()
  await expect(manager.getByRole('heading', { level: 1, name: person.fullName })).toBeVisible()
  await manager.getByRole('link', { name: 'Wie zag dit' }).click()
  await expect(manager.getByRole('heading', { level: 1 })).toHaveText('Wie zag dit')
  const opened = manager.getByRole('row').filter({ hasText: 'Dossier geopend' })
  await expect(opened.filter({ hasText: 'Lies Demeester' }).first()).toContainText('Registratie')
  await expect(opened.filter({ hasText: ', leidinggevende' }).first()).toContainText('aan de balie')
  await expectAccessible(manager, 'who saw this, for a manager')
})
