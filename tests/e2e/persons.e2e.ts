import { randomInt } from 'node:crypto'
import { formatInsz, makeTestInsz, maskInsz } from '@onthaal/shared/persons'
import { fillReferral, inventName, registerPerson } from '../support/desk-work.ts'
import { expect, test } from '../support/staff.ts'

/** The number of an invented person that nobody else in this run has. */
function inventInsz(): string {
  const day = String(randomInt(1, 28)).padStart(2, '0')
  return makeTestInsz(`19${randomInt(30, 60)}-03-${day}`, randomInt(1, 997))
}

test('a number is found however it is typed, and stays masked in the list', async ({ openAs }) => {
  const page = await openAs('balie')
  const insz = inventInsz()
  const { givenName } = inventName()
  await page.getByLabel('Rijksregisternummer').fill(insz)
  await page.getByRole('button', { name: 'Zoeken' }).click()
  await page.getByRole('link', { name: 'Nieuwe persoon toevoegen' }).click()
  await expect(page.getByLabel('Rijksregisternummer')).toHaveValue(insz)
  await expect(page.getByText('Dit is een testnummer voor verzonnen personen.')).toBeVisible()
  // One name is enough.
  await page.getByLabel('Voornaam').fill(givenName)
  await page.getByRole('button', { name: 'Persoon bewaren' }).click()
  await expect(page.getByText(formatInsz(insz))).toBeVisible()

  await page.goto('/personen')
  await page.getByLabel('Rijksregisternummer').fill(` ${formatInsz(insz).replaceAll('.', ' ')} `)
  await page.getByRole('button', { name: 'Zoeken' }).click()
  const row = page.getByRole('row', { name: givenName })
  await expect(row).toContainText(maskInsz(insz))
  await expect(row).not.toContainText(formatInsz(insz))
  await row.getByRole('link').click()
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
    await expect(page.getByText(/is bewaard|al geregistreerd/).first()).toBeVisible()
  }
  await expect(page.getByText('Deze persoon is al geregistreerd')).toBeVisible()
  await page.getByRole('link', { name: 'Open het bestaande dossier' }).click()
  await page.getByRole('button', { name: 'Verlaten zonder bewaren' }).click()
  await expect(page.getByRole('heading', { level: 1, name: first.givenName })).toBeVisible()
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
  await expect(page.getByText('Vul bij de persoon een contacttaal in.')).toBeVisible()

  await page.getByRole('link', { name: 'Gegevens van de persoon aanvullen' }).first().click()
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
