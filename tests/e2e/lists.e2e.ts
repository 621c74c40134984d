import { boardFilters } from '@onthaal/shared/education'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { openNewFile } from '../support/desk-api.ts'
import { findInList, refer } from '../support/desk-work.ts'
import { expect, test } from '../support/staff.ts'

const rows = (page: Page) => page.getByRole('rowheader')
const topOfTable = "document.querySelector('table').getBoundingClientRect().top + scrollY"
const menu = (page: Page) => page.getByRole('navigation', { name: 'Hoofdmenu' })

/** What the line above a list counts. */
async function counted(page: Page): Promise<number> {
  const words = page.getByText(/^[\d.]+ resulta(at|ten)$/)
  await expect(words).toBeVisible()
  return Number((await words.textContent())?.replace(/\D/g, ''))
}

test('filters stand in the address: they survive a reload, a visit and the way back', async ({
  openAs,
}) => {
  const page = await openAs('leiding-agentschap')
  await page.goto('/alle-doorverwijzingen')
  const all = await counted(page)
  await page.getByLabel('Soort').selectOption('Nederlands leren')
  await expect(page).toHaveURL(/type=dutchLanguage/)
  // The first filter alone lessens the count as well.
  const narrowed = page.waitForResponse((answer) =>
    /\/referrals\?.*status=submitted/.test(answer.url()),
  )
  await page.getByLabel('Status').selectOption('Nieuw')
  await expect(page).toHaveURL(/status=submitted/)
  await narrowed
  await expect(page.locator('table[aria-busy="false"]')).toBeVisible()
  await expect.poll(() => counted(page)).toBeLessThan(all)
  const few = await counted(page)
  await page.reload()
  await expect(page.getByLabel('Soort')).toHaveValue('dutchLanguage')
  expect(await counted(page)).toBe(few)

  await rows(page).first().getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1, name: /OH-/ })).toBeVisible()
  await page.goBack()
  await expect(page.getByLabel('Status')).toHaveValue('submitted')
  expect(await counted(page)).toBe(few)
  await page.getByRole('button', { name: 'Filters wissen' }).click()
  await expect(page).toHaveURL(/alle-doorverwijzingen$/)
  await expect.poll(() => counted(page)).toBe(all)
})

test('a period is typed, and a fault in it stands beside its field', async ({ openAs }) => {
  const page = await openAs('balie')
  await page.goto('/verzonden')
  const all = await counted(page)
  await page.getByLabel('Verzonden vanaf').fill('31/02/2026')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Typ een datum zoals 31/12/2026.')).toBeVisible()
  await expect(page).toHaveURL(/verzonden$/)
  await page.getByLabel('Verzonden vanaf').fill('1/1/2099')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Niets gevonden met deze filters')).toBeVisible()
  await expect(page).toHaveURL(/submittedFrom=2099-01-01/)
  await page.getByLabel('Verzonden tot en met').fill('31/12/26')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Deze datum ligt voor de datum vanaf.')).toBeVisible()
  await page.getByRole('button', { name: 'Filters wissen' }).click()
  await expect.poll(() => counted(page)).toBe(all)
  await expect(page.getByLabel('Verzonden vanaf')).toHaveValue('')
})

test('a reference number finds its referral from any list, however it is typed', async ({
  openAs,
}) => {
  const clerk = await openAs('balie')
  await openNewFile(clerk)
  const { reference } = await refer(clerk)
  await clerk.goto('/concepten')
  const field = clerk.getByLabel('Referentie zoeken')
  await field.fill('OH-26-AAAA')
  await clerk.keyboard.press('Enter')
  await expect(clerk.getByText(/Dit is geen volledige referentie/)).toBeVisible()
  await expect(clerk).toHaveURL(/concepten$/)
  await field.fill(reference.toLowerCase().replaceAll('-', ' '))
  await clerk.keyboard.press('Enter')
  await expect(clerk).toHaveURL(new RegExp(`alle-doorverwijzingen.*${reference}`))
  await expect.poll(() => counted(clerk)).toBe(1)
  await expect(rows(clerk)).toContainText(reference)

  const neighbour = await openAs('balie-ninove')
  await neighbour.goto(`/alle-doorverwijzingen?reference=${reference}`)
  await expect(neighbour.getByText('Niets gevonden met deze filters')).toBeVisible()
})

