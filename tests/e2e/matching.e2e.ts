import { randomInt } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { addPerson, addToHousehold } from '../support/desk-api.ts'
import { inventName } from '../support/desk-work.ts'
import { tabTo } from '../support/keyboard.ts'
import { expect, test } from '../support/staff.ts'

/** A birth date that hardly anybody else in this run has, as it is typed and as it is stored. */
function inventDay() {
  const [day, month] = [randomInt(13, 28), randomInt(10, 12)]
  const year = randomInt(1950, 2000)
  return { typed: `${day}/${month}/${year}`, birthDate: `${year}-${month}-${day}` }
}
const question = 'Misschien heeft deze persoon al een dossier'

/** A name that nobody has, and the same one as somebody else would write it. */
function inventTwoSpellings() {
  const { givenName, familyName } = inventName()
  const { typed, birthDate } = inventDay()
  return {
    written: { givenName: `Yusuf ${givenName}`, familyName, birthDate },
    heard: { givenName: `Joesoef ${givenName}`, familyName, birthDate },
    typed,
  }
}

/** Fills in the form for somebody new by keyboard, and presses Enter. */
async function register(page: Page, { heard, typed }: ReturnType<typeof inventTwoSpellings>) {
  await page.goto('/personen/nieuw')
  await tabTo(page, 'textbox', 'Voornaam')
  await page.keyboard.type(heard.givenName)
  await page.keyboard.press('Tab')
  await page.keyboard.type(heard.familyName)
  await tabTo(page, 'textbox', 'Geboortedatum')
  await page.keyboard.type(typed)
  await tabTo(page, 'textbox', /^E-mail/)
  await page.keyboard.type('nieuw@voorbeeld.example')
  await page.keyboard.press('Enter')
}

