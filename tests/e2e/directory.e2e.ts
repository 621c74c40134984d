import { expectAccessible } from '../support/accessibility.ts'
import { inventName } from '../support/desk-work.ts'
import { expect, test } from '../support/staff.ts'

test('the front desk keeps the directory, and the desk of the agency reads it', async ({
  openAs,
}) => {
  const page = await openAs('balie')
  const name = `School ${inventName().fullName}`
  await page.goto('/')
  await page.getByRole('link', { name: 'Scholen en diensten' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Scholen en diensten' })).toBeVisible()
  await expectAccessible(page, 'the directory')

  await page.getByRole('button', { name: 'Toevoegen' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await expect(dialog.getByText('Vul dit in.').first()).toBeVisible()
  await dialog.getByLabel('Soort').selectOption({ label: 'Onthaalonderwijs (OKAN)' })
  await dialog.getByLabel('Naam').fill(name)
  await dialog.getByLabel('Telefoon').fill('054 12 34 56')
  await dialog.getByLabel('Website').fill('school.voorbeeld.test')
  await expectAccessible(page, 'a service to write down')
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  const row = page.getByRole('row', { name: new RegExp(name) })
  await expect(row).toContainText('+32 54 12 34 56')
  await expect(row).toContainText('school.voorbeeld.test')
  await page.getByRole('button', { name: `Klopt nog: ${name}` }).click()
  await expect(page.getByText('Vandaag bevestigd.', { exact: true })).toBeVisible()

  await page.getByLabel('Soort').selectOption({ label: 'CLB' })
  await expect(row).toHaveCount(0)
  await expect(page).toHaveURL(/soort=pupilGuidance/)

  const desk = await openAs('trajectbegeleider', { viewport: { width: 360, height: 740 } })
  await desk.goto('/scholen-en-diensten')
  await expect(desk.getByText(name)).toBeVisible()
  await expect(desk.getByRole('button', { name: 'Toevoegen' })).toHaveCount(0)
  await expect(desk.getByRole('button', { name: /Klopt nog/ })).toHaveCount(0)
  await expectAccessible(desk, 'the directory on a narrow screen')
})

test('what is gone leaves the list, and comes back when that was a mistake', async ({ openAs }) => {
  const page = await openAs('balie')
  const name = `School ${inventName().fullName}`
  await page.goto('/scholen-en-diensten')
  await page.getByRole('button', { name: 'Toevoegen' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Soort').selectOption({ label: 'Basisschool' })
  await dialog.getByLabel('Naam').fill(name)
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  const row = page.getByRole('row', { name: new RegExp(name) })
  await page.getByRole('button', { name: `Bestaat niet meer: ${name}` }).click()
  await expect(row).toHaveCount(0)
  await page.getByLabel('Ook wat niet meer bestaat').check()
  await expect(page).toHaveURL(/gesloten=ja/)
  await expect(row).toContainText('Bestaat niet meer')
  await expectAccessible(page, 'the directory with what is gone')
  await page.getByRole('button', { name: `Bestaat weer: ${name}` }).click()
  await expect(page.getByRole('button', { name: `Klopt nog: ${name}` })).toBeVisible()
})

test('a list is read in whole, or told what is wrong by row and column', async ({ openAs }) => {
  const page = await openAs('balie')
  const name = `CLB ${inventName().fullName}`
  await page.goto('/scholen-en-diensten')
  await page.getByText('Een lijst inlezen').click()
  const hand = async (text: string) => {
    const buffer = Buffer.from(text)
    await page
      .getByLabel('Bestand (CSV of Excel)')
      .setInputFiles({ name: 'scholen.csv', mimeType: 'text/csv', buffer })
    await page.getByRole('button', { name: 'Inlezen', exact: true }).click()
  }
  await hand(`Soort;Naam;E-mail\nZwembad;${name};clb@voorbeeld.test\n`)
  await expect(page.getByText('Er is niets ingelezen.')).toBeVisible()
  await expect(page.getByText('Rij 2, Soort: is geen soort die we kennen')).toBeVisible()
  await expectAccessible(page, 'what is wrong with a list')
  await hand(`Soort;Naam;E-mail\nCLB;${name};clb@voorbeeld.test\n`)
  await expect(page.getByText('1 school of dienst ingelezen.')).toBeVisible()
  await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText(
    'clb@voorbeeld.test',
  )
})

test('who saves after a colleague sees what changed, loses nothing typed and can go on', async ({
  openAs,
}) => {
  const page = await openAs('balie')
  const name = `School ${inventName().fullName}`
  await page.goto('/scholen-en-diensten')
  await page.getByRole('button', { name: 'Toevoegen' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Soort').selectOption({ label: 'Basisschool' })
  await dialog.getByLabel('Naam').fill(name)
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByRole('button', { name: `Aanpassen: ${name}` }).click()
  await dialog.getByLabel('Aanbod').fill('Taalklas elke ochtend')

  const colleague = await openAs('balie')
  await colleague.goto('/scholen-en-diensten')
  await colleague.getByRole('button', { name: `Aanpassen: ${name}` }).click()
  const theirs = colleague.getByRole('dialog')
  await theirs.getByLabel('Aanbod').fill('Huiswerkklas')
  await theirs.getByLabel('Telefoon').fill('054 12 34 56')
  await theirs.getByRole('button', { name: 'Bewaren' }).click()
  await expect(theirs).toHaveCount(0)

  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  const note = dialog.getByRole('alert')
  await expect(note).toContainText('Een collega paste dit intussen aan')
  await expect(note).toContainText('Overgenomen van uw collega: Telefoon.')
  await expect(note).toContainText('Aanbod volgens uw collega: ‘Huiswerkklas’')
  await expect(dialog.getByLabel('Aanbod')).toHaveValue('Taalklas elke ochtend')
  await expectAccessible(page, 'a service that a colleague changed')
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await expect(dialog).toHaveCount(0)
  const row = page.getByRole('row', { name: new RegExp(name) })
  await expect(row).toContainText('Taalklas elke ochtend')
  await expect(row).toContainText('+32 54 12 34 56')

  await colleague.getByRole('button', { name: `Klopt nog: ${name}` }).click()
  await expect(colleague.getByText('Iemand anders heeft dit intussen aangepast')).toBeVisible()
  await colleague.getByRole('button', { name: `Klopt nog: ${name}` }).click()
  await expect(colleague.getByText('Vandaag bevestigd.', { exact: true })).toBeVisible()
})