test('pages are steps that the back button walks, and each row stands on one of them', async ({
  openAs,
}) => {
  const page = await openAs('leiding-agentschap')
  await page.goto('/alle-doorverwijzingen')
  const total = await counted(page)
  expect(total).toBeGreaterThan(25)
  const first = await rows(page).allTextContents()
  await page.getByRole('button', { name: 'Volgende pagina' }).click()
  await expect(page).toHaveURL(/after=/)
  await expect(rows(page).first()).not.toHaveText(first[0] ?? '')
  const second = await rows(page).allTextContents()
  expect(second.filter((row) => first.includes(row))).toEqual([])
  expect(await counted(page)).toBe(total)

  await rows(page).nth(3).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1, name: /OH-/ })).toBeVisible()
  await page.goBack()
  await expect.poll(() => rows(page).allTextContents()).toEqual(second)
  await page.reload()
  await expect.poll(() => rows(page).allTextContents()).toEqual(second)
  await page.getByRole('button', { name: 'Vorige pagina' }).click()
  await expect.poll(() => rows(page).allTextContents()).toEqual(first)
  await page.getByRole('button', { name: 'Volgende pagina' }).click()
  await page.goBack()
  await expect.poll(() => rows(page).allTextContents()).toEqual(first)
})

test('the numbers in the menu are those of the lists, and follow what one does', async ({
  openAs,
}) => {
  const clerk = await openAs('balie')
  const person = await openNewFile(clerk)
  await refer(clerk)
  const page = await openAs('trajectbegeleider')
  const row = await findInList(page, '/nieuw', person.familyName)
  const before = await counted(page)
  const queue = menu(page).getByRole('link', { name: /^Nieuw/ })
  const mine = menu(page).getByRole('link', { name: /^Mijn dossiers/ })
  await expect(queue).toHaveAccessibleName(`Nieuw ${before} te doen`)
  const ofMine = Number(/\d+/.exec((await mine.textContent()) ?? '')?.[0] ?? 0)

  const top = await page.evaluate<number>(topOfTable)
  await row.getByRole('button', { name: 'Oppikken' }).click()
  const notice = page.getByText(`U hebt ${person.fullName} opgepikt`)
  await expect(notice).toBeVisible()
  // What was done is told over the list, which stays where it stood.
  expect(await page.evaluate<number>(topOfTable)).toBe(top)
  await expect(queue).toHaveAccessibleName(`Nieuw ${before - 1} te doen`)
  await expect(mine).toHaveAccessibleName(`Mijn dossiers ${ofMine + 1} te doen`)
  await mine.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn dossiers' })).toBeVisible()
  await expect.poll(() => counted(page)).toBe(ofMine + 1)
})

test('who comes back to the window sees what arrived meanwhile', async ({ openAs }) => {
  const page = await openAs('trajectbegeleider')
  // Where nothing is told at once.
  await page.route('**/liveChanges', (route) => route.abort())
  await page.goto('/nieuw')
  const before = await counted(page)
  const queue = menu(page).getByRole('link', { name: /^Nieuw/ })
  await expect(queue).toHaveAccessibleName(`Nieuw ${before} te doen`)
  const clerk = await openAs('balie')
  await openNewFile(clerk)
  await refer(clerk)
  await expect(queue).toHaveAccessibleName(`Nieuw ${before} te doen`)
  await page.evaluate("window.dispatchEvent(new Event('visibilitychange'))")
  await expect(queue).toHaveAccessibleName(`Nieuw ${before + 1} te doen`)
})

