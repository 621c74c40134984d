import { addDays, belgianDay } from '@onthaal/shared/time'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/staff.ts'

const today = belgianDay(new Date())
/** As people type and read it. */
const written = (day: string) => day.split('-').reverse().join('/')

/** A number as the page writes it: 1.234. */
const numberIn = (text: string | null) => Number((text ?? '').replaceAll('.', ''))

async function openFigures(page: Page, search = ''): Promise<void> {
  await page.goto(`/cijfers${search}`)
  await expect(page.getByText(/^Stand op/)).toBeVisible({ timeout: 15_000 })
}

/** Every number of the page, with the list that it opens. */
async function figuresOn(page: Page): Promise<{ name: string; count: number; href: string }[]> {
  await page.locator('summary').click()
  const links = page.getByRole('main').locator('a[href^="/alle-doorverwijzingen"]')
  return Promise.all(
    (await links.all()).map(async (link) => ({
      name: (await link.getAttribute('aria-label')) ?? '',
      count: numberIn(await link.textContent()),
      href: (await link.getAttribute('href')) ?? '',
    })),
  )
}

for (const manager of ['leiding-stad', 'leiding-agentschap'] as const) {
  test(`every number opens a list of as many for ${manager}`, async ({ openAs }) => {
    test.setTimeout(300_000)
    const page = await openAs(manager)
    await openFigures(page)
    const figures = await figuresOn(page)
    expect(figures.length).toBeGreaterThan(30)
    expect(figures.filter(({ count }) => count > 0).length).toBeGreaterThan(15)
    // Those that count nothing open the same kinds of lists; two of them will do.
    const some = [
      ...figures.filter(({ count }) => count > 0),
      ...figures.filter(({ count }) => count === 0).slice(0, 2),
    ]
    for (const { name, count, href } of some) {
      const link = page.locator(`a[href="${href}"]`).first()
      if (!(await link.isVisible())) await page.locator('summary').click()
      await link.click()
      const total = page.getByText(/^[\d.]+\+? resulta(at|ten)$/)
      await expect(total, name).toBeVisible({ timeout: 15_000 })
      const shown = (await total.textContent())?.split(' ')[0] ?? ''
      // Beyond a thousand a list says that it holds more.
      expect({ name, total: shown.endsWith('+') ? count : numberIn(shown) }).toEqual({
        name,
        total: count,
      })
      await page.goBack()
      await expect(page.getByText(/^Stand op/)).toBeVisible({ timeout: 15_000 })
    }
  })
}

test('the table says what the charts show, and the charts say it without colour', async ({
  openAs,
}) => {
  const page = await openAs('leiding-stad')
  await openFigures(page)
  await page.locator('summary').click()
  const table = page.getByRole('table', { name: 'Tabel met de cijfers per maand' })
  await expect(table.getByRole('row')).toHaveCount(13)
  for (const [column, name] of ['Verzonden', 'Opgepikt', 'Afgesloten'].entries()) {
    const chart = page.getByRole('img', { name: new RegExp(`^${name}: het meest in`) })
    const said = await chart
      .locator('span:not(:has(span))')
      .filter({ hasText: /^[\d.]+$/ })
      .allTextContents()
    const numbers = await table.locator(`tbody td:nth-of-type(${column + 1})`).allTextContents()
    expect(said).toEqual(numbers)
  }
})

test('each month says how long people waited: a sender reads no days to the first contact', async ({
  openAs,
}) => {
  for (const [manager, columns] of [
    ['leiding-stad', ['Dagen tot oppikken']],
    ['leiding-agentschap', ['Dagen tot oppikken', 'Dagen tot eerste contact']],
  ] as const) {
    const page = await openAs(manager)
    await openFigures(page)
    await page.locator('summary').click()
    const table = page.getByRole('table', { name: 'Tabel met de cijfers per maand' })
    await expect(table.getByRole('columnheader', { name: /^Dagen tot/ })).toHaveText([...columns])
    for (const [at, name] of columns.entries()) {
      const chart = page.getByRole('img', { name: new RegExp(`^${name}: het langst in`) })
      const said = await chart
        .locator('span:not(:has(span))')
        .filter({ hasText: /^([\d.]+|–)$/ })
        .allTextContents()
      const days = await table.locator(`tbody td:nth-of-type(${at + 4})`).allTextContents()
      expect(days).toHaveLength(12)
      expect(days.filter((day) => /^\d+$/.test(day)).length).toBeGreaterThan(6)
      expect(said).toEqual(days)
    }
    await page.context().close()
  }
})

