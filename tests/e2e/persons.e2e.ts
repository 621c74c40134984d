import { randomInt } from 'node:crypto'
import { formatInsz, makeTestInsz, maskInsz } from '@onthaal/shared/persons'
import { fillReferral, inventName, refer, registerPerson } from '../support/desk-work.ts'
import { expect, test } from '../support/staff.ts'

/** The number of an invented person that nobody else in this run has. */
function inventInsz(): string {
  const day = String(randomInt(1, 28)).padStart(2, '0')
  return makeTestInsz(`19${randomInt(30, 60)}-03-${day}`, randomInt(1, 997))
}

test('a number is found however it is typed, and stays masked in the list and the file', async ({
  openAs,
}) => {
  const page = await openAs('balie')
  const insz = inventInsz()
  const { givenName } = inventName()
  await page.goto('/personen')
  await page.getByLabel('Rijksregisternummer').fill(insz)
  await page.getByRole('button', { name: 'Zoeken' }).click()
  await page.getByRole('link', { name: 'Nieuwe persoon toevoegen' }).click()
  await expect(page.getByLabel('Rijksregisternummer')).toHaveValue(insz)
  await expect(page.getByText('Dit is een testnummer voor verzonnen personen.')).toBeVisible()
  // One name is enough.
  await page.getByLabel('Voornaam').fill(givenName)
  await page.getByRole('button', { name: 'Persoon bewaren' }).click()
  await expect(page.getByText(maskInsz(insz))).toBeVisible()

  await page.goto('/personen')
  await page.getByLabel('Rijksregisternummer').fill(` ${formatInsz(insz).replaceAll('.', ' ')} `)
  await page.getByRole('button', { name: 'Zoeken' }).click()
  const row = page.getByRole('row', { name: givenName })
  await expect(row).toContainText(maskInsz(insz))
  await expect(row).not.toContainText(formatInsz(insz))
  await row.getByRole('rowheader').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1, name: givenName })).toBeVisible()
})

test('a second file for the same number is refused, and leads to the first', async ({ openAs }) => {
  const page = await openAs('balie')
  const insz = inventInsz()
  const first = inventName()
  for (const name of [first, inventName()]) {
    await page.goto('/personen/nieuw')
    await page.getByLabel('Voornaam').fill(name.givenName)
    await page.getByLabel('Rijksregisternummer').fill(insz)
    await page.getByRole('button', { name: 'Persoon bewaren' }).click()
    await expect(page.getByText(/is bewaard|al een dossier/).first()).toBeVisible()
  }
  // Whoever says that it is somebody else hears that one number is one person.
  await page.getByRole('button', { name: `Niet dezelfde (${first.givenName})` }).click()
  await expect(page.getByText('Deze persoon is al geregistreerd')).toBeVisible()
  await page.getByRole('link', { name: 'Open het bestaande dossier' }).click()
  await page.getByRole('button', { name: 'Verlaten zonder bewaren' }).click()
  await expect(page.getByRole('heading', { level: 1, name: first.givenName })).toBeVisible()

  // The same when the number is typed into another file.
  await registerPerson(page)
  await page.getByRole('link', { name: 'Gegevens aanpassen' }).click()
  await page.getByLabel('Rijksregisternummer').fill(insz)
  await page.getByRole('button', { name: 'Wijzigingen bewaren' }).click()
  await page.getByRole('link', { name: 'Open het bestaande dossier' }).click()
  await page.getByRole('button', { name: 'Verlaten zonder bewaren' }).click()
  await expect(page.getByRole('heading', { level: 1, name: first.givenName })).toBeVisible()
})

test('a name of signs alone is no name to search for, which is said beside the field', async ({
  openAs,
}) => {
  const page = await openAs('balie')
  await page.goto('/personen')
  await page.getByLabel('Naam', { exact: true }).fill('!!!')
  await page.getByRole('button', { name: 'Zoeken' }).click()
  await page.getByRole('link', { name: 'Typ minstens één letter of cijfer van de naam.' }).click()
  await expect(page.getByLabel('Naam', { exact: true })).toBeFocused()
  await expect(page.getByLabel('Naam', { exact: true })).toHaveValue('!!!')
})

test('a wrong number is said at once, a number half typed is left alone', async ({ openAs }) => {
  const page = await openAs('balie')
  await page.goto('/personen/nieuw')
  const field = page.getByLabel('Rijksregisternummer')
  await field.fill('85.07.30-033.2')
  await expect(field).not.toHaveAttribute('aria-invalid', 'true')
  await field.fill('85.07.30-033.29')
  await expect(page.getByText(/Dit rijksregisternummer klopt niet/)).toBeVisible()
  await field.fill('85.07.30-033.28')
  await expect(page.getByText('Dit nummer klopt.')).toBeVisible()
})

