import type { Page } from '@playwright/test'
import { addPerson, openNewFile } from '../support/desk-api.ts'
import { tabTo } from '../support/keyboard.ts'
import { expect, test } from '../support/staff.ts'
import { inform, startTalk, untilSaved } from '../support/talk-work.ts'

const overview = (page: Page) => page.getByRole('toolbar', { name: 'Onderdelen van het gesprek' })

/** The way to a section, which says how far it is. */
const rowOf = (page: Page, name: string) =>
  overview(page).getByRole('button', { name: new RegExp(`^${name} (Niet begonnen|Bezig|Klaar)$`) })

const section = (page: Page, name: string) => page.getByRole('region', { name })

test('the sections are filled in any order, and stand there after a reload', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  const { id: personId } = await openNewFile(page)
  const id = await startTalk(page)
  await expect(rowOf(page, 'Gezin')).toHaveText(/Niet begonnen/)

  await rowOf(page, 'Talen en Nederlands').click()
  await expect(page.getByRole('heading', { name: /^Talen en Nederlands/ })).toBeFocused()
  const languages = section(page, 'Talen en Nederlands')
  await languages.getByLabel('Nederlands spreken').selectOption({ label: 'A2' })
  await expect(rowOf(page, 'Talen en Nederlands')).toHaveText(/Bezig/)
  await untilSaved(page)
  await page.reload()
  await expect(languages.getByLabel('Nederlands spreken')).toHaveValue('A2')
  await languages.getByRole('button', { name: 'Dit onderdeel is klaar' }).click()
  await expect(languages).toBeHidden()
  await expect(rowOf(page, 'Talen en Nederlands')).toBeFocused()
  await expect(rowOf(page, 'Talen en Nederlands')).toHaveText(/Klaar/)

  await rowOf(page, 'Aankomst en verblijf').click()
  await section(page, 'Aankomst en verblijf')
    .getByLabel('Ingeschreven in')
    .selectOption({ label: 'Vreemdelingenregister' })
  await inform(page)
  await expect(rowOf(page, 'Geïnformeerd over')).toHaveText(/Bezig/)
  await overview(page).getByRole('button', { name: 'Gezin afvinken' }).click()
  await untilSaved(page)
  await page.reload()
  await expect(rowOf(page, 'Gezin')).toHaveText(/Klaar/)
  await expect(rowOf(page, 'Aankomst en verblijf')).toHaveText(/Bezig/)
  await expect(rowOf(page, 'Geïnformeerd over')).toHaveText(/Bezig/)
  await expect(page.getByText('2 van 6 klaar')).toBeVisible()

  const [talk] = await queryDatabase('select sections from intake_interview where id = $1', [id])
  expect(talk).toMatchObject({
    sections: { people: 'done', languagesAndDutch: 'done', arrivalAndResidence: 'busy' },
  })
  const [file] = await queryDatabase(
    'select dutch_oral, register from person_file where person_id = $1',
    [personId],
  )
  expect(file).toEqual({ dutch_oral: 'A2', register: 'foreigners' })
})

test('a question follows from another answer, and what was answered does not disappear', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  const { id } = await openNewFile(page)
  await startTalk(page)
  await rowOf(page, 'Talen en Nederlands').click()
  const languages = section(page, 'Talen en Nederlands')
  const interpreter = languages.getByLabel('Is er een tolk nodig?')
  const written = languages.getByLabel('Nederlands schrijven')
  await expect(interpreter).toBeVisible()
  await expect(written).toBeHidden()
  await languages.getByLabel('Contacttaal').selectOption({ label: 'Nederlands' })
  await expect(interpreter).toBeHidden()
  await languages.getByLabel('Contacttaal').selectOption({ label: 'Oekraïens' })
  await interpreter.selectOption({ label: 'Ja' })
  await languages.getByLabel('Contacttaal').selectOption({ label: 'Nederlands' })
  await expect(interpreter).toBeVisible()
  await expect(languages.getByText(/^Past niet meer bij de andere antwoorden/)).toBeVisible()
  await untilSaved(page)
  const asked = 'select contact_language, interpreter_needed from person_file where person_id = $1'
  expect(await queryDatabase(asked, [id])).toEqual([
    { contact_language: 'nl', interpreter_needed: true },
  ])
  await interpreter.selectOption({ label: 'Niet gevraagd' })
  await expect(interpreter).toBeHidden()

  await rowOf(page, 'Aankomst en verblijf').click()
  const arrival = section(page, 'Aankomst en verblijf')
  const until = arrival.getByLabel('Document geldig tot')
  await expect(until).toBeHidden()
  await arrival.getByLabel('Verblijfsdocument').selectOption({ label: 'A-kaart' })
  await until.fill('31/12/2027')
  await arrival.getByLabel('Verblijfsdocument').selectOption({ label: 'Geen' })
  await arrival.getByLabel('Ingeschreven in').focus()
  await expect(until).toHaveValue('31/12/2027')
  await expect(page.getByText(/^Niet alles bewaard/)).toBeVisible()
  await until.fill('')
  await untilSaved(page)
})

