import { formatInsz, makeTestInsz, maskInsz } from '@onthaal/shared/persons'
import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { openNewFile } from '../support/desk-api.ts'
import { idIn, inventName } from '../support/desk-work.ts'
import { expect, test } from '../support/staff.ts'

/** Types everything that a file can hold, as people write it. */
async function typeEverything(page: Page, insz: string): Promise<void> {
  await page.getByLabel('Geboortedatum').fill('31/12/90')
  await page.getByLabel('Geslacht').selectOption({ label: 'Vrouw' })
  await page.getByLabel('Rijksregisternummer').fill(formatInsz(insz))
  await choose(page, 'Nationaliteiten', 'Syri', 'Syrië')
  await page.getByLabel('E-mail').fill('iemand@example.org')
  await page.getByLabel('Straat').fill('Marktplein')
  await page.getByLabel('Huisnummer').fill('12')
  await page.getByLabel('Bus (niet verplicht)').fill('B')
  await page.getByLabel('Postcode').fill('9500')
  await page.getByLabel('Gemeente (niet verplicht)', { exact: true }).fill('Geraardsbergen')
  await choose(page, 'Thuistalen', 'Koerd', 'Koerdisch (Kurmanji)')
  await choose(page, 'Andere talen', 'Fran', 'Frans')
  await page.getByLabel('Nederlands spreken').selectOption({ label: 'A2' })
  await page.getByLabel('Nederlands schrijven').selectOption({ label: 'Geen' })
  await page.getByLabel('Ons schrift').selectOption({ label: 'Leert het' })
  await page.getByLabel('Verblijfsgrond').selectOption({ label: 'Erkend vluchteling' })
  await page.getByLabel('Verblijfsdocument').selectOption({ label: 'A-kaart' })
  await page.getByLabel('Document geldig tot').fill('31-12-2029')
  await page.getByLabel('Ingeschreven in').selectOption({ label: 'Vreemdelingenregister' })
  await page.getByLabel('Eerste inschrijving in België').fill('1/5/19')
  await page.getByLabel('Eerste inschrijving hier').fill('01.05.2021')
}

/** What the file then says, by section and line. */
function everythingTyped(insz: string) {
  return {
    Identiteit: {
      Geboortedatum: '31/12/1990',
      Geslacht: 'Vrouw',
      Nationaliteiten: 'Syrië',
      Rijksregisternummer: maskInsz(insz),
    },
    'Contact en adres': {
      'E-mail': 'iemand@example.org',
      Adres: 'Marktplein 12 bus B, 9500 Geraardsbergen',
    },
    'Talen en Nederlands': {
      Thuistalen: 'Koerdisch (Kurmanji)',
      'Andere talen': 'Frans',
      'Nederlands spreken': 'A2',
      'Nederlands schrijven': 'Geen',
      'Ons schrift': 'Leert het',
    },
    'Verblijf en inschrijving': {
      Verblijfsgrond: 'Erkend vluchteling',
      Verblijfsdocument: 'A-kaart',
      'Document geldig tot': '31/12/2029',
      'Ingeschreven in': 'Vreemdelingenregister',
      'Eerste inschrijving in België': '01/05/2019',
      'Eerste inschrijving hier': '01/05/2021',
    },
  }
}