test('contact is recorded from the list of one’s own cases', async ({ openAs, queryDatabase }) => {
  const clerk = await openAs('balie')
  const person = await openNewFile(clerk)
  const { id } = await refer(clerk)
  const page = await openAs('trajectbegeleider')
  const row = await findInList(page, '/nieuw', person.familyName)
  await row.getByRole('button', { name: 'Oppikken' }).click()
  await expect(page.getByText(`U hebt ${person.fullName} opgepikt`)).toBeVisible()
  await page.goto('/mijn-dossiers')
  await expect(row).toContainText('Contact maken')
  await row.getByRole('button', { name: /Contact vastleggen/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Telefoon').check()
  await dialog.getByLabel('Bereikt', { exact: true }).check()
  await dialog.getByRole('button', { name: 'Poging bewaren' }).click()
  await expect(dialog).toBeHidden()
  await expect(row).toContainText('Opvolgen en afronden')
  const [stored] = await queryDatabase('select status from referral where id = $1', [id])
  expect(stored).toEqual({ status: 'inProgress' })
})

test('a list that fails can be asked again, and an empty one tells what to do', async ({
  openAs,
}) => {
  const page = await openAs('balie')
  await page.route('**/api/onthaal/v1/referrals?**', (route) => route.abort())
  await page.goto('/afgesloten')
  const retry = page.getByRole('button', { name: 'Probeer opnieuw' })
  // Asked three times before it gives up.
  await expect(retry).toBeVisible({ timeout: 15_000 })
  await page.unrouteAll({ behavior: 'wait' })
  await retry.click()
  await expect(page.getByRole('table')).toBeVisible()

  const none = { items: [], total: 0, totalIsExact: true, self: 'https://onthaal.test/referrals' }
  await page.route('**/api/onthaal/v1/referrals?**', (route) => route.fulfill({ json: none }))
  const noTalks = { items: [], self: 'https://onthaal.test/intakeInterviews' }
  await page.route('**/api/onthaal/v1/intakeInterviews?**', (route) =>
    route.fulfill({ json: noTalks }),
  )
  const counts = Object.fromEntries(boardFilters.map((filter) => [filter, 0]))
  const noChildren = { items: [], counts, self: 'https://onthaal.test/educationChains' }
  await page.route('**/api/onthaal/v1/educationChains?**', (route) =>
    route.fulfill({ json: noChildren }),
  )
  await page.goto('/vandaag')
  await expect(page.getByText('U bent helemaal bij')).toBeVisible()
  await page.goto('/concepten')
  await expect(page.getByText('Geen concepten')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Zoek of voeg toe' }).click()
  await expect(page).toHaveURL(/personen$/)
})

const looks = [
  ['a telephone', { viewport: { width: 360, height: 740 } }],
  // What zooming to 200 % leaves of a screen of 1280.
  ['a screen at 200 %', { viewport: { width: 640, height: 400 }, colorScheme: 'dark' }],
] as const

for (const [look, options] of looks) {
  test(`lists and the start page are usable on ${look}`, async ({ openAs }) => {
    const page = await openAs('leiding-agentschap', { ...options, reducedMotion: 'reduce' })
    await page.goto('/')
    await expect(page.getByRole('region').first()).toBeVisible()
    await expectAccessible(page, 'today')
    await page.getByRole('button', { name: 'Menu' }).click()
    await expectAccessible(page, 'menu')
    await menu(page).getByRole('link', { name: 'Alle doorverwijzingen' }).click()
    await expect(page.getByRole('table')).toBeVisible()
    await page.getByRole('button', { name: 'Filters' }).click()
    await page.getByLabel('Soort').selectOption('Inburgering')
    await page.getByLabel('Verzonden vanaf').fill('morgen')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Filters (1 gekozen)' })).toBeVisible()
    // Rows of another filter are dim, and nothing to act on.
    await expect(page.getByRole('table')).toHaveAttribute('aria-busy', 'false')
    await expectAccessible(page, 'filters with a fault')
    await page.goto('/alle-doorverwijzingen?list=contests&outcome=moved')
    await expect(page.getByRole('button', { name: /filter weghalen/ })).toBeVisible()
    await expectAccessible(page, 'a part of a list with a chip')
    await page.goto('/nieuw')
    await expect(page.getByRole('table')).toBeVisible()
    await expectAccessible(page, 'queue')
    await page.goto('/afgesloten')
    await expect(page.getByRole('table')).toBeVisible()
    await expectAccessible(page, 'closed')
  })
}

test('a list is narrowed and paged by keyboard alone', async ({ openAs }) => {
  const page = await openAs('leiding-agentschap')
  await page.goto('/alle-doorverwijzingen')
  await expect(page.getByRole('table')).toBeVisible()
  await page.getByLabel('Referentie zoeken').focus()
  for (const _step of ['search', 'type']) await page.keyboard.press('Tab')
  await expect(page.getByLabel('Soort')).toBeFocused()
  await page.keyboard.type('Inb')
  await expect(page).toHaveURL(/type=civicIntegration/)
  await expect(page.getByLabel('Soort')).toBeFocused()
  const next = page.getByRole('button', { name: 'Volgende pagina' })
  await next.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'resultaten' })).toBeFocused()
  await expect(page.locator('table[aria-busy="false"]')).toBeVisible()
  for (const _step of ['order', 'handing out', 'export', 'row']) await page.keyboard.press('Tab')
  await expect(rows(page).first().getByRole('link')).toBeFocused()
})

test('a list is no wider than the page, on any screen', async ({ openAs }) => {
  const page = await openAs('trajectbegeleider')
  for (const width of [1280, 1024, 900, 360]) {
    await page.setViewportSize({ width, height: 800 })
    for (const address of ['/afgesloten', '/mijn-dossiers', '/scholen-en-diensten']) {
      await page.goto(address)
      await expect(page.getByRole('table')).toBeVisible()
      const beyond = () =>
        page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
      expect(await beyond(), `${address} at ${width}`).toBe(0)
    }
  }
})
