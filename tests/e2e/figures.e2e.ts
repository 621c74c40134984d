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

/** What stands above a list that a number counts. */
const ofNumber =
  /^Dit is de lijst bij het (cijfer|totaal) .+ In de lijst staat precies w(at|ie) dit /

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
  // What still runs is told as far as it has come.
  const soFar = /^Verzonden volgens contacttaal, in het schooljaar .+, tot nu toe\. Het meest bij: /
  await expect(page.getByText(soFar)).toBeVisible()
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
    // A list of people or referrals says of which number it is, and leads back.
    if (!href.startsWith('/leerplicht')) await expect(page.getByText(ofNumber), name).toBeVisible()
    const back = page.getByRole('link', { name: 'Terug naar de cijfers' })
    await (href.startsWith('/leerplicht') ? page.goBack() : back.click())
    await expect(page).toHaveURL(/per-periode\?(?=.*grain=schoolYear)(?=.*split=language)/)
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

test('a list says which number counts it as long as it does, and leads back to where that stood', async ({
  openAs,
}) => {
  const page = await openAs('leiding-agentschap')
  await openFigures(page, '?grain=schoolYear&split=sender&periods=4&type=dutchLanguage')
  const before = await page.getByText(/^Gekozen periode|^Nieuwste/).textContent()
  const number = page.getByRole('main').locator('a[aria-label*="Niet gekomen, Schooljaar"]').first()
  const name = (await number.getAttribute('aria-label')) ?? ''
  const year = /Schooljaar (\d{4}-\d{4})/.exec(name)?.[1]
  await number.press('Enter')
  const said = page.getByText(ofNumber)
  await expect(said).toContainText(
    `Dit is de lijst bij het cijfer ‘Niet gekomen’ in het schooljaar ${year}`,
  )
  await expect(said).toContainText('Alleen: Nederlands leren (soort).')
  await expectAccessible(page, 'a list that a number counts')

  // An address that is opened again says the same.
  const sentence = await said.textContent()
  await page.reload()
  await expect(said).toHaveText(sentence ?? '')
  // Another order is still that list.
  const address = page.url()
  await page.goto(`${address}&sort=newest`)
  await expect(said).toHaveText(sentence ?? '')

  // What is not that list any more says so, and still leads back.
  await page.getByRole('button', { name: /Kwam niet naar de afspraak/ }).click()
  const other = 'Dit is niet de lijst bij het cijfer ‘Niet gekomen’: de filters zijn anders.'
  await expect(page.getByText(other)).toBeVisible()
  await expect(said).toHaveCount(0)
  await expectAccessible(page, 'a list that no number counts any more')
  await page.getByRole('link', { name: 'Terug naar de cijfers' }).press('Enter')
  await expect(page.getByText(/^Stand op/)).toBeVisible({ timeout: 30_000 })
  await expect(page.getByLabel('Opgesplitst volgens')).toHaveValue('sender')
  await expect(page.getByLabel('Hoeveel periodes')).toHaveValue('4')
  await expect(page.getByLabel('Soort', { exact: true })).toHaveValue('dutchLanguage')
  await expect(page.getByText(/^Gekozen periode|^Nieuwste/)).toHaveText(before ?? '')

  // A part names whose it is, of the sender that the address knows by an id alone.
  const part = page.getByRole('link', { name: /^\d+ Verzonden, .+, Schooljaar/ }).first()
  const label = (await part.getAttribute('aria-label')) ?? ''
  const sender = /Verzonden, (.+), Schooljaar/.exec(label)?.[1] ?? ''
  expect(sender).not.toBe('')
  await part.click()
  await expect(said).toContainText(`Alleen: Nederlands leren (soort), ${sender} (verwijzer).`)

  // Without its filters, and where no number was opened, a list is what it always was.
  const usual = page.getByText('Alles wat verzonden is, van nieuw tot afgesloten.')
  await page.getByRole('button', { name: 'Filters wissen' }).click()
  await expect(usual).toBeVisible()
  await expect(said).toHaveCount(0)
  for (const search of ['', '?status=onHold', '?figure=noShow', '?figure={"measure":"pizza"}']) {
    await page.goto(`/alle-doorverwijzingen${search}`)
    await expect(usual).toBeVisible()
    await expect(said).toHaveCount(0)
  }

  // Whoever has no figures finds the list alone at an address that was shared.
  const colleague = await openAs('balie')
  await colleague.goto(address)
  await expect(
    colleague.getByText('Alles wat verzonden is, van nieuw tot afgesloten.'),
  ).toBeVisible()
  await expect(colleague.getByText(ofNumber)).toHaveCount(0)
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
  // A chart with its table is on one sheet, and split by kind all of them are on few.
  await expect(page.getByRole('heading', { name: 'Verzonden' }).locator('..')).toHaveCSS(
    'break-inside',
    'avoid',
  )
  await openFigures(page, '?split=type')
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  const sheets = pdf.match(/\/Type\s*\/Page\b/g) ?? []
  expect(sheets.length).toBeGreaterThan(1)
  expect(sheets.length).toBeLessThan(10)
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
