import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { refer, registerPerson } from '../support/desk-work.ts'
import { expect, test } from '../support/staff.ts'

const queues = (page: Page) => page.getByRole('navigation', { name: 'Wachtrijen' })
const views = (page: Page) => page.getByRole('navigation', { name: 'Weergaven' })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const rowNames = (page: Page) => page.getByRole('rowheader').getByRole('link')

/** How much stands beside the name of a queue. */
async function countOf(page: Page, queue: string): Promise<number> {
  const link = queues(page).getByRole('link', { name: new RegExp(`^${queue}\\b`) })
  const words = (await link.textContent()) ?? ''
  return Number(/[\d.]+/.exec(words)?.[0].replace('.', '') ?? 0)
}

test('the queues of a desk stand beside the list, and their counts follow the work', async ({
  openAs,
}) => {
  const clerk = await openAs('balie')
  const person = await registerPerson(clerk)
  await refer(clerk)

  const counsellor = await openAs('trajectbegeleider')
  await counsellor.goto('/werklijst')
  await expect(heading(counsellor)).toHaveText('Werklijst: Nieuw')
  await expect.poll(() => countOf(counsellor, 'Nieuw')).toBeGreaterThan(0)
  const [fresh, mine] = [await countOf(counsellor, 'Nieuw'), await countOf(counsellor, 'Van mij')]
  await expectAccessible(counsellor, 'de werklijst')

  await counsellor.getByLabel('Volgorde').selectOption('Nieuwste eerst')
  await expect(counsellor).toHaveURL(/sort=newest/)
  const row = counsellor.getByRole('row').filter({ hasText: person.familyName })
  await row.getByRole('button', { name: /oppikken/i }).click()
  await expect(counsellor.getByText(/opgepikt/).first()).toBeVisible()
  await expect.poll(() => countOf(counsellor, 'Nieuw')).toBe(fresh - 1)
  await expect.poll(() => countOf(counsellor, 'Van mij')).toBe(mine + 1)

  await queues(counsellor)
    .getByRole('link', { name: /^Van mij/ })
    .click()
  await expect(heading(counsellor)).toHaveText('Werklijst: Van mij')
  await expect(counsellor.getByRole('rowheader', { name: person.familyName })).toBeVisible()
  await queues(counsellor)
    .getByRole('link', { name: /^Te laat/ })
    .click()
  await expect(counsellor).toHaveURL(/queue=late/)
  await counsellor.goBack()
  await expect(heading(counsellor)).toHaveText('Werklijst: Van mij')

  await clerk.setViewportSize({ width: 360, height: 800 })
  await clerk.goto('/werklijst?queue=open&sort=newest')
  await expect(heading(clerk)).toHaveText('Werklijst: Alles wat loopt')
  await expect(clerk.getByRole('rowheader', { name: person.familyName })).toBeVisible()
  await expectAccessible(clerk, 'de werklijst op een smal scherm')
})

