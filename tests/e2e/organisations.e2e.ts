import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/staff.ts'

test('the agency adds a municipality and hands its first administrator a code', async ({
  openAs,
}) => {
  const page = await openAs('beheer-agentschap', { viewport: { width: 320, height: 640 } })
  await page.goto('/organisaties')
  await expect(page.getByRole('table')).toBeVisible()
  await expectAccessible(page, 'organisations')
  await page.getByRole('link', { name: 'Gemeente toevoegen' }).click()
  await page.getByLabel('Naam van de gemeente').fill('Stad Nieuwrode')
  await page.getByLabel('Naam van het deel').fill('Nieuwrode')
  await page.getByLabel('NIS-code').fill('9900')
  await page.getByRole('textbox', { name: /^Gebruikersnaam van de beheerder \(/ }).fill('beheer')
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await expectAccessible(page, 'new municipality with faults')
  await page.getByLabel('NIS-code').fill('99001')
  await page.getByRole('textbox', { name: /^Naam van de beheerder \(/ }).fill('An Eerste')
  await page.getByRole('button', { name: 'Bewaren' }).click()
  // What was typed stays, and the fault of the server stands beside its field.
  const username = page.getByRole('textbox', { name: /^Gebruikersnaam van de beheerder \(/ })
  await expect(username).toHaveAttribute('aria-invalid', 'true')
  await username.fill('an.eerste')
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await page
    .getByRole('button', { name: 'Code maken voor de eerste beheerder van Stad Nieuwrode' })
    .click()
  await expect(page.getByText(/^([A-Z2-9]{5}-){3}[A-Z2-9]{5}$/)).toBeVisible()
  await expectAccessible(page, 'organisations with a code')
})

test('the agency corrects the code of a new municipality, and nobody one where people work', async ({
  openAs,
}) => {
  const page = await openAs('beheer-agentschap', { viewport: { width: 320, height: 640 } })
  await page.goto('/organisaties/nieuw')
  await page.getByLabel('Naam van de gemeente').fill('Stad Coderode')
  await page.getByLabel('Naam van het deel').fill('Coderode')
  await page.getByLabel('NIS-code').fill('99002')
  await page
    .getByRole('textbox', { name: /^Gebruikersnaam van de beheerder \(/ })
    .fill('an.coderode')
  await page.getByRole('textbox', { name: /^Naam van de beheerder \(/ }).fill('An Eerste')
  await page.getByRole('button', { name: 'Bewaren' }).click()
  const change = page.getByRole('button', { name: 'Code aanpassen van Stad Coderode' })
  const dialog = page.getByRole('dialog')
  const field = dialog.getByLabel(/^KBO-nummer of OVO-code/)
  await change.press('Enter')
  await expectAccessible(page, 'a code to correct')
  await field.fill('OVO009002')
  await dialog.getByRole('button', { name: 'Bewaren' }).press('Enter')
  await expect(page.getByText('De code is bewaard.')).toBeVisible()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('row', { name: /Coderode/ })).toContainText('OVO009002')
  for (const name of [/Geraardsbergen/, /Ninove/]) {
    await expect(page.getByRole('row', { name })).toBeVisible()
    await expect(
      page
        .getByRole('button', { name: /^Code aanpassen van/ })
        .and(page.getByRole('button', { name })),
    ).toHaveCount(0)
  }
  await expectAccessible(page, 'organisations with codes')
  const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
  expect(wide).toBe(false)

  const own = await openAs('beheer', { viewport: { width: 320, height: 640 } })
  await own.goto('/organisaties')
  await expect(own.getByLabel('KBO-nummer of OVO-code')).not.toBeEditable()
  await expect(own.getByText(/Ze ligt vast zodra er iemand inlogde/)).toBeVisible()
  await expect(own.getByRole('button', { name: /^Code aanpassen/ })).toHaveCount(0)
  await expectAccessible(own, 'the own organisation with its code')
})

test('a desk is added and changed, and goes on serving whose referrals lie there', async ({
  openAs,
}) => {
  const page = await openAs('beheer-agentschap')
  await page.goto('/regios-en-loketten')
  const add = page.getByRole('button', { name: /^Loket toevoegen aan de regio/ })
  await add.click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Naam van het loket').fill('Loket Nieuw')
  await expectAccessible(page, 'a desk to add')
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('row', { name: /Loket Nieuw/ })).toContainText('nog geen gemeente')
  await expectAccessible(page, 'regions and desks')

  const row = page.getByRole('row', { name: /Geraardsbergen/ }).first()
  await row.getByRole('button').click()
  const served = dialog.getByLabel('Geraardsbergen', { exact: true })
  await expect(served).toBeChecked()
  await served.uncheck()
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await expect(dialog.getByRole('alert')).toContainText('staan bij dit loket nog')
  await expectAccessible(page, 'a desk that goes on serving')
  await expect(served).not.toBeChecked()
  await dialog.getByRole('button', { name: 'Annuleren' }).click()
  await expect(row).toContainText('Geraardsbergen')
})

test('a region is added and gets another name, and an empty name is refused', async ({
  openAs,
}) => {
  const page = await openAs('beheer-agentschap', { viewport: { width: 320, height: 640 } })
  await page.goto('/regios-en-loketten')
  await page.getByRole('button', { name: 'Regio toevoegen' }).click()
  const dialog = page.getByRole('dialog')
  const name = dialog.getByLabel('Naam van de regio')
  const save = dialog.getByRole('button', { name: 'Bewaren' })
  await save.click()
  await expect(name).toHaveAttribute('aria-invalid', 'true')
  await expect(dialog.getByRole('alert')).toBeFocused()
  await expectAccessible(page, 'a region without a name')
  await name.fill('Regio Dendermeers')
  await save.click()
  await expect(dialog).toBeHidden()
  const region = (title: string) =>
    page.getByRole('heading', { level: 2, name: title, exact: true })
  await expect(region('Regio Dendermeers')).toBeVisible()

  await page
    .getByRole('button', { name: 'Andere naam geven aan de regio Regio Dendermeers' })
    .press('Enter')
  await expect(name).toHaveValue('Regio Dendermeers')
  await expectAccessible(page, 'a region to rename')
  await name.fill('Regio Denderstreek')
  await name.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(region('Regio Denderstreek')).toBeVisible()
  await page.reload()
  await expect(region('Regio Denderstreek')).toBeVisible()
  await expect(region('Regio Dendermeers')).toHaveCount(0)
})

test('an administrator gives the own organisation another name, which colleagues see', async ({
  openAs,
}) => {
  const page = await openAs('beheer')
  await page.goto('/organisaties')
  const name = page.getByLabel('Naam', { exact: true })
  await expect(name).toHaveValue('Stad Geraardsbergen')
  const save = page.getByRole('button', { name: 'Bewaren' })
  await name.fill('')
  await save.click()
  await expect(name).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByRole('alert')).toBeFocused()
  await expectAccessible(page, 'the own organisation without a name')
  await name.fill('Stad Geraardsbergen aan de Dender')
  await save.click()
  await expect(page.getByText('De organisatie is bewaard.')).toBeVisible()
  await page.reload()
  await expect(name).toHaveValue('Stad Geraardsbergen aan de Dender')
  const colleague = await openAs('balie')
  await colleague.goto('/')
  await expect(colleague.getByRole('button', { name: 'Lies Demeester' })).toContainText(
    'Stad Geraardsbergen aan de Dender',
  )
  // Whoever comes after it in this application finds it as it was.
  await name.fill('Stad Geraardsbergen')
  await save.click()
  await expect(page.getByText('De organisatie is bewaard.')).toBeVisible()
  await page.reload()
  await expect(name).toHaveValue('Stad Geraardsbergen')
})

for (const [width, height] of [
  [1280, 800],
  [360, 740],
] as const) {
  test(`the agency says when a referral for school is escalated, at ${width} pixels`, async ({
    openAs,
  }) => {
    const page = await openAs('beheer-agentschap', { viewport: { width, height } })
    await page.goto('/organisaties')
    const days = page.getByLabel('Melding als niemand een verwijzing naar school oppikt')
    await expect(days.locator('option:checked')).toHaveText('zoals gewoonlijk: na 3 werkdagen')
    await days.selectOption('na 5 werkdagen')
    await page.getByRole('button', { name: 'Bewaren' }).click()
    await expect(page.getByText('De organisatie is bewaard.')).toBeVisible()
    await page.reload()
    await expect(days).toHaveValue('5')
    await expectAccessible(page, 'the organisation with its days')
    await days.selectOption('zoals gewoonlijk: na 3 werkdagen')
    await page.getByRole('button', { name: 'Bewaren' }).click()
    await expect(page.getByText('De organisatie is bewaard.')).toBeVisible()
  })
}
