import { boardFilters } from '@onthaal/shared/education'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { openNewFile } from '../support/desk-api.ts'
import { refer } from '../support/desk-work.ts'
import { tabTo } from '../support/keyboard.ts'
import { expect, test } from '../support/staff.ts'
import { typedDay } from '../support/typed-day.ts'

/** A child for whom school is compulsory in so many days. */
async function registerChild(page: Page, daysLeft: number) {
  const child = await openNewFile(page)
  await page.getByRole('link', { name: 'Gegevens aanpassen' }).click()
  await page.getByLabel('Geboortedatum').fill(`07/${new Date().getFullYear() - 10}`)
  await page.getByLabel('Eerste inschrijving in België').fill(typedDay(60 - daysLeft))
  await page.getByLabel('Eerste inschrijving hier').fill(typedDay(60 - daysLeft))
  await page.getByLabel('Woonstcontrole loopt nog').selectOption('Ja')
  await page.getByRole('button', { name: 'Wijzigingen bewaren' }).click()
  await expect(page.getByRole('heading', { level: 1, name: child.fullName })).toBeVisible()
  return child
}

/** Reads on until the row of somebody stands there. */
async function rowOf(page: Page, name: string) {
  const row = page.getByRole('row', { name: new RegExp(name) })
  const more = page.getByRole('button', { name: 'Meer tonen' })
  // A part that was just chosen may still be on its way.
  await expect(async () => {
    await expect(page.locator('table[aria-busy="false"]')).toBeVisible({ timeout: 5_000 })
    if ((await row.count()) === 0 && (await more.isVisible())) await more.click({ timeout: 2_000 })
    await expect(row).toHaveCount(1, { timeout: 2_000 })
  }).toPass({ timeout: 60_000 })
  return row
}

for (const [width, height] of [
  [1280, 800],
  [360, 740],
] as const) {
  test(`a child on the board gets a next step, from the keyboard, at ${width} pixels`, async ({
    openAs,
  }) => {
    const page = await openAs('balie', { viewport: { width, height } })
    const child = await registerChild(page, -20)
    await page.goto('/leerplicht')
    await expect(page.getByRole('heading', { level: 1, name: 'Leerplicht' })).toBeVisible()
    await page.getByRole('link', { name: /^Te laat/ }).click()
    await expect(page).toHaveURL(/toon=te-laat/)
    const row = await rowOf(page, child.familyName)
    await expect(row).toContainText('20 dagen te laat')
    await expect(row).toContainText('voorlopig: de woonstcontrole loopt nog')
    await expect(row).toContainText('Stad Geraardsbergen')
    await expect(row).toContainText('Nog geen volgende stap')
    await expectAccessible(page, 'the board')

    const open = row.getByRole('button', { name: `Stap invullen voor ${child.fullName}` })
    await open.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Stap bewaren' }).click()
    await expect(dialog.getByText('Schrijf op wat er moet gebeuren.').first()).toBeVisible()
    await expectAccessible(page, 'a next step with faults')
    await tabTo(page, 'textbox', 'Wat moet er gebeuren?')
    await page.keyboard.type('Bel basisschool De Regenboog.')
    await tabTo(page, 'textbox', /^Tegen wanneer/)
    await page.keyboard.type(typedDay(-7))
    await tabTo(page, 'button', 'Stap bewaren')
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(row).toContainText('Bel basisschool De Regenboog.')
    await expect(row).toContainText(`tegen ${typedDay(-7)} · door Lies Demeester`)

    await page.getByRole('link', { name: /^Van mij/ }).click()
    await expect(await rowOf(page, child.familyName)).toBeVisible()
    await page.reload()
    await expect(await rowOf(page, child.familyName)).toBeVisible()
  })
}

test('the desk sees a child once it was referred, and whoever manages it too; others see no board', async ({
  openAs,
}) => {
  const page = await openAs('balie')
  const child = await registerChild(page, 3)
  const { id } = await refer(page, 'Leerplicht')
  for (const username of ['trajectbegeleider', 'leiding-agentschap'] as const) {
    const desk = await openAs(username)
    await desk.goto('/')
    await desk.getByRole('link', { name: 'Leerplicht', exact: true }).click()
    const row = await rowOf(desk, child.familyName)
    await expect(row).toContainText('nog 3 dagen')
    await expect(row).toContainText('Dossier van Stad Geraardsbergen')
    await row.getByRole('link', { name: new RegExp(child.familyName) }).click()
    await expect(desk).toHaveURL(new RegExp(id))
    await desk.context().close()
  }
  const manager = await openAs('leiding-stad')
  await manager.goto('/leerplicht?toon=rood')
  await expect(await rowOf(manager, child.familyName)).toContainText('van het Agentschap')
  await manager.goto('/vandaag')
  const red = manager.getByRole('region', { name: /^Leerplicht: dringend of te laat/ })
  await red.getByRole('link', { name: 'Alle kinderen tonen die dringend of te laat zijn' }).click()
  await expect(manager).toHaveURL(/\/leerplicht\?toon=rood/)

  const socialWorker = await openAs('ocmw')
  await socialWorker.goto('/')
  await expect(socialWorker.getByRole('link', { name: 'Leerplicht', exact: true })).toHaveCount(0)
  await socialWorker.goto('/leerplicht')
  await expect(socialWorker.getByRole('table')).toHaveCount(0)
})

test('a board that cannot be read says so, and is read again on a press', async ({ openAs }) => {
  const page = await openAs('balie')
  await page.route('**/educationChains?*', (route) => route.abort())
  await page.goto('/leerplicht')
  await expect(page.getByRole('alert')).toBeVisible()
  await expectAccessible(page, 'a board that cannot be read')
  await page.unroute('**/educationChains?*')
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
  await expect(page.getByRole('table', { name: 'Leerplicht' })).toBeVisible()
})

test('a part of the board without children says so', async ({ openAs }) => {
  const page = await openAs('balie')
  const counts = Object.fromEntries(boardFilters.map((filter) => [filter, 0]))
  const none = { items: [], counts, self: 'https://onthaal.test/educationChains' }
  await page.route('**/educationChains?*', (route) => route.fulfill({ json: none }))
  await page.goto('/leerplicht?toon=naar-ons-verhuisd')
  await expect(page.getByText('Geen kinderen in deze lijst')).toBeVisible()
  await expectAccessible(page, 'an empty part of the board')
})
