import { randomInt } from 'node:crypto'
import { expect, type Locator, type Page } from '@playwright/test'

const letters = 'abcdefghijklmnoprstuvwz'

/** An invented name that nobody else in this run has. */
export function inventName(): { givenName: string; familyName: string; fullName: string } {
  const word = () => Array.from({ length: 7 }, () => letters[randomInt(letters.length)]).join('')
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
  const givenName = capital(word())
  const familyName = capital(word())
  return { givenName, familyName, fullName: `${givenName} ${familyName}` }
}

export async function searchByName(page: Page, name: string): Promise<void> {
  await page.goto('/personen')
  await page.getByLabel('Naam', { exact: true }).fill(name)
  await page.getByRole('button', { name: 'Zoeken' }).click()
}

/** Looks for somebody who is not there yet, and adds them. Ends on their file; gives their id. */
export async function registerPerson(page: Page, name = inventName()) {
  await searchByName(page, name.fullName)
  await expect(page.getByText('Niemand gevonden')).toBeVisible()
  await page.getByRole('link', { name: 'Nieuwe persoon toevoegen' }).click()
  await expect(page.getByLabel('Voornaam')).toHaveValue(name.givenName)
  await page.getByLabel('Geboortedatum').fill('07/1985')
  await page.getByLabel('Contacttaal').selectOption({ label: 'Oekraïens' })
  await page.getByLabel('Telefoon').fill('0470 12 34 56')
  await page.getByRole('button', { name: 'Persoon bewaren' }).click()
  await expect(page.getByRole('heading', { level: 1, name: name.fullName })).toBeVisible()
  return { ...name, id: idIn(page) }
}

/** From the file of a person to the confirmation of a referral to the desk of the agency. */
export async function refer(page: Page, type = 'Inburgering') {
  await page.getByRole('link', { name: 'Doorverwijzen' }).click()
  await fillReferral(page, type)
  await page.getByRole('button', { name: 'Nakijken' }).click()
  await page.getByRole('button', { name: 'Verzenden' }).click()
  await expect(page.getByRole('heading', { name: 'Doorverwijzing verzonden' })).toBeVisible()
  const reference = await page.getByText(/^OH-\d\d-/).textContent()
  return { id: idIn(page), reference: reference ?? '' }
}

export async function fillReferral(page: Page, type = 'Inburgering'): Promise<void> {
  // The page before may have a part with the same name.
  await page.getByRole('radio', { name: type, exact: true }).check()
  await page.getByLabel('Heeft begeleiding nodig').check()
}

/** Looks through the pages of a list for the row of somebody; what is new stands on the last one. */
export async function findInList(page: Page, address: string, name: string): Promise<Locator> {
  await page.goto(address)
  const row = page.getByRole('row', { name: new RegExp(name) })
  const next = page.getByRole('button', { name: 'Volgende pagina' })
  const counted = page.getByRole('status').filter({ hasText: /resulta(at|ten)$/ })
  await expect(counted).toBeVisible()
  while ((await row.count()) === 0) {
    const first = page.getByRole('rowheader').first()
    const before = (await first.textContent()) ?? ''
    await next.click()
    await expect(first).not.toHaveText(before)
    await expect(page.locator('table[aria-busy="false"]')).toBeVisible()
  }
  return row
}

/** Opens a referral and picks it up. */
export async function pickUp(page: Page, referralId: string): Promise<void> {
  await page.goto(`/doorverwijzingen/${referralId}`)
  await page.getByRole('button', { name: 'Oppikken' }).click()
  await expect(page.getByRole('button', { name: 'Contactpoging noteren' })).toBeVisible()
}

/** Writes down that the person was reached by phone today. */
export async function recordContact(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Contactpoging noteren' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Telefoon').check()
  await dialog.getByLabel('Bereikt', { exact: true }).check()
  await dialog.getByRole('button', { name: 'Poging bewaren' }).click()
  await expect(dialog).toBeHidden()
}

/** Closes a referral with an outcome. */
export async function complete(page: Page, outcome: string, message: string): Promise<void> {
  await page.getByRole('button', { name: 'Afronden' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(outcome).check()
  await dialog.getByLabel(/Bericht aan de verwijzer/).fill(message)
  await dialog.getByRole('button', { name: 'Afronden' }).click()
  await expect(dialog).toBeHidden()
}

export function idIn(page: Page): string {
  const id = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(page.url())?.[0]
  if (!id) throw new Error(`No id in ${page.url()}`)
  return id
}