test('somebody who looks like another is registered by keyboard once that is said, and it stays said', async ({
  openAs,
}) => {
  const page = await openAs('balie')
  await page.goto('/')
  const two = inventTwoSpellings()
  const { written, heard } = two
  const known = await addPerson(page, written)
  await register(page, two)
  const alert = page.getByRole('alert').filter({ hasText: question })
  await expect(alert).toBeFocused()
  await expect(alert.getByRole('row', { name: /Voornaam.*Verschilt/ })).toContainText(
    written.givenName,
  )
  await expect(alert.getByRole('row', { name: /Familienaam/ })).not.toContainText('Verschilt')
  await expectAccessible(page, 'somebody who may have a file')

  await tabTo(page, 'button', /^Niet dezelfde \(/)
  await page.keyboard.press('Enter')
  const title = `${heard.givenName} ${heard.familyName}`
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Misschien dezelfde persoon' })).toBeHidden()

  await page.goto(`/personen/${known.id}`)
  await page.getByText('Toon wat er veranderde').click()
  const decision = page.getByRole('listitem').filter({ hasText: title })
  await expect(decision).toContainText('Niet dezelfde persoon')
  await expect(page.getByRole('heading', { name: 'Misschien dezelfde persoon' })).toBeHidden()
})

test('who turns out to have a file is that one, and what was typed goes along', async ({
  openAs,
}) => {
  const page = await openAs('balie')
  await page.goto('/')
  const two = inventTwoSpellings()
  const { written } = two
  const known = await addPerson(page, written)
  await register(page, two)
  await tabTo(page, 'button', /^Dezelfde persoon/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/personen/${known.id}`)
  await expectAccessible(page, 'a file with what was typed beside it')

  await tabTo(page, 'link', 'Bekijken en overnemen')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Deze persoon had al een dossier')
  await page.getByRole('radio', { name: written.givenName }).check()
  await expectAccessible(page, 'what was typed and what the file says')
  await page.getByRole('button', { name: 'Mijn keuze bewaren' }).click()
  await expect(page).toHaveURL(`/personen/${known.id}`)
  const title = `${written.givenName} ${written.familyName}`
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByText('nieuw@voorbeeld.example')).toBeVisible()
  await expect(page.getByText('Wat u typte voor deze persoon')).toBeHidden()
})

test('two files that look alike say so until somebody decides', async ({ openAs }) => {
  const page = await openAs('balie')
  const two = inventTwoSpellings()
  const { written, heard } = two
  const first = await addPerson(page, written)
  const second = await addPerson(page, heard)
  await page.goto(`/personen/${first.id}`)
  const section = page.getByRole('region', { name: 'Misschien dezelfde persoon' })
  await expect(section.getByRole('table')).toContainText(heard.givenName)
  await expectAccessible(page, 'two files that look alike')
  await tabTo(page, 'button', /^Dezelfde persoon/)
  await page.keyboard.press('Enter')
  await expect(section).toContainText('Deze persoon heeft nog een dossier')
  await page.goto(`/personen/${second.id}`)
  await expect(section.getByRole('link')).toHaveText(`${written.givenName} ${written.familyName}`)
})

test('somebody of the household who has a file joins it with that one', async ({ openAs }) => {
  const page = await openAs('balie')
  const two = inventTwoSpellings()
  const { written, heard } = two
  const { familyName } = written
  const parent = await addPerson(page, { givenName: inventName().givenName, familyName })
  const known = await addPerson(page, written)
  await page.goto(`/personen/${parent.id}/gezinslid`)
  await page.getByLabel('Voornaam').fill(heard.givenName)
  await page.getByLabel('Geboortedatum').fill(two.typed)
  await page.getByRole('button', { name: 'Bewaren en toevoegen aan het gezin' }).click()
  await page.getByRole('button', { name: /^Dezelfde persoon/ }).click()
  await expect(page).toHaveURL(`/personen/${parent.id}`)
  const name = `${known.givenName} ${known.familyName}`
  await expect(page.getByRole('link', { name })).toBeVisible()
})

test('nothing that was typed is lost when it cannot be asked who looks alike', async ({
  openAs,
}) => {
  const page = await openAs('balie')
  await page.goto('/')
  const two = inventTwoSpellings()
  const { heard } = two
  await page.route('**/persons/matches', (route) => route.abort())
  await register(page, two)
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByLabel('Voornaam')).toHaveValue(heard.givenName)
  await page.unroute('**/persons/matches')
  await page.getByRole('button', { name: 'Persoon bewaren' }).click()
  const title = `${heard.givenName} ${heard.familyName}`
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
})

test('two files of one person become one by keyboard, and two again', async ({ openAs }) => {
  const page = await openAs('balie')
  const { written, heard } = inventTwoSpellings()
  const kept = await addPerson(page, written)
  const other = await addPerson(page, heard)
  const title = `${written.givenName} ${written.familyName}`
  const otherName = `${heard.givenName} ${heard.familyName}`
  await page.goto(`/personen/${kept.id}`)
  await page.getByRole('button', { name: `Dezelfde persoon (${otherName})` }).click()
  await expect(page.getByText('Deze persoon heeft nog een dossier:')).toBeVisible()
  await tabTo(page, 'button', `Samenvoegen (${otherName})`)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('De gegevens van dit dossier blijven zoals ze zijn.')
  await expectAccessible(page, 'merging two files')
  await tabTo(page, 'button', /^Samenvoegen$/)
  await page.keyboard.press('Enter')
  await expect(page.getByText('De twee dossiers zijn samengevoegd.')).toBeVisible()
  await expect(page.getByText('Deze persoon heeft nog een dossier:')).toBeHidden()

  // An old link leads to the file that stays.
  await page.goto(`/personen/${other.id}`)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  expect(page.url()).toContain(kept.id)

  await page.getByText('Toon wat er veranderde').click()
  await expect(page.getByRole('heading', { name: 'Samengevoegde dossiers' })).toBeVisible()
  await page.getByText('Geschiedenis van dat dossier').click()
  await expect(page.getByText(heard.givenName).first()).toBeVisible()
  await expectAccessible(page, 'a file that holds another one')
  await page.getByRole('button', { name: `Ongedaan maken (${otherName})` }).click()
  await page.getByRole('textbox', { name: 'Reden' }).fill('Het zijn toch twee mensen.')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Het zijn weer twee dossiers.')).toBeVisible()
  await page.goto(`/personen/${other.id}`)
  await expect(page.getByRole('heading', { level: 1, name: otherName })).toBeVisible()
})

test('what keeps two files apart is said, and what to do about it', async ({ openAs }) => {
  const page = await openAs('balie')
  const { written, heard } = inventTwoSpellings()
  const kept = await addPerson(page, written)
  const other = await addPerson(page, heard)
  for (const { id } of [kept, other]) {
    const { givenName, familyName } = inventName()
    const partner = await addPerson(page, { givenName, familyName })
    await addToHousehold(page, id, partner.id)
  }
  await page.goto(`/personen/${kept.id}`)
  await page.getByRole('button', { name: /^Dezelfde persoon \(/ }).click()
  await page.getByRole('button', { name: /^Samenvoegen \(/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Samenvoegen' }).click()
  const alert = page.getByRole('alert').filter({ hasText: 'Deze dossiers kunnen nog niet samen' })
  await expect(alert).toContainText('woont deze persoon in twee gezinnen')
  await expect(alert).toBeFocused()
})
