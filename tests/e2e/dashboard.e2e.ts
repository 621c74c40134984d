import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/staff.ts'

/** A number as the page writes it: 1.234. */
const numberIn = (text: string | null) => Number((text ?? '').replaceAll('.', ''))

const figures = '**/api/onthaal/v1/figures*'
const tableOfMonths = 'Tabel: Per maand'

/** Opens the page and waits for its last chart too. */
async function openFigures(page: Page, search = ''): Promise<void> {
  await page.goto(`/cijfers${search}`)
  await expectAll(page)
}

async function expectAll(page: Page): Promise<void> {
  await expect(page.getByText(/^Stand op/)).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('main').getByText('Bezig met laden…')).toHaveCount(0, {
    timeout: 30_000,
  })
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}

/** Each that is closed, of which there is one less after each press. */
async function openTables(page: Page): Promise<void> {
  const closed = page.getByRole('main').locator('details:not([open]) > summary')
  for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click()
  await expect(closed).toHaveCount(0)
}

/** Every number of the page that counts somebody, with the list that it opens. */
async function numbersOn(page: Page): Promise<{ name: string; count: number; href: string }[]> {
  const links = page.getByRole('main').locator('a[aria-label]')
  const all = await Promise.all(
    (await links.all()).map(async (link) => ({
      name: (await link.getAttribute('aria-label')) ?? '',
      count: numberIn(await link.textContent()),
      href: (await link.getAttribute('href')) ?? '',
    })),
  )
  return all.filter(({ name, count }) => /^\d/.test(name) && count > 0)
}

/** Opens one number of each of these kinds, and holds the list that follows to it. */
async function expectLists(page: Page, kinds: readonly string[]): Promise<void> {
  const numbers = await numbersOn(page)
  expect(numbers.length).toBeGreaterThan(30)
  const some = kinds.map((kind) => numbers.find(({ href }) => href.includes(kind)))
  for (const number of some) {
    if (number === undefined) continue
    const { name, count, href } = number
    // Early in a month there are numbers that stand in tables alone, which whoever comes back finds closed.
    await openTables(page)
    await page.locator(`a[href="${href}"]`).locator('visible=true').first().click()
    const total = page.getByText(/^[\d.]+\+? resulta(at|ten)$/)
    await expect(total, name).toBeVisible({ timeout: 15_000 })
    const shown = (await total.textContent())?.split(' ')[0] ?? ''
    // Beyond a thousand a list says that it holds more.
    const held = shown.endsWith('+') ? count : numberIn(shown)
    expect({ name, held }).toEqual({ name, held: count })
    await page.goBack()
    await expectAll(page)
  }
  expect(some.filter((number) => number !== undefined).length).toBeGreaterThan(5)
}

test('a manager of a region reads how it is, opens numbers into their lists, and takes it along on paper', async ({
  openAs,
}) => {
  test.setTimeout(240_000)
  const page = await openAs('leiding-agentschap', { viewport: { width: 1280, height: 900 } })
  await openFigures(page)
  await expectAccessible(page, 'figures')

  // A sentence says what each chart shows.
  for (const sentence of [
    /^Open volgens status, nu\. Het meest bij: .+ \([\d.]+\)\.$/,
    /^Open volgens dagen sinds het verzenden, nu\. Het meest bij: /,
    /^In opvolging volgens medewerker, nu\. Het meest bij: /,
  ]) {
    await expect(page.getByText(sentence)).toBeVisible()
  }

  // The keys alone: from one number to the next, into its list, and a table open and closed.
  const open = page.getByRole('link', { name: /^[\d.]+ Open, nu$/ })
  await open.focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: /^[\d.]+ Wacht op oppikken, nu$/ })).toBeFocused()
  await page.getByLabel(tableOfMonths).first().focus()
  await page.keyboard.press('Enter')
  const table = page.getByRole('table', { name: tableOfMonths })
  await expect(table.getByRole('row')).toHaveCount(13)

  // Without colour: every column says its number, and the table says the same.
  const charts = [
    ...['Verzonden: het meest', 'Opgepikt: het meest', 'Afgesloten: het meest'],
    ...['Dagen tot oppikken: het langst', 'Dagen tot eerste contact: het langst'],
  ]
  for (const [at, name] of charts.entries()) {
    // Counts open their lists, days do not.
    const said = await page
      .getByRole(at < 3 ? 'list' : 'img', { name: new RegExp(`^${name} in`) })
      .locator(at < 3 ? 'a' : 'span:not(:has(span))')
      .filter({ hasText: /^([\d.]+|–)$/ })
      .allTextContents()
    // Of days the table says half of the people and nine in ten of them.
    const column = at < 3 ? at + 1 : 2 * at - 2
    const told = await table.locator(`tbody td:nth-of-type(${column})`).allTextContents()
    expect(told, name).toHaveLength(12)
    expect(said, name).toEqual(told)
  }
  await page.keyboard.press('Enter')
  await expect(table).toBeHidden()
  await open.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Alle doorverwijzingen' })).toBeFocused()
  await page.goBack()
  await expectAll(page)

  await openTables(page)
  await expectAccessible(page, 'figures with their tables open')
  await expectLists(page, [
    ...['status=', 'owner=', 'pickUp=', 'attendance=', 'outcome=', 'escalatedFrom='],
    ...['firstContactFrom=', 'submittedFrom=', 'acknowledged=', 'pickedUpFrom='],
  ])

  // What is chosen stands in the address, narrows all, and goes in one press; on paper it stands in words.
  const all = numberIn(await open.textContent())
  await page.getByLabel('Soort', { exact: true }).selectOption({ label: 'Nederlands leren' })
  await expect(page).toHaveURL(/type=dutchLanguage/)
  await expect.poll(async () => numberIn(await open.textContent())).toBeLessThan(all)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByLabel('Soort', { exact: true })).toBeHidden()
  await expect(page.getByText('Alleen: Nederlands leren')).toBeVisible()
  await expect(page.getByRole('table', { name: tableOfMonths })).toBeVisible()
  // Bars that say all that their table says need none on paper.
  const ofBars = page.getByRole('table', { name: 'Tabel: Open volgens status' })
  await expect(ofBars).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  // It goes along to the other figures and back.
  await page.getByRole('link', { name: 'Per periode' }).click()
  await expect(page).toHaveURL(/per-periode\?type=dutchLanguage/)
  await page.getByRole('link', { name: 'Overzicht' }).click()
  await page.getByLabel('Periode', { exact: true }).selectOption('Kwartaal')
  await expect(page.getByRole('heading', { name: 'Per kwartaal' })).toBeVisible()
  await expect(
    page.getByText(/^Wat er tot nu toe gebeurde in het .+ kwartaal van .+ Die periode loopt nog\./),
  ).toBeVisible()
  await expect(page.getByText(/in het hele .+ kwartaal van \d{4}:/).first()).toBeVisible()
  const difference = page.locator('th', { hasText: 'Verschil' })
  await expect(difference).toHaveCount(0)
  await page.getByRole('button', { name: 'Vroeger' }).click()
  await expect(difference).toHaveCount(1)
  await expect(page.getByText('Die periode loopt nog.')).toHaveCount(0)
  await expect(
    page.getByText(/(meer dan|minder dan|evenveel als) in het \de kwartaal/).first(),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Wissen' }).click()
  await expect(page).toHaveURL(/\/cijfers$/)
})