test('columns, order and views are kept on the server, and a view is shared with the desk', async ({
  openAs,
}) => {
  const page = await openAs('trajectbegeleider')
  await page.goto('/werklijst?queue=open')
  await expect(page.getByRole('columnheader', { name: 'Volgende stap' })).toBeVisible()
  await page.getByRole('button', { name: 'Kolommen kiezen…' }).click()
  await page.getByRole('checkbox', { name: 'Volgende stap' }).uncheck()
  await page.getByRole('checkbox', { name: 'Opgevolgd door' }).check()
  await expectAccessible(page, 'kolommen kiezen')
  // Moved by keyboard to the front, and no further; the focus stays on what is pressed.
  const earlier = page.getByRole('button', { name: 'Opgevolgd door naar voren' })
  await earlier.focus()
  for (let step = 0; step < 9; step += 1) {
    await page.keyboard.press('Enter')
    await expect(earlier).toBeFocused()
  }
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click()
  await expect(page.getByRole('columnheader', { name: 'Opgevolgd door' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Volgende stap' })).toBeHidden()

  await page.getByRole('button', { name: 'Filters', exact: true }).click()
  await page.getByLabel('Soort').selectOption('Niet: Nederlands leren')
  await page.getByLabel('Leeg of ingevuld').selectOption('Zonder eigenaar')
  await expect(page).toHaveURL(/not=type/)
  await page.getByRole('button', { name: 'Weergave bewaren…' }).click()
  await page.getByLabel('Naam van de weergave').fill('Inburgering zonder eigenaar')
  await page.getByRole('radio', { name: 'Ook de collega’s van mijn loket' }).check()
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click()
  await expect(views(page).getByRole('link', { name: 'Inburgering zonder eigenaar' })).toBeVisible()
  await page.context().close()

  // Another machine, and a colleague of the desk.
  const again = await openAs('trajectbegeleider')
  await again.goto('/werklijst?queue=open')
  await expect(again.getByRole('columnheader').nth(1)).toHaveText('Opgevolgd door')
  const colleague = await openAs('taalconsulent')
  await colleague.goto('/werklijst')
  await views(colleague)
    .getByRole('link', { name: /Inburgering zonder eigenaar/ })
    .click()
  await expect(
    colleague.getByRole('button', { name: 'Zonder eigenaar: filter weghalen' }),
  ).toBeVisible()
  await expect(colleague.getByLabel('Soort')).toHaveValue('!dutchLanguage')
  await expect(colleague.getByRole('button', { name: 'Weergave aanpassen…' })).toBeHidden()

  await views(again)
    .getByRole('link', { name: /Inburgering/ })
    .click()
  await again.getByRole('button', { name: 'Weergave aanpassen…' }).click()
  await again.getByRole('button', { name: 'Weergave verwijderen' }).click()
  await expect(views(again)).toBeHidden()
})

test('a case opens beside its list, keys walk the rows, and one box finds whatever there is', async ({
  openAs,
}) => {
  const clerk = await openAs('balie')
  const person = await registerPerson(clerk)
  const { reference } = await refer(clerk)

  const page = await openAs('trajectbegeleider', { viewport: { width: 1500, height: 900 } })
  await page.goto('/werklijst?queue=open&sort=newest')
  await rowNames(page).first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(rowNames(page).nth(1)).toBeFocused()
  await page.keyboard.press('Home')
  await expect(rowNames(page).first()).toBeFocused()
  await expect(rowNames(page).first()).toContainText(person.familyName)
  await page.keyboard.press('Enter')
  const open = page.getByRole('region', { name: 'Geopende doorverwijzing' })
  await expect(open.getByRole('heading', { level: 2, name: person.familyName })).toBeFocused()
  await expect(open.getByText(reference).first()).toBeVisible()
  await expect(rowNames(page).first()).toBeVisible()
  await expectAccessible(page, 'een zaak naast de lijst')
  await open.getByRole('button', { name: 'Sluiten' }).click()
  await expect(open).toBeHidden()
  await expect(rowNames(page).first()).toBeFocused()

  // A letter does nothing until somebody wants it to.
  await page.keyboard.press('j')
  await expect(rowNames(page).first()).toBeFocused()
  await page.getByRole('button', { name: 'Sneltoetsen…' }).click()
  await page.getByRole('switch', { name: 'Ook met één letter werken' }).check()
  await expectAccessible(page, 'de sneltoetsen')
  await page.keyboard.press('Escape')
  await expect(async () => {
    await rowNames(page).first().focus()
    await page.keyboard.press('j')
    await expect(rowNames(page).nth(1)).toBeFocused({ timeout: 1_000 })
  }).toPass()
  await page.keyboard.press('?')
  await page.getByRole('switch', { name: 'Ook met één letter werken' }).uncheck()
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+k')
  await expect(page.getByLabel('Wat zoekt u?')).toBeFocused()
  await page.keyboard.type(reference)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByRole('link', { name: reference }).click()
  await expect(heading(page)).toContainText(reference)

  await clerk.keyboard.press('Control+k')
  await clerk.getByLabel('Wat zoekt u?').fill(person.fullName)
  await clerk.getByLabel('Wat zoekt u?').press('Enter')
  await expect(
    clerk.getByRole('dialog').getByRole('link', { name: person.familyName }),
  ).toBeVisible()
  await expectAccessible(clerk, 'het zoekvak')
  await clerk.getByLabel('Wat zoekt u?').fill('afgesl')
  await clerk.getByRole('dialog').getByRole('link', { name: 'Afgesloten' }).click()
  await expect(heading(clerk)).toHaveText('Afgesloten')
})
