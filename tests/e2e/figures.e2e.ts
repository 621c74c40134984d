import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/staff.ts'

const numberIn = (text: string | null) => Number((text ?? '').replaceAll('.', ''))

async function openFigures(page: Page, search = ''): Promise<void> {
  await page.goto(`/cijfers/per-periode${search}`)
  await expect(page.getByText(/^Stand op/)).toBeVisible({ timeout: 30_000 })
}

/** How much the list holds that a number leads to, as that list says it. */
async function heldBy(page: Page, link: string, href: string): Promise<string> {
  await page.getByRole('link', { name: link, exact: true }).first().click()
  if (href.startsWith('/leerplicht')) {
    const part = page.getByRole('navigation', { name: 'Welke kinderen' })
    const current = part.locator('[aria-current]')
    await expect(current).toContainText(/\d/, { timeout: 15_000 })
    return /[\d.]+/.exec((await current.textContent()) ?? '')?.[0] ?? ''
  }
  const total = page.getByText(/^[\d.]+\+? resulta(at|ten)$/)
  await expect(total, link).toBeVisible({ timeout: 15_000 })
  return (await total.textContent())?.split(' ')[0] ?? ''
}

test('periods stand beside each other, split as asked, and each number opens the list that it counts', async ({
  openAs,
}) => {
  test.setTimeout(240_000)
  const page = await openAs('leiding-stad')
  await page.goto('/cijfers')
  await page.getByRole('link', { name: 'Per periode' }).click()
  await expect(page.getByText(/^Stand op/)).toBeVisible({ timeout: 30_000 })
  // This month still runs: the one before it is told as whole, and compared with nothing.
  const caption = page.getByText(
    /^Verzonden: [\d.]+ in .+\. Die periode loopt nog\. In heel .+ (was|waren) het er /,
  )
  await expect(caption).toBeVisible()
  await expectAccessible(page, 'figures by period')

  // By keyboard: longer periods, further back, and told apart.
  const grain = page.getByLabel('Periode', { exact: true })
  await grain.focus()
  await page.keyboard.type('S')
  await expect(page).toHaveURL(/grain=schoolYear/)
  await expect(page.getByText(/^Nieuwste: Schooljaar \d{4}-\d{4}$/)).toBeVisible()
  const later = page.getByRole('button', { name: 'Later' })
  await expect(later).toHaveAttribute('aria-disabled', 'true')
  await page.getByRole('button', { name: 'Vroeger' }).press('Enter')
  await expect(page).toHaveURL(/on=\d{4}-08-31/)
  await expect(page.getByText(/^Gekozen periode: Schooljaar \d{4}-\d{4}$/)).toBeVisible()
  const compared =
    /^Verzonden: [\d.]+ in het schooljaar .+(meer dan|minder dan|evenveel als) in het schooljaar/
  await expect(page.getByText(compared)).toBeVisible()
  await expect(later).toHaveAttribute('aria-disabled', 'false')
  await later.press('Enter')
  await page.getByLabel('Opgesplitst volgens').selectOption('Contacttaal')
  await expect(page).toHaveURL(/split=language/)
  await expect(page.getByText(/^Verzonden volgens contacttaal, in het schooljaar/)).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Opgesplitst volgens')).toHaveValue('language')
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await expectAccessible(page, 'figures told apart')

  // The table beside the charts says the same and more.
  const table = page.getByRole('table', { name: 'Tabel: Verzonden' })
  await page.getByLabel('Tabel: Verzonden').first().press('Enter')
  await expect(table).toBeVisible()
  const [said] = await table.getByRole('row').nth(1).getByRole('link').allTextContents()
  await expect(page.getByText(new RegExp(`^Verzonden: ${said} in`))).toBeVisible()

  // One of each kind of list, and some of referrals.
  const links = page.getByRole('main').locator('a[aria-label]')
  const all = await links.evaluateAll((found) =>
    found.map((link) => ({
      name: link.getAttribute('aria-label') ?? '',
      href: link.getAttribute('href') ?? '',
      text: link.textContent,
    })),
  )
  const numbers = all
    .map(({ text, ...link }) => ({ ...link, count: numberIn(text) }))
    .filter(({ name, count }) => /^\d/.test(name) && count > 0)
  const kinds = [
    ...['pickUp=inTime', 'language=', 'closedFrom=', 'status='],
    ...['kind=arrivals', 'kind=informedPersons', 'kind=uninformedPersons', '/leerplicht'],
  ]
  const some = kinds.flatMap((kind) => numbers.find(({ href }) => href.includes(kind)) ?? [])
  expect(some.length).toBeGreaterThan(5)
  for (const { name, href, count } of some) {
    const held = await heldBy(page, name, href)
    if (!held.endsWith('+')) expect({ name, held: numberIn(held) }).toEqual({ name, held: count })
    await page.goBack()
    await expect(page.getByText(/^Stand op/)).toBeVisible({ timeout: 30_000 })
  }

  await page.getByRole('link', { name: 'Wat telt dit? Op tijd opgepikt' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat tellen deze cijfers?')
  const definition = page.getByRole('article', { name: 'Op tijd opgepikt' })
  await expect(definition).toContainText('de dag van het oppikken')
  await expect(definition).toContainText('10 werkdagen na het verzenden, of 3 als het dringend is')
  await expect(page.getByRole('article', { name: 'Niet gekomen' })).toContainText(
    'Geteld zijn doorverwijzingen, geen afspraken.',
  )
  await expectAccessible(page, 'what figures count')
})

test('figures read on a phone and on paper, empty, while they fail, and when they come after all', async ({
  openAs,
}) => {
  const page = await openAs('leiding-agentschap', { viewport: { width: 360, height: 740 } })
  await openFigures(page, '?split=worker&grain=quarter&periods=4')
  await expect(page.getByText(/^In opvolging volgens medewerker, nu/)).toBeVisible()
  await expectAccessible(page, 'figures on a phone')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByLabel('Opgesplitst volgens')).toBeHidden()
  await expect(page.getByRole('table', { name: 'Tabel: Open' })).toBeVisible()
  await page.emulateMedia({ media: 'screen' })

  await openFigures(page, '?desk=0198c0de-0000-7000-8000-00000000dead')
  await expect(page.getByText('Er is niets te tellen')).toBeVisible()
  await expectAccessible(page, 'figures of nothing')

  await page.route('**/api/onthaal/v1/figures*', (route) => route.abort())
  await page.goto('/cijfers/per-periode?grain=quarter')
  const retry = page.getByRole('alert').getByRole('button', { name: 'Probeer opnieuw' })
  await expect(retry).toBeVisible({ timeout: 15_000 })
  await expectAccessible(page, 'figures that did not come')
  await page.unroute('**/api/onthaal/v1/figures*')
  await retry.click()
  await expect(page.getByRole('heading', { name: 'Instroom en wat loopt' })).toBeVisible()
  await page.goto('/cijfers/lijst?kind=iedereen')
  await expect(page.getByText('Kies een getal op de pagina met cijfers.')).toBeVisible()
})
