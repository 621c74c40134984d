import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { inventName } from '../support/desk-work.ts'
import { expect, signIn, test } from '../support/staff.ts'

const keys = 'Alt+Shift+L'
const lockTitle = { level: 1, name: 'Scherm vergrendeld' } as const

/** Everything that the page lets anybody see or hear. */
async function readable(page: Page): Promise<string> {
  const shown = await page.evaluate<string>('document.body.innerText')
  return `${await page.title()} ${shown} ${await page.locator('body').ariaSnapshot()}`
}

async function colleagueSignsIn(page: Page, username: string) {
  await page.getByRole('button', { name: 'Iemand anders wil inloggen' }).click()
  await signIn(page, username)
  await expect(page.getByRole('heading', lockTitle)).toBeHidden()
}

test('a colleague looks something up on a locked screen, and the form behind it is not lost', async ({
  browser,
  application,
}) => {
  const context = await browser.newContext({ baseURL: application.url, locale: 'nl-BE' })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto('/inloggen')
  await signIn(page, 'balie')
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
  const beside = await context.newPage()
  await beside.goto('/verzonden')
  await expect(beside.getByRole('heading', { level: 1 })).toBeVisible()
  const { givenName, familyName } = inventName()
  await page.goto('/personen/nieuw')
  await page.getByLabel('Voornaam').fill(givenName)
  await page.getByLabel('Familienaam').fill(familyName)
  await page.getByLabel('Telefoon').fill('0470 12 34 56')

  // From within a field: everything is gone at once, in every tab, and on the server.
  const locked = page.waitForResponse('**/sessions/current/lock')
  await page.keyboard.press(keys)
  await expect(page.getByRole('heading', lockTitle)).toBeFocused()
  await expect(beside.getByRole('heading', lockTitle)).toBeVisible()
  expect((await locked).status()).toBe(204)
  expect(await page.title()).toBe('Scherm vergrendeld – Onthaal')
  expect(await readable(page)).not.toMatch(new RegExp(`${givenName}|${familyName}|Voornaam`))
  expect(await readable(beside)).not.toMatch(/OH-|Uitkomst/)
  await expectAccessible(page, 'locked screen')
  const reloaded = await context.newPage()
  await reloaded.goto('/verzonden')
  await expect(reloaded.getByRole('heading', { level: 1, name: 'Inloggen' })).toBeVisible()
  await reloaded.close()
  await page.getByLabel('Wachtwoord van Lies Demeester').fill('niet-juist')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Dit wachtwoord is niet juist.')).toBeVisible()

  // The colleague of the OCMW works beside it, sees nothing of it, and signs out.
  await colleagueSignsIn(page, 'ocmw')
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
  await page.getByRole('link', { name: 'Verzonden door ons' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Verzonden')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
  expect(await readable(page)).not.toMatch(new RegExp(`${givenName}|${familyName}|Demeester`))
  await page.getByRole('banner').getByRole('button').last().click()
  await page.getByRole('button', { name: 'Uitloggen' }).click()
  await expect(page.getByRole('heading', lockTitle)).toBeVisible()
  await expect(page.getByText('Er wacht nog werk van Lies Demeester.')).toBeVisible()
  expect(await readable(page)).not.toContain(familyName)

  // Whoever began it finds it as it was, and it is saved under their name.
  await signIn(page, 'balie')
  await expect(page.getByLabel('Voornaam')).toHaveValue(givenName)
  await expect(page.getByLabel('Telefoon')).toBeFocused()
  expect(page.url()).toContain('/personen/nieuw')
  await expect(beside.getByRole('heading', lockTitle)).toBeHidden()
  await page.getByLabel('Geboortedatum').fill('07/1985')
  await page.getByRole('button', { name: 'Persoon bewaren' }).click()
  await expect(page.getByRole('heading', { level: 1, name: givenName })).toBeVisible()
  expect(faults).toEqual([])
  await context.close()
})

test('whoever locked it opens it with the password alone, and what waited is sent', async ({
  browser,
  application,
  queryDatabase,
}) => {
  const context = await browser.newContext({ baseURL: application.url, locale: 'nl-BE' })
  const page = await context.newPage()
  await page.goto('/inloggen')
  await signIn(page, 'balie')
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
  const { givenName } = inventName()
  await page.goto('/personen/nieuw')
  await page.getByLabel('Voornaam').fill(givenName)
  // The answer of the server comes when the screen is locked already.
  let answer = () => {}
  const held = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route('**/api/onthaal/v1/persons', async (route) => {
    await held
    await route.continue()
  })
  await page.getByRole('button', { name: 'Persoon bewaren' }).click()
  await page.getByRole('banner').getByRole('button').last().click()
  const locked = page.waitForResponse('**/sessions/current/lock')
  await page.getByRole('button', { name: /^Scherm vergrendelen/ }).click()
  await locked
  const refused = page.waitForResponse('**/api/onthaal/v1/persons')
  answer()
  expect((await refused).status()).toBe(401)
  const password = page.getByLabel('Wachtwoord van Lies Demeester')
  await password.fill('onthaal-demo')
  await page.getByRole('button', { name: 'Ontgrendelen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: givenName })).toBeVisible()
  const files = await queryDatabase('select person_id from person_file where given_name = $1', [
    givenName,
  ])
  expect(files).toHaveLength(1)

  // A session that ended behind the lock asks for the name as well, and keeps the page.
  await page.goto('/personen/nieuw')
  await page.getByLabel('Voornaam').fill(givenName)
  await page.keyboard.press(keys)
  await context.clearCookies()
  await password.fill('onthaal-demo')
  await page.keyboard.press('Enter')
  await signIn(page, 'balie')
  await expect(page.getByLabel('Voornaam')).toHaveValue(givenName)
  await context.close()
})