/** The value that stands beside a name. */
function lineOf(region: Locator, label: string): Locator {
  return region
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${label}$`) })
    .locator('xpath=following-sibling::dd')
}

async function choose(page: Page, field: string, letters: string, option: string): Promise<void> {
  const input = page.getByRole('combobox', { name: field })
  // The options of the other fields are there as well, and hidden.
  const wanted = page.locator('[role=option]:visible').getByText(option, { exact: true })
  // A page that scrolls for the click may take the field, and with it the list, out of sight.
  await expect(async () => {
    await input.fill(letters)
    await wanted.click({ timeout: 3_000 })
  }).toPass()
}

test('everything that is known of somebody is typed once, and stands there with its source', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  const { id } = await openNewFile(page)
  const insz = makeTestInsz('1990-12-31', 411)
  await page.getByRole('link', { name: 'Gegevens aanpassen' }).click()
  await typeEverything(page, insz)
  await page.getByLabel('Bron', { exact: true }).selectOption({ label: 'Document gezien' })
  await page.getByLabel('Geldt sinds').fill('2/1/2026')
  await expectAccessible(page, 'the form of a whole file')
  await page.getByRole('button', { name: 'Wijzigingen bewaren' }).click()

  await expect(page).toHaveURL(new RegExp(`personen/${id}$`))
  for (const [section, facts] of Object.entries(everythingTyped(insz))) {
    const region = page.getByRole('region', { name: section })
    for (const [label, value] of Object.entries(facts)) {
      await expect(lineOf(region, label), label).toContainText(value)
    }
    await expect(region).toContainText('Bron: Document gezien, 02/01/2026')
  }
  const [stored] = await queryDatabase(
    `select birth_date, sex, home_languages, dutch_written, residence_document, box,
       provenance -> 'phone' ->> 'source' as phone, provenance -> 'street' ->> 'source' as street
     from person_file where person_id = $1`,
    [id],
  )
  expect(stored).toEqual({
    birth_date: '1990-12-31',
    sex: 'female',
    home_languages: ['kmr'],
    dutch_written: 'none',
    residence_document: 'cardA',
    box: 'B',
    phone: 'statement',
    street: 'document',
  })
  await expectAccessible(page, 'a whole file')

  await page.getByText('Toon wat er veranderde').click()
  const history = page.getByRole('region', { name: 'Geschiedenis' })
  await expect(history).toContainText('Geboortedatum: 07/1985 wordt 31/12/1990')
  await expect(history).toContainText('Document gezien, 02/01/2026')
  await expect(history).toContainText('Telefoon: +32 470 12 34 56')
  await expectAccessible(page, 'a file with its history')
})

test('what cannot be is said beside its field, and nothing that was typed is lost', async ({
  openAs,
}) => {
  const page = await openAs('balie')
  await page.goto('/personen/nieuw')
  await page.getByLabel('Voornaam').fill(inventName().givenName)
  await page.getByText('Verblijf en inschrijving invullen').click()
  await page.getByLabel('Document geldig tot').fill('31/02/2029')
  await page.getByLabel('Eerste inschrijving in België').fill('1/5/2021')
  await page.getByLabel('Eerste inschrijving hier').fill('1/5/2020')
  // Folded away again: a fault opens it.
  await page.getByText('Verblijf en inschrijving invullen').click()
  await page.getByRole('button', { name: 'Persoon bewaren' }).click()
  const summary = page.getByRole('alert').filter({ hasText: 'Er zijn 2 fouten' })
  await expect(summary).toBeVisible()
  await summary.getByRole('link', { name: 'Deze dag bestaat niet.' }).click()
  await expect(page.getByLabel('Document geldig tot')).toBeFocused()
  await expectAccessible(page, 'a new person with faults in a part that was folded away')
  await expect(page.getByLabel('Eerste inschrijving in België')).toHaveValue('1/5/2021')

  await page.getByLabel('Document geldig tot').fill('31/12/2029')
  await page.getByLabel('Eerste inschrijving hier').fill('1/5/2022')
  await page.getByRole('button', { name: 'Persoon bewaren' }).click()
  await expect(page.getByText(/Kies ook het verblijfsdocument/).first()).toBeVisible()
  await page.getByLabel('Verblijfsdocument').selectOption({ label: 'Bijlage 15' })
  await page.getByRole('button', { name: 'Persoon bewaren' }).click()
  await expect(page.getByText('Bijlage 15')).toBeVisible()
})

test('what was stated and is seen on a document later says so, without being typed again', async ({
  openAs,
}) => {
  const page = await openAs('balie')
  await openNewFile(page)
  const contact = page.getByRole('region', { name: 'Contact en adres' })
  await expect(contact).toContainText('Bron: Verklaring van de persoon')
  await page.getByRole('link', { name: 'Gegevens aanpassen' }).click()
  await page
    .getByRole('group', { name: 'Identiteit' })
    .getByLabel('Ook wat hier niet verandert, is nagekeken')
    .check()
  await page.getByLabel('Bron', { exact: true }).selectOption({ label: 'Document gezien' })
  await page.getByLabel('Geldt sinds').fill('2/1/2026')
  await page.getByRole('button', { name: 'Wijzigingen bewaren' }).click()

  const identity = page.getByRole('region', { name: 'Identiteit' })
  await expect(identity).toContainText('Bron: Document gezien, 02/01/2026')
  await expect(identity).not.toContainText('Verklaring van de persoon')
  await expect(contact).toContainText('Bron: Verklaring van de persoon')
  await page.getByText('Toon wat er veranderde').click()
  const history = page.getByRole('region', { name: 'Geschiedenis' })
  await expect(history).toContainText('Geboortedatum: 07/1985 (nagekeken)')
  await expect(history).toContainText('Document gezien, 02/01/2026')
})

test('whether an interpreter is needed is left open until somebody asks', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  const { id } = await openNewFile(page)
  const languages = page.getByRole('region', { name: 'Talen en Nederlands' })
  await expect(languages).toContainText(/Nog niet ingevuld: Tolk nodig/)
  const startTalk = async () => {
    await page.goto(`/personen/${id}`)
    await page.getByRole('link', { name: 'Gesprek starten' }).click()
    await expect(page).toHaveURL(/gesprekken\/[0-9a-f-]{36}/)
    const [talk] = await queryDatabase(
      'delete from intake_interview where person_id = $1 returning interpreter',
      [id],
    )
    return talk
  }
  expect(await startTalk()).toEqual({ interpreter: null })

  await page.goto(`/personen/${id}/aanpassen`)
  const question = page.getByLabel('Is er een tolk nodig?')
  await expect(question.getByRole('option', { selected: true })).toHaveText('Niet gevraagd')
  await question.selectOption({ label: 'Nee' })
  await page.getByRole('button', { name: 'Wijzigingen bewaren' }).click()
  await expect(lineOf(languages, 'Tolk nodig')).toContainText('Nee')
  expect(await startTalk()).toEqual({ interpreter: 'none' })
})

test('a number that was mistyped is corrected, and leads to this file no more', async ({
  openAs,
}) => {
  const page = await openAs('balie')
  const { givenName, fullName } = inventName()
  const wrong = makeTestInsz('1971-02-03', 17)
  const right = makeTestInsz('1971-02-03', 19)
  await page.goto('/personen/nieuw')
  await page.getByLabel('Voornaam').fill(givenName)
  await page.getByLabel('Familienaam').fill(fullName.split(' ')[1] ?? '')
  await page.getByLabel('Rijksregisternummer').fill(wrong)
  await page.getByRole('button', { name: 'Persoon bewaren' }).click()
  await expect(page.getByRole('heading', { level: 1, name: fullName })).toBeVisible()
  const find = async (insz: string) => {
    await page.goto('/personen')
    await page.getByLabel('Rijksregisternummer').fill(insz)
    await page.getByRole('button', { name: 'Zoeken' }).click()
  }
  const change = async (insz: string, isMistyped: boolean) => {
    await page.getByRole('link', { name: 'Gegevens aanpassen' }).click()
    await expect(page.getByLabel('Het vorige nummer was fout getypt')).toBeHidden()
    await page.getByLabel('Rijksregisternummer').fill(insz)
    if (isMistyped) await page.getByLabel('Het vorige nummer was fout getypt').check()
    await page.getByRole('button', { name: 'Wijzigingen bewaren' }).click()
    await expect(page.getByText(maskInsz(insz)).first()).toBeVisible()
  }
  await change(right, true)
  await find(wrong)
  await expect(page.getByText('Niemand gevonden')).toBeVisible()
  await find(right)
  await page.getByRole('row', { name: givenName }).getByRole('rowheader').getByRole('link').click()

  // A new number after this one is another matter: both lead here.
  const replaced = makeTestInsz('1971-02-03', 21)
  await change(replaced, false)
  await find(right)
  await expect(page.getByRole('row', { name: givenName })).toBeVisible()
})

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('a file is read, changed by keyboard alone and read again', async ({ openAs }) => {
    const page = await openAs('balie', { viewport: { width: 360, height: 740 } })
    await openNewFile(page)
    const file = idIn(page)
    await expectAccessible(page, 'a file on a telephone')
    await page.getByRole('link', { name: 'Gegevens aanpassen' }).focus()
    await page.keyboard.press('Enter')
    await page.getByLabel('Verblijfsdocument').focus()
    await page.keyboard.type('F-k')
    await page.keyboard.press('Tab')
    await page.keyboard.type('31/12/29')
    await expectAccessible(page, 'the form of a file on a telephone')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`personen/${file}$`))
    await expect(page.getByText('F-kaart')).toBeVisible()
    await expect(page.getByText('31/12/2029')).toBeVisible()
    await page.getByText('Toon wat er veranderde').focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText('Verblijfsdocument: F-kaart')).toBeVisible()
    await expectAccessible(page, 'the history of a file on a telephone')
  })
})
