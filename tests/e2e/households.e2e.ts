import { expectAccessible } from '../support/accessibility.ts'
import { openNewFile } from '../support/desk-api.ts'
import { inventName } from '../support/desk-work.ts'
import { expect, test } from '../support/staff.ts'

test('a family is put together: somebody new, somebody known, and who answers for the child', async ({
  openAs,
}) => {
  const page = await openAs('balie')
  const uncle = await openNewFile(page)
  const { givenName, familyName } = inventName()
  await page.goto('/personen/nieuw')
  await page.getByLabel('Voornaam').fill(givenName)
  await page.getByLabel('Familienaam').fill(familyName)
  await page.getByLabel('Geboortedatum').fill('1/2/2015')
  await page.getByLabel('Contacttaal').selectOption({ label: 'Oekraïens' })
  await page.getByText('Adres invullen').click()
  await page.getByLabel('Straat').fill('Gezinslaan')
  await page.getByText('Verblijf en inschrijving invullen').click()
  await page.getByLabel('Verblijfsgrond').selectOption({ label: 'Erkend vluchteling' })
  await page.getByLabel('Ingeschreven in').selectOption({ label: 'Vreemdelingenregister' })
  await page.getByLabel('Eerste inschrijving in België').fill('1/9/2025')
  await page.getByRole('button', { name: 'Persoon bewaren' }).click()
  const section = page.getByRole('region', { name: 'Gezin en voogden' })
  await expect(section).toContainText('Er is nog niets bekend over het gezin.')

  await section.getByRole('link', { name: 'Nieuwe persoon toevoegen aan het gezin' }).click()
  await expect(page.getByLabel('Familienaam')).toHaveValue(familyName)
  await expect(page.getByLabel('Contacttaal')).toHaveValue('uk')
  await expect(page.getByLabel('Straat')).toHaveValue('Gezinslaan')
  await expect(page.getByLabel('Verblijfsgrond')).toHaveValue('recognisedRefugee')
  await expect(page.getByLabel('Ingeschreven in')).toHaveValue('foreigners')
  await expect(page.getByLabel('Eerste inschrijving in België')).toHaveValue('01/09/2025')
  await page.getByLabel('Voornaam').fill('Moeder')
  await page.getByRole('button', { name: 'Bewaren en toevoegen aan het gezin' }).click()
  await expect(section.getByRole('link', { name: `Moeder ${familyName}` })).toBeVisible()

  await section.getByRole('button', { name: 'Bekende persoon toevoegen' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Toevoegen' }).click()
  await expect(dialog.getByText('Er zijn 2 fouten in het formulier')).toBeVisible()
  await expectAccessible(page, 'adding somebody to a household, with faults')
  await dialog.getByLabel('Zoek op naam').fill(uncle.fullName)
  await page.keyboard.press('Enter')
  await dialog.getByLabel(uncle.fullName).check()
  await dialog.getByLabel('Rol in het gezin').selectOption({ label: 'Ander familielid' })
  await dialog.getByLabel('Woont hier sinds').fill('1/9/25')
  await dialog.getByRole('button', { name: 'Toevoegen' }).click()
  await expect(dialog).toBeHidden()
  await expect(section).toContainText('Ander familielid · sinds 01/09/2025')

  await section.getByRole('button', { name: 'Ouder of voogd toevoegen' }).click()
  await dialog.getByLabel('Iemand uit het gezin?').selectOption({ label: `Moeder ${familyName}` })
  await dialog.getByLabel('Hoedanigheid').selectOption({ label: 'Ouder' })
  await dialog.getByRole('button', { name: 'Toevoegen' }).click()
  await expect(dialog).toBeHidden()
  await section.getByRole('button', { name: 'Ouder of voogd toevoegen' }).click()
  await dialog.getByLabel('Naam', { exact: true }).fill('Mevrouw Voogd')
  await dialog.getByLabel('Telefoon').fill('0470 99 99 99')
  await dialog.getByLabel('Hoedanigheid').selectOption({ label: 'Wettelijke voogd' })
  await dialog.getByRole('button', { name: 'Toevoegen' }).click()
  await expect(section.getByRole('link', { name: '+32 470 99 99 99' })).toBeVisible()
  await expectAccessible(page, 'a household with guardians')

  await section.getByRole('button', { name: `${uncle.fullName} woont hier niet meer` }).click()
  await dialog.getByLabel('Laatste dag').fill('1/8/25')
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await expect(dialog.getByText('Deze datum ligt voor het begin.').first()).toBeVisible()
  await dialog.getByLabel('Laatste dag').fill('30/9/25')
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await expect(dialog).toBeHidden()
  await expect(section.getByText('tot 30/09/2025')).toBeHidden()
  await section.getByText('Wie hier vroeger woonde').click()
  await expect(section.getByText('tot 30/09/2025')).toBeVisible()
})

test('a stray Escape throws away nothing that was typed about a household', async ({ openAs }) => {
  const page = await openAs('balie')
  await openNewFile(page)
  await page.getByRole('button', { name: 'Bekende persoon toevoegen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Bekende persoon toevoegen' })
  const question = page.getByRole('dialog', { name: 'Venster sluiten?' })
  await dialog.getByLabel('Zoek op naam').fill('Amal')
  await page.keyboard.press('Escape')
  await expectAccessible(page, 'leaving what was typed about a household')
  await question.getByRole('button', { name: 'Verder werken' }).click()
  await expect(dialog.getByLabel('Zoek op naam')).toHaveValue('Amal')
  await dialog.getByRole('button', { name: 'Annuleren' }).click()
  await question.getByRole('button', { name: 'Sluiten zonder bewaren' }).click()
  await expect(dialog).toBeHidden()

  // With nothing typed there is nothing to ask.
  await page.getByRole('button', { name: 'Bekende persoon toevoegen' }).click()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('somebody whose age is not known may have a guardian, with the day since when', async ({
  openAs,
}) => {
  const page = await openAs('balie')
  await page.goto('/personen/nieuw')
  await page.getByLabel('Voornaam').fill(inventName().givenName)
  await page.getByRole('button', { name: 'Persoon bewaren' }).click()
  const section = page.getByRole('region', { name: 'Gezin en voogden' })
  await expect(section).toContainText('Is deze persoon minderjarig?')

  await section.getByRole('button', { name: 'Bekende persoon toevoegen' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Zoek op naam').fill('!!!')
  await dialog.getByRole('button', { name: 'Zoeken' }).click()
  await expect(dialog.getByLabel('Zoek op naam')).toHaveAccessibleDescription(/minstens één letter/)
  await expect(dialog.getByRole('alert')).toBeHidden()
  await dialog.getByRole('button', { name: 'Annuleren' }).click()
  await page.getByRole('button', { name: 'Sluiten zonder bewaren' }).click()

  await section.getByRole('button', { name: 'Ouder of voogd toevoegen' }).click()
  await dialog.getByLabel('Naam', { exact: true }).fill('V'.repeat(201))
  await dialog.getByLabel('Hoedanigheid').selectOption({ label: 'Wettelijke voogd' })
  await dialog.getByLabel('Staat in sinds').fill('31/2/2025')
  await dialog.getByRole('button', { name: 'Toevoegen' }).click()
  await expect(dialog.getByRole('link', { name: 'Gebruik hoogstens 200 tekens' })).toBeVisible()
  await dialog.getByLabel('Naam', { exact: true }).fill('Mevrouw Voogd')
  await dialog.getByLabel('Staat in sinds').fill('1/9/2999')
  await dialog.getByRole('button', { name: 'Toevoegen' }).click()
  await dialog.getByRole('link', { name: 'Deze datum ligt in de toekomst.' }).click()
  await expect(dialog.getByLabel('Staat in sinds')).toBeFocused()
  await dialog.getByLabel('Staat in sinds').fill('1/9/25')
  await dialog.getByRole('button', { name: 'Toevoegen' }).click()
  await expect(section).toContainText('Wettelijke voogd · sinds 01/09/2025')
})

test('where an organisation has several partitions, a file says in which it belongs, and its household follows', async ({
  openAs,
  queryDatabase,
}) => {
  const [added] = await queryDatabase(
    `insert into partition select gen_random_uuid(), 'Oud-Geraardsbergen', nis_code, municipality_id
     from partition where name = 'Geraardsbergen' returning id`,
  )
  const page = await openAs('balie')
  const { givenName, familyName, fullName } = inventName()
  await page.goto('/personen/nieuw')
  const choice = page.getByLabel('Deel van de gemeente')
  await page.getByLabel('Voornaam').fill(givenName)
  await page.getByLabel('Familienaam').fill(familyName)
  await page.getByRole('button', { name: 'Persoon bewaren' }).click()
  await page.getByRole('link', { name: 'Kies bij welk deel van de gemeente' }).click()
  await expect(choice).toBeFocused()
  await expectAccessible(page, 'a new person without a partition')
  await choice.selectOption({ label: 'Geraardsbergen' })
  await page.getByRole('button', { name: 'Persoon bewaren' }).click()
  await expect(page.getByRole('heading', { level: 1, name: fullName })).toBeVisible()

  await page.getByRole('link', { name: 'Nieuwe persoon toevoegen aan het gezin' }).click()
  await page.getByLabel('Voornaam').fill('Moeder')
  await expect(choice).toBeHidden()
  await page.getByRole('button', { name: 'Bewaren en toevoegen aan het gezin' }).click()
  await expect(page.getByRole('link', { name: `Moeder ${familyName}` })).toBeVisible()
  const kept = await queryDatabase(
    `select partition.name from person_file join partition on partition.id = partition_id
     where family_name = $1`,
    [familyName],
  )
  expect(kept).toEqual([{ name: 'Geraardsbergen' }, { name: 'Geraardsbergen' }])
  await page.getByRole('link', { name: 'Gegevens aanpassen' }).click()
  await expect(page.getByLabel('Voornaam')).toHaveValue(givenName)
  await expect(choice).toBeHidden()
  await queryDatabase('delete from partition where id = $1', [added?.id])
})

test('the parents of all children are filled in with one press, and stopped with one', async ({
  openAs,
}) => {
  const page = await openAs('balie', { viewport: { width: 360, height: 740 } })
  const { fullName, familyName } = await openNewFile(page)
  const section = page.getByRole('region', { name: 'Gezin en voogden' })
  for (const child of ['Jongste', 'Oudste']) {
    await section.getByRole('link', { name: 'Nieuwe persoon toevoegen aan het gezin' }).click()
    await page.getByLabel('Voornaam').fill(child)
    await page.getByLabel('Geboortedatum').fill('1/2/2015')
    await page.getByLabel('Rol in het gezin').selectOption({ label: 'Kind' })
    await page.getByRole('button', { name: 'Bewaren en toevoegen aan het gezin' }).click()
    await expect(section.getByRole('link', { name: `${child} ${familyName}` })).toBeVisible()
  }
  await section.getByText('Ouders van alle kinderen in één keer invullen').click()
  await expect(section).toContainText(
    `${fullName} is ouder van Jongste ${familyName}, Oudste ${familyName}`,
  )
  await expectAccessible(page, 'the parents of all children, proposed')
  await section.getByRole('button', { name: 'Ouders invullen' }).click()
  await expect(section.getByText('De ouders zijn ingevuld.')).toBeVisible()
  await section.getByRole('button', { name: 'Stopzetten vanaf vandaag' }).click()
  await expect(section.getByText(/die u net invulde/)).toBeVisible()
  await section.getByRole('button', { name: 'Ouders invullen' }).click()
  await expect(section.getByText('De ouders zijn ingevuld.')).toBeVisible()

  // A child needs no number of their own: that of the parent goes along, with whose it is.
  await section.getByRole('link', { name: `Oudste ${familyName}` }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Oudste ${familyName}` })).toBeVisible()
  await expect(section.getByRole('link', { name: fullName }).last()).toBeVisible()
  await expect(section.getByRole('link', { name: '+32 470 12 34 56' })).toBeVisible()
})
