import { issueTypes, problemTypes } from '@onthaal/shared/problems'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { openNewFile } from '../support/desk-api.ts'
import { inventName } from '../support/desk-work.ts'
import { expect, test } from '../support/staff.ts'

/** The server refuses the next request to an address, for a fault that it finds in one field. */
async function refuseOnce(page: Page, address: string, field: string): Promise<void> {
  const issue = { ...issueTypes.rejectedInput, in: 'body', name: field }
  const json = { ...problemTypes.badRequest, status: 400, issues: [issue] }
  await page.route(address, (route) => route.fulfill({ status: 400, json }), { times: 1 })
}

test('two colleagues change one file: each field is chosen, and both changes are in the history', async ({
  openAs,
}) => {
  const page = await openAs('balie')
  await openNewFile(page)
  await page.getByRole('link', { name: 'Gegevens aanpassen' }).click()
  await expect(page).toHaveURL(/aanpassen$/)
  const colleague = await openAs('balie')
  await colleague.goto(page.url())
  await colleague.getByLabel('Verblijfsgrond').selectOption({ label: 'Werk' })
  await colleague.getByLabel('Straat').fill('Kerkstraat')
  await colleague.getByLabel('Nederlands spreken').selectOption({ label: 'B1' })
  await colleague.getByRole('button', { name: 'Wijzigingen bewaren' }).click()
  await expect(colleague.getByText('Kerkstraat')).toBeVisible()

  await page.getByLabel('Verblijfsgrond').selectOption({ label: 'Studie' })
  await page.getByLabel('Straat').fill('Dorpsstraat')
  await page.getByRole('button', { name: 'Wijzigingen bewaren' }).click()
  // That the file of this person was made may still stand there as well.
  const conflict = page.getByRole('alert').filter({ hasText: 'Een collega heeft dit dossier' })
  await expect(conflict).toBeFocused()
  await expect(page.getByText('Nederlands spreken: B1')).toBeVisible()
  await expectAccessible(page, 'a conflict')
  await page.getByLabel('Werk').check()
  await page.getByRole('button', { name: 'Mijn keuze bewaren' }).click()
  await expect(page.getByText('Dorpsstraat')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Verblijf' })).toContainText('Werk')
  await page.getByText('Toon wat er veranderde').click()
  await expect(page.getByText('Straat: Kerkstraat wordt Dorpsstraat')).toBeVisible()
})

test('two changes that cannot be true together come back as a form, with the fault beside its field', async ({
  openAs,
}) => {
  const page = await openAs('balie')
  await openNewFile(page)
  await page.getByRole('link', { name: 'Gegevens aanpassen' }).click()
  await expect(page).toHaveURL(/aanpassen$/)
  const colleague = await openAs('balie')
  const change = async (label: string, value: string) => {
    await colleague.goto(page.url())
    await colleague.getByLabel(label).fill(value)
    await colleague.getByRole('button', { name: 'Wijzigingen bewaren' }).click()
    await expect(colleague.getByText(value)).toBeVisible()
  }
  await change('Eerste inschrijving in België', '01/05/2021')
  await page.getByLabel('Eerste inschrijving hier').fill('1/5/2020')
  await page.getByLabel('Straat').fill('Dorpsstraat')
  await page.getByRole('button', { name: 'Wijzigingen bewaren' }).click()
  await page.getByRole('button', { name: 'Mijn keuze bewaren' }).click()

  const fault = 'Dit kan niet voor de eerste inschrijving in België zijn.'
  const summary = page.getByRole('alert').filter({ hasText: 'Er is 1 fout' })
  await expect(summary).toBeFocused()
  await expect(page.getByText('Een collega heeft dit dossier intussen')).toBeHidden()
  await expect(page.getByLabel('Eerste inschrijving in België')).toHaveValue('01/05/2021')
  await expect(page.getByLabel('Straat')).toHaveValue('Dorpsstraat')
  await expectAccessible(page, 'a merge with a fault')
  await summary.getByRole('link', { name: fault }).click()
  await expect(page.getByLabel('Eerste inschrijving hier')).toBeFocused()
  await page.getByRole('link', { name: 'Annuleren' }).click()
  await page.getByRole('button', { name: 'Op de pagina blijven' }).click()
  await page.getByLabel('Eerste inschrijving hier').fill('1/6/2021')

  // Once more a colleague is first; what the server then refuses is said in the form as well.
  await change('Huisnummer', '77')
  await page.getByRole('button', { name: 'Wijzigingen bewaren' }).click()
  await expect(page.getByText('Huisnummer: 77')).toBeVisible()
  await refuseOnce(page, '**/api/onthaal/v1/persons/*', 'city')
  await page.getByRole('button', { name: 'Mijn keuze bewaren' }).click()
  await expect(summary).toBeFocused()
  await summary.getByRole('link').click()
  await expect(page.getByLabel('Gemeente (niet verplicht)', { exact: true })).toBeFocused()
  await page.getByRole('button', { name: 'Wijzigingen bewaren' }).click()
  await expect(page.getByRole('region', { name: 'Contact' })).toContainText('Dorpsstraat 77')
  await expect(page.getByText('01/06/2021')).toBeVisible()
})

test('a fault in something that a form does not have is told of the whole', async ({ openAs }) => {
  const page = await openAs('balie')
  await page.goto('/personen/nieuw')
  await page.getByLabel('Voornaam').fill(inventName().givenName)
  await page.getByLabel('Geboortedatum').fill('1/2/2016')
  await refuseOnce(page, '**/api/onthaal/v1/persons', 'elsewhere')
  await page.getByRole('button', { name: 'Persoon bewaren' }).click()
  const whole = page.getByRole('alert').filter({ hasText: 'Niet alles is juist ingevuld' })
  await expect(whole).toBeFocused()
  await expect(page.getByRole('alert')).toHaveCount(1)
  await page.getByRole('button', { name: 'Persoon bewaren' }).click()

  await page.getByRole('button', { name: 'Ouder of voogd toevoegen' }).click()
  await page.getByLabel('Naam', { exact: true }).fill('Mevrouw Voogd')
  await page.getByLabel('Hoedanigheid').selectOption({ label: 'Ouder' })
  await refuseOnce(page, '**/guardians', 'elsewhere')
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click()
  await expect(whole).toBeFocused()
  await expect(page.getByRole('dialog').getByRole('alert')).toHaveCount(1)
})