test('filters stand in the address, narrow every number, and go in one press', async ({
  openAs,
}) => {
  const page = await openAs('leiding-agentschap')
  await openFigures(page)
  const from = addDays(today, -50)
  const open = page.getByRole('link', { name: / Open$/ })
  const all = numberIn(await open.textContent())
  await page.getByLabel('Soort').selectOption({ label: 'Nederlands leren' })
  await expect(page).toHaveURL(/type=dutchLanguage/)
  await expect.poll(async () => numberIn(await open.textContent())).toBeLessThan(all)
  await page.getByLabel('Van', { exact: true }).fill(written(from))
  await page.getByLabel('Van', { exact: true }).press('Enter')
  await expect(page).toHaveURL(new RegExp(`from=${from}`))
  await expect(page.getByRole('heading', { name: `Van ${written(from)} tot en met` })).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Soort')).toHaveValue('dutchLanguage')
  await expect(page.getByLabel('Van', { exact: true })).toHaveValue(written(from))
  await page.getByRole('button', { name: 'Filters wissen' }).click()
  await expect(page).toHaveURL(/\/cijfers$/)
  await expect.poll(async () => numberIn(await open.textContent())).toBe(all)
})

test('a period without anything says so, and one that is too long says what is possible', async ({
  openAs,
}) => {
  const page = await openAs('leiding-stad')
  await openFigures(page, '?from=2019-01-01&until=2019-12-31')
  await expect(page.getByText('In deze periode is er niets gebeurd')).toBeVisible()
  await expectAccessible(page, 'figures of an empty period')
  await page.goto('/cijfers?from=2019-01-01')
  await expect(page.getByRole('alert')).toContainText('hoogstens 36 maanden')
  await expectAccessible(page, 'figures of a period that is too long')
})

test('figures that do not come can be asked for again', async ({ openAs }) => {
  const page = await openAs('leiding-stad')
  await page.route('**/api/onthaal/v1/dashboard*', (route) => route.abort())
  await page.goto('/cijfers')
  const retry = page.getByRole('alert').getByRole('button', { name: 'Probeer opnieuw' })
  await expect(retry).toBeVisible({ timeout: 15_000 })
  await expectAccessible(page, 'figures that did not come')
  await page.unroute('**/api/onthaal/v1/dashboard*')
  await retry.click()
  await expect(page.getByRole('heading', { name: 'Vandaag' })).toBeVisible()
})

test('the keys alone reach a number, its list, and the table of the months', async ({ openAs }) => {
  const page = await openAs('leiding-stad')
  await openFigures(page)
  await page.getByRole('link', { name: / Open$/ }).focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: / Wacht op oppikken$/ })).toBeFocused()
  await page.locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('table', { name: 'Tabel met de cijfers per maand' })).toBeVisible()
  await page.getByRole('link', { name: / Open$/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Alle doorverwijzingen' })).toBeFocused()
})

// 640 pixels is what is left of 1280 at 200 %.
for (const [width, scheme] of [
  [1280, 'light'],
  [1280, 'dark'],
  [640, 'light'],
  [360, 'dark'],
  [320, 'light'],
] as const) {
  test(`reads without sideways scrolling at ${width} pixels, ${scheme}`, async ({ openAs }) => {
    const page = await openAs('leiding-agentschap', {
      viewport: { width, height: 800 },
      colorScheme: scheme,
    })
    for (const search of ['', `?from=${addDays(today, -1000)}`]) {
      await openFigures(page, search)
      await page.locator('summary').click()
      await expectAccessible(page, `figures at ${width}, ${scheme} ${search}`)
    }
  })
}

test('on paper there are no filters, and the table of the months is open', async ({ openAs }) => {
  const page = await openAs('leiding-stad')
  await openFigures(page, '?type=dutchLanguage')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByLabel('Soort')).toBeHidden()
  await expect(page.getByText('Alleen: Nederlands leren')).toBeVisible()
  await expect(page.getByRole('table', { name: 'Tabel met de cijfers per maand' })).toBeVisible()
})

test('a front desk has no figures', async ({ openAs }) => {
  const page = await openAs('balie')
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Cijfers' })).toBeHidden()
  await page.goto('/cijfers')
  await expect(page.getByRole('heading', { name: 'Geen toegang' })).toBeVisible()
})