test('what a family shares is filled in for all in one press, and taken back in one', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  const { fullName, familyName } = await openNewFile(page)
  await page.getByRole('link', { name: 'Nieuwe persoon toevoegen aan het gezin' }).click()
  await page.getByLabel('Voornaam').fill('Dochter')
  await page.getByLabel('Geboortedatum').fill('2015')
  await page.getByRole('button', { name: 'Bewaren en toevoegen aan het gezin' }).click()
  await expect(page.getByRole('link', { name: `Dochter ${familyName}` })).toBeVisible()
  await startTalk(page)
  await rowOf(page, 'Aankomst en verblijf').click()
  const arrival = section(page, 'Aankomst en verblijf')
  const mine = arrival.getByRole('group', { name: fullName })
  const hers = arrival.getByRole('group', { name: `Dochter ${familyName}` })
  await mine.getByLabel('Verblijfsgrond').selectOption({ label: 'Erkend vluchteling' })
  await mine.getByLabel('Ingeschreven in').selectOption({ label: 'Vreemdelingenregister' })
  await hers.getByLabel('Ingeschreven in').selectOption({ label: 'Wachtregister' })
  await mine.getByRole('button', { name: /^Ook invullen bij 1 ander gezinslid/ }).click()
  await expect(hers.getByLabel('Verblijfsgrond')).toHaveValue('recognisedRefugee')
  await expect(hers.getByLabel('Ingeschreven in')).toHaveValue('waiting')
  await untilSaved(page)
  await arrival.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(hers.getByLabel('Verblijfsgrond')).toHaveValue('')
  await untilSaved(page)
  const files = await queryDatabase(
    'select residence_ground, register from person_file where family_name = $1 order by register',
    [familyName],
  )
  expect(files).toEqual([
    { residence_ground: 'recognisedRefugee', register: 'foreigners' },
    { residence_ground: null, register: 'waiting' },
  ])
})

test('the household is made whole from the talk, and leads back to it', async ({ openAs }) => {
  const page = await openAs('balie')
  const { familyName } = await openNewFile(page)
  await startTalk(page)
  await rowOf(page, 'Gezin').click()
  await page.getByRole('link', { name: 'Persoon toevoegen aan het gezin' }).click()
  await page.getByLabel('Voornaam').fill('Zoon')
  await page.getByLabel('Geboortedatum').fill('2016')
  await page.getByRole('button', { name: 'Bewaren en toevoegen aan het gezin' }).click()
  const people = section(page, 'Gezin')
  const son = people.getByRole('group', { name: `Zoon ${familyName}` })
  await expect(son).toContainText('Kind')
  await expect(son).toContainText('Geen telefoon of e-mail')
  await expect(son).toContainText('Nog geen ouder of voogd ingevuld')
  await expect(rowOf(page, 'Gezin')).toHaveText(/Bezig/)
  await son.getByLabel('Telefoon').fill('0471 11 22 33')
  await untilSaved(page)
  await expect(son.getByText('Geen telefoon of e-mail')).toBeHidden()
  await son.getByRole('link', { name: /^Gegevens van .* aanpassen$/ }).click()
  await page.getByRole('link', { name: 'Annuleren' }).click()
  await expect(people).toBeVisible()
})

test('what is proposed follows what is filled in, without a reload', async ({ openAs }) => {
  const page = await openAs('balie')
  await openNewFile(page)
  await startTalk(page)
  const proposed = page.getByRole('region', { name: 'Voorstellen' })
  await expect(proposed).toContainText('nog niet te zeggen')
  await rowOf(page, 'Aankomst en verblijf').click()
  const arrival = section(page, 'Aankomst en verblijf')
  await arrival
    .getByLabel('Verblijfsgrond')
    .selectOption({ label: 'Verzoeker om internationale bescherming' })
  await arrival.getByLabel('Ingeschreven in').selectOption({ label: 'Wachtregister' })
  await arrival
    .getByLabel('Verblijfsdocument')
    .selectOption({ label: 'Attest van immatriculatie (oranje kaart)' })
  await expect(proposed).not.toContainText('nog niet te zeggen')
})