test('each chart says that it is late, failed or empty by itself, on a phone too', async ({
  openAs,
}) => {
  test.setTimeout(120_000)
  const page = await openAs('leiding-stad', {
    viewport: { width: 360, height: 740 },
    colorScheme: 'dark',
  })
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(figures, async (route) => {
    const address = route.request().url()
    if (address.includes('split=status')) return route.abort()
    if (address.includes('split=waited')) await held
    return route.continue()
  })
  await page.goto('/cijfers')
  const retry = page.getByRole('alert').getByRole('button', { name: 'Probeer opnieuw' })
  await expect(retry).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('main').getByText('Bezig met laden…')).toHaveCount(1)
  await expect(page.getByRole('heading', { name: 'Per maand' })).toBeVisible()
  await expectAccessible(page, 'one chart that is late and one that failed')
  release()
  await expect(page.getByRole('heading', { name: 'Hoelang het al open staat' })).toBeVisible()
  await page.unroute(figures)
  await retry.click()
  await expect(page.getByRole('heading', { name: 'Open volgens status' })).toBeVisible()
  await expectAll(page)
  // Who follows what, and when people were reached, is not for a sender.
  await expect(page.getByRole('heading', { name: 'In opvolging per medewerker' })).toHaveCount(0)
  await expect(page.getByText('Dagen tot eerste contact')).toHaveCount(0)
  await expectAccessible(page, 'figures on a phone')
  await openTables(page)
  await expectAccessible(page, 'figures on a phone with their tables open')

  await openFigures(page, '?desk=0198c0de-0000-7000-8000-00000000dead')
  await expect(page.getByText('Er is niets te tellen', { exact: true })).toBeVisible()
  await expect(page.getByText('geen enkele')).toHaveCount(3)
  await expectAccessible(page, 'figures of nothing')

  await page.route(figures, (route) => route.abort())
  await page.goto('/cijfers?grain=quarter')
  await expect(retry).toBeVisible({ timeout: 30_000 })
  await expectAccessible(page, 'figures that did not come')
  await page.unroute(figures)
  await retry.click()
  await expect(page.getByRole('heading', { name: 'Nu', exact: true })).toBeVisible()
})

test('an address that was kept opens the period that holds its last day, and a front desk has no figures', async ({
  openAs,
}) => {
  const manager = await openAs('leiding-stad')
  await openFigures(manager, '?from=2025-01-01&until=2025-03-31')
  await expect(manager.getByText('Gekozen periode: maart 2025')).toBeVisible()
  await openFigures(manager, '?on=2099-03-31')
  await expect(manager.getByText('Gekozen periode: maart 2099')).toBeVisible()
  await expect(manager.getByText(/^Hier komt .+ is nog niet begonnen\./)).toBeVisible()
  await expect(manager.getByText('Die periode loopt nog.')).toHaveCount(0)
  const page = await openAs('balie')
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Cijfers' })).toBeHidden()
  await page.goto('/cijfers')
  await expect(page.getByRole('heading', { name: 'Geen toegang' })).toBeVisible()
})
