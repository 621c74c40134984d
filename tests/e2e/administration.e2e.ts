import { readFile } from 'node:fs/promises'
import { expectAccessible } from '../support/accessibility.ts'
import { expect, signIn, test } from '../support/staff.ts'

/** The lines of a file for Excel in Belgium, in cells; none of what is kept here has a quote or a break in it. */
function readCsv(text: string): string[][] {
  expect(text).toMatch(/^\uFEFF.*\r\n$/s)
  const lines = text.slice(1).split('\r\n').slice(0, -1)
  return lines.map((line) => line.split(';').map((cell) => cell.replace(/^"([^"]*)"$/, '$1')))
}

const password = 'een zin van vier woorden'

for (const [width, height] of [
  [1280, 800],
  [360, 740],
] as const) {
  test(`a colleague gets an account, sets a password and works, at ${width} pixels`, async ({
    openAs,
    browser,
    application,
  }) => {
    const viewport = { width, height }
    const name = `Nieuwe Collega ${width}`
    const username = `nieuwe.collega.${width}`
    const page = await openAs('beheer', { viewport })
    await page.goto('/gebruikers')
    await expect(page.getByRole('table')).toBeVisible()
    await expectAccessible(page, 'users')
    await page.getByRole('link', { name: 'Gebruiker toevoegen' }).click()
    await page.getByRole('button', { name: 'Bewaren' }).click()
    await expect(page.getByRole('alert')).toBeFocused()
    await expectAccessible(page, 'new user with faults')
    await page.getByLabel('Gebruikersnaam').fill('balie')
    await page.getByLabel('Naam', { exact: true }).fill(name)
    await page.getByLabel('Onthaalmedewerker').check()
    const address = page.getByLabel('E-mailadres op het werk')
    await address.fill('geen adres')
    await page.getByRole('button', { name: 'Bewaren' }).click()
    await expect(address).toHaveAttribute('aria-invalid', 'true')
    await address.fill(`${username}@stad.example`)
    await page.getByRole('button', { name: 'Bewaren' }).click()
    await expect(page.getByLabel('Gebruikersnaam')).toHaveAttribute('aria-invalid', 'true')
    await page.getByLabel('Gebruikersnaam').fill(username)
    await page.getByRole('button', { name: 'Bewaren' }).click()

    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await page.getByRole('button', { name: 'Code maken voor een wachtwoord' }).click()
    const code = await page.getByText(/^([A-Z2-9]{5}-){3}[A-Z2-9]{5}$/).textContent()
    await expectAccessible(page, 'a user with a code')

    const context = await browser.newContext({
      ...{ viewport, baseURL: application.url, locale: 'nl-BE' },
    })
    try {
      const own = await context.newPage()
      await own.goto('/wachtwoord-instellen')
      await own.getByLabel('Gebruikersnaam').fill(username)
      await own.getByLabel('Code').fill('AAAAA-AAAAA-AAAAA-AAAAA')
      await own.getByLabel('Nieuw wachtwoord', { exact: true }).fill(password)
      await own.getByLabel('Nieuw wachtwoord, nog eens').fill(password)
      await own.getByRole('button', { name: 'Wachtwoord bewaren' }).click()
      await expect(own.getByText('Dit lukt niet met deze gebruikersnaam en code')).toBeVisible()
      await expectAccessible(own, 'a code that is wrong')
      await own.getByLabel('Code').fill(code ?? '')
      await own.getByRole('button', { name: 'Wachtwoord bewaren' }).click()
      await own.getByRole('link', { name: 'Inloggen' }).click()
      await signIn(own, username, password)
      await expect(own.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()

      await page.getByRole('button', { name: 'Overal uitloggen' }).click()
      await expect(page.getByText('De gebruiker is overal uitgelogd.')).toBeVisible()
      await own.reload()
      await expect(own.getByRole('heading', { level: 1, name: 'Inloggen' })).toBeVisible()
    } finally {
      await context.close()
    }

    await page.goto('/toegangscontrole')
    await page.getByRole('button', { name: `Klopt nog: de rechten van ${name}` }).click()
    const row = page.getByRole('row', { name: new RegExp(name) })
    await expect(row.getByText(/door /)).toBeVisible()
    await expectAccessible(page, 'access review')
    const names = await page.getByRole('table').getByRole('rowheader').allTextContents()
    await page.getByRole('button', { name: 'Exporteren' }).click()
    const dialog = page.getByRole('dialog', { name: 'Lijst exporteren' })
    await dialog.getByRole('radio', { name: 'CSV, voor elk programma' }).check()
    const saving = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Bestand maken' }).click()
    const saved = await saving
    expect(saved.suggestedFilename()).toMatch(/^toegangscontrole-\d{4}-\d{2}-\d{2}\.csv$/)
    const all = readCsv(await readFile(await saved.path(), 'utf8'))
    const [heads, ...lines] = all.slice(all.findIndex(([first]) => first === 'Naam'))
    expect(heads).toEqual([
      ...['Naam', 'Gebruikersnaam', 'Rollen', 'Werkt met leerplicht', 'Afgesloten'],
      ...['Laatst ingelogd', 'Rechten laatst gewijzigd', 'Laatst nagekeken'],
      'Nagekeken door',
    ])
    expect(lines.map(([who]) => who)).toEqual(names)
    const moment = expect.stringMatching(/^\d{2}\/\d{2}\/\d{4}\b.*\d{2}:\d{2}$/)
    expect(lines.filter(([who]) => who === name)).toEqual([
      [name, username, 'Onthaalmedewerker', 'Nee', 'Nee', moment, moment, moment, 'Els Mertens'],
    ])

    await page.goto('/wijzigingen-van-rechten')
    await expect(page.getByText(`${name}: gebruiker toegevoegd`)).toBeVisible()
    await expect(page.getByText(`${name}: rechten nagekeken`)).toBeVisible()
    await expectAccessible(page, 'changes of rights')
  })
}