test('two people in one talk: sections come together, a fact that both changed is chosen', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  const { id: personId } = await openNewFile(page)
  const id = await startTalk(page)
  const other = await page.context().newPage()
  await other.goto(page.url())
  for (const one of [page, other]) {
    await rowOf(one, 'Talen en Nederlands').click()
    await expect(section(one, 'Talen en Nederlands').getByLabel('Contacttaal')).toBeVisible()
  }
  const dutch = (one: Page) => section(one, 'Talen en Nederlands').getByLabel('Nederlands spreken')
  await dutch(other).selectOption({ label: 'A1' })
  await overview(other).getByRole('button', { name: 'Gezin afvinken' }).click()
  await untilSaved(other)

  await dutch(page).selectOption({ label: 'B1' })
  const conflict = page.getByRole('alert').filter({ hasText: 'intussen op een andere plaats' })
  await expect(conflict).toContainText('Nederlands spreken')
  await expect(conflict.getByLabel('A1')).toBeVisible()
  await conflict.getByRole('button', { name: 'Mijn keuze bewaren' }).click()
  await untilSaved(page)
  await expect(rowOf(page, 'Gezin')).toHaveText(/Klaar/)
  const [talk] = await queryDatabase('select sections from intake_interview where id = $1', [id])
  expect(talk).toMatchObject({ sections: { people: 'done', languagesAndDutch: 'busy' } })
  const [file] = await queryDatabase('select dutch_oral from person_file where person_id = $1', [
    personId,
  ])
  expect(file).toEqual({ dutch_oral: 'B1' })
})

test('without a connection what is filled in waits, also in a section that is closed', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  const { id } = await openNewFile(page)
  await startTalk(page)
  await rowOf(page, 'Gezin').click()
  const email = section(page, 'Gezin').getByLabel('E-mail')
  await expect(email).toBeVisible()
  await page.context().setOffline(true)
  await email.fill('wacht@example.org')
  await expect(page.getByText(/^Niet bewaard: geen verbinding/)).toBeVisible()
  await section(page, 'Gezin').getByRole('button', { name: 'Sluiten' }).click()
  await rowOf(page, 'Gezin').click()
  await expect(email).toHaveValue('wacht@example.org')
  await page.context().setOffline(false)
  await untilSaved(page)
  const [file] = await queryDatabase('select email from person_file where person_id = $1', [id])
  expect(file).toEqual({ email: 'wacht@example.org' })
})

test('the sections take one turn of Tab, and the arrows lead to each of them', async ({
  openAs,
}) => {
  const page = await openAs('balie')
  const { id } = await addPerson(page, {})
  await page.goto(`/personen/${id}`)
  await startTalk(page)
  await tabTo(page, 'button', /^Gezin /)
  await page.keyboard.press('ArrowDown')
  await expect(overview(page).getByRole('button', { name: 'Gezin afvinken' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(rowOf(page, 'Gezin')).toHaveText(/Klaar/)
  await page.keyboard.press('End')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Datum', { exact: true })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^Gezin/ })).toBeFocused()
})

test('whoever opens a talk in which a colleague just wrote is told who', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  await openNewFile(page)
  const id = await startTalk(page)
  const told = page.getByRole('status').filter({ hasText: 'is in dit gesprek' })
  await page.reload()
  await expect(rowOf(page, 'Gezin')).toBeVisible()
  await expect(told).toBeHidden()
  await queryDatabase(
    `update intake_interview set updated_by = other.id from user_account other
     where intake_interview.id = $1 and other.id <> updated_by and other.display_name <> ''`,
    [id],
  )
  await page.reload()
  await expect(told).toBeVisible()
})

test('whoever opens a talk that a colleague only has before them is told who', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  await openNewFile(page)
  const id = await startTalk(page)
  await queryDatabase(
    `update intake_interview set readers = readers || jsonb_build_object(other.id::text, now())
     from user_account other
     where intake_interview.id = $1 and other.id <> updated_by and other.display_name <> ''`,
    [id],
  )
  await page.reload()
  await expect(page.getByRole('status').filter({ hasText: 'is in dit gesprek' })).toBeVisible()
})