test('somebody without contact data is completed on the way to sending', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  const { givenName } = inventName()
  await page.goto('/personen/nieuw')
  await page.getByLabel('Voornaam').fill(givenName)
  await page.getByRole('button', { name: 'Persoon bewaren' }).click()
  await page.getByRole('link', { name: 'Doorverwijzen' }).click()
  await fillReferral(page)
  await page.getByRole('button', { name: 'Nakijken' }).click()
  await expect(page.getByText(/Er is geen telefoonnummer of e-mailadres/)).toBeVisible()
  await page.getByRole('button', { name: 'Verzenden' }).click()
  const refusal = page.getByRole('alert').filter({ hasText: 'Dit kan nu niet' })
  await expect(refusal).toContainText('Vul bij de persoon een contacttaal in.')
  await expect(refusal).not.toContainText('intussen veranderd')

  await page.getByRole('link', { name: 'Gegevens van de persoon aanvullen' }).click()
  await page.getByLabel('Contacttaal').selectOption({ label: 'Arabisch' })
  await page.getByLabel('E-mail').fill('iemand@example.org')
  await page.getByRole('button', { name: 'Wijzigingen bewaren' }).click()
  await page.getByRole('button', { name: 'Verzenden' }).click()
  await expect(page.getByRole('heading', { name: 'Doorverwijzing verzonden' })).toBeVisible()
  const [stored] = await queryDatabase(
    `select status from referral join person_file on person_file.person_id = referral.person_id
     where given_name = $1`,
    [givenName],
  )
  expect(stored).toEqual({ status: 'submitted' })

  // Back to the form from before, and on again: the draft to review is a referral by now.
  await page.goBack()
  await page.getByLabel('E-mail').fill('anders@example.org')
  await page.getByRole('button', { name: 'Wijzigingen bewaren' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /OH-/ })).toBeVisible()
})

test('a second referral for the same leads to the one that is under way', async ({ openAs }) => {
  const page = await openAs('balie')
  const person = await registerPerson(page)
  const file = page.url()
  await expect(page.getByText('Nog niet doorverwezen')).toBeVisible()
  const { reference } = await refer(page)

  await page.goto(file)
  const row = page.getByRole('row', { name: new RegExp(reference) })
  await expect(row).toContainText('Verzonden')
  await page.getByRole('link', { name: 'Doorverwijzen' }).click()
  await fillReferral(page)
  await page.getByRole('button', { name: 'Nakijken' }).click()
  await page.getByRole('link', { name: 'Naar de doorverwijzing die al loopt' }).click()
  await page.getByRole('button', { name: 'Verlaten zonder bewaren' }).click()
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(reference) })).toBeVisible()
  await expect(page.getByText(person.fullName).first()).toBeVisible()
})

test('people with one name are told apart by their date of birth and the reference', async ({
  openAs,
}) => {
  const page = await openAs('balie')
  const person = await registerPerson(page)
  const { reference } = await refer(page)
  await page.goto('/verzonden')
  const row = page.getByRole('row', { name: new RegExp(person.familyName) })
  await expect(row).toContainText(`07/1985 · ${reference}`)
})

test('two tabs write one draft: the second sees the first before it overwrites', async ({
  openAs,
}) => {
  const page = await openAs('balie')
  await registerPerson(page)
  await page.getByRole('link', { name: 'Doorverwijzen' }).click()
  await fillReferral(page)
  await page.getByRole('button', { name: 'Bewaren als concept' }).click()
  await expect(page).toHaveURL(/concepten/)

  const colleague = await openAs('balie')
  await colleague.goto(page.url())
  await colleague.getByLabel(/Toelichting/).fill('Van mijn collega.')
  await colleague.getByRole('button', { name: 'Bewaren als concept' }).click()
  await expect(colleague.getByText('Het concept is bewaard.')).toBeVisible()

  await page.getByLabel(/Toelichting/).fill('Van mij.')
  await page.getByRole('button', { name: 'Bewaren als concept' }).click()
  const alert = page.getByRole('alert').filter({ hasText: 'intussen aangepast' })
  await expect(alert).toContainText('Van mijn collega.')
  await expect(page.getByLabel(/Toelichting/)).toHaveValue('Van mij.')
  await alert.getByRole('button', { name: 'Overnemen wat er nu staat' }).click()
  await expect(page.getByLabel(/Toelichting/)).toHaveValue('Van mijn collega.')
})
