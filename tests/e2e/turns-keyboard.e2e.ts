import { moveAs, sentBy } from '../support/desk-api.ts'
import { tabTo } from '../support/keyboard.ts'
import { expect, test } from '../support/staff.ts'
import { openReferral, progressOf } from '../support/turn-screens.ts'

test('a referral is picked up and paused without a mouse', async ({ openAs }) => {
  const { id } = await sentBy(await openAs('balie'))
  const page = await openAs('trajectbegeleider')
  await openReferral(page, id)
  await tabTo(page, 'button', 'Oppikken')
  await page.keyboard.press('Enter')
  await expect(progressOf(page)).toContainText('Opgepikt door Samira Haddou.')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  const door = page.locator('summary', { hasText: 'Meer acties' })
  await door.focus()
  await page.keyboard.press('Enter')
  await tabTo(page, 'button', 'Pauzeren')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Opvolging pauzeren' })
  await expect(dialog.getByRole('heading')).toBeFocused()
  await tabTo(page, 'radio', 'De persoon is ziek')
  await page.keyboard.press('Space')
  await tabTo(page, 'textbox', /Tot en met welke dag/)
  await page.keyboard.type('31/12/2099')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(progressOf(page)).toContainText('U hervat de opvolging na 31/12/2099.')
})

const clipboard = 'navigator.clipboard.readText()'

test('one key copies a field and goes to the next', async ({ openAs }) => {
  const person = await sentBy(await openAs('balie'))
  const page = await openAs('trajectbegeleider', {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  await moveAs(page, person.id, 'claim')
  await openReferral(page, person.id)
  await page.getByText('Gegevens kopiëren, veld per veld').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  // What is still being read says so in a status of its own.
  const said = page.getByRole('main').getByRole('status').filter({ hasText: 'gekopieerd' })

  await page.keyboard.press('Enter')
  await expect(said).toHaveText('Familienaam is gekopieerd. Volgende: Voornaam.')
  expect(await page.evaluate(clipboard)).toBe(person.familyName)
  await expect(page.getByRole('button', { name: 'Voornaam Kopiëren' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(said).toContainText('Voornaam is gekopieerd.')
  expect(await page.evaluate(clipboard)).toBe(person.givenName)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Space')
  await expect(said).toHaveText('Voornaam is gekopieerd.')
  await expect(page.getByRole('button', { name: 'Voornaam Kopiëren' })).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(said).toContainText('Dit was het laatste.')
  // The list is one stop of the Tab key, whatever its length.
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Klantnummer toevoegen' })).toBeFocused()
})

test('where the browser refuses to copy, the text is selected', async ({ openAs }) => {
  const person = await sentBy(await openAs('balie'))
  const page = await openAs('trajectbegeleider')
  await page.addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
  await openReferral(page, person.id)
  await page.getByText('Gegevens kopiëren, veld per veld').click()
  await page.getByRole('button', { name: 'Voornaam Kopiëren' }).press('Enter')
  await expect(page.getByText(/uw browser laat kopiëren niet toe/)).toBeVisible()
  expect(await page.evaluate('getSelection().toString()')).toBe(person.givenName)
  await expect(page.getByRole('button', { name: 'Voornaam Kopiëren' })).toBeFocused()
})
