import { readFile } from 'node:fs/promises'
import { expectAccessible } from '../support/accessibility.ts'
import { sentBy } from '../support/desk-api.ts'
import { expect, test } from '../support/staff.ts'

test('whoever asks what is kept of them gets all of it, on paper and as a file', async ({
  openAs,
}) => {
  const clerk = await openAs('balie')
  const { personId } = await sentBy(clerk, { facts: { givenName: 'Opgevraagd' } })
  const page = await openAs('leiding-stad')
  await page.goto(`/personen/${personId}`)
  await page.getByRole('link', { name: 'Alles voor de persoon' }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Wat wij van u bijhouden' }),
  ).toBeVisible()
  await expect(page.getByRole('region', { name: 'Identiteit' })).toContainText('Opgevraagd')
  await expect(page.getByRole('region', { name: /^Doorverwijzing / })).toContainText('Verzonden')
  const looks = page.getByRole('region', { name: 'Wie uw gegevens bekeek' })
  await expect(looks.getByRole('row').nth(1)).toContainText('Stad Geraardsbergen')
  await expectAccessible(page, 'all that is kept')
  await page.setViewportSize({ width: 360, height: 740 })
  await expectAccessible(page, 'all that is kept, on a narrow screen')

  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Opslaan als bestand (JSON)' }).click()
  const download = await saved
  expect(download.suggestedFilename()).toBe('wat-wij-bijhouden.json')
  const file = JSON.parse(await readFile(await download.path(), 'utf8'))
  expect(file).toMatchObject({ person: { id: personId, givenName: 'Opgevraagd' } })

  // The print button opens the browser's own window, which a test replaces.
  await page.evaluate('window.print = () => { document.title = "printed" }')
  await page.getByRole('button', { name: 'Afdrukken' }).click()
  await expect(page).toHaveTitle('printed')
})

test('the agency hands over what it keeps with a referral, its own notes too', async ({
  openAs,
}) => {
  const clerk = await openAs('balie')
  const { id } = await sentBy(clerk, { facts: { givenName: 'Gevraagd' } })
  const page = await openAs('leiding-agentschap')
  await page.goto(`/doorverwijzingen/${id}`)
  await page.getByRole('link', { name: 'Alles voor de persoon' }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Wat wij van u bijhouden' }),
  ).toBeVisible()
  await expect(page.getByRole('region', { name: 'De persoon' })).toContainText('Gevraagd')
  await expect(page.getByRole('region', { name: /^Doorverwijzing / })).toContainText('Verzonden')
  await expect(
    page.getByRole('region', { name: 'Wie uw gegevens bekeek' }).getByRole('row').nth(1),
  ).toContainText('Agentschap')
  await expectAccessible(page, 'all that is kept with a referral')
  await page.setViewportSize({ width: 360, height: 740 })
  await expectAccessible(page, 'all that is kept with a referral, on a narrow screen')
})
