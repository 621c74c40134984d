import { expectAccessible } from '../support/accessibility.ts'
import { openNewFile } from '../support/desk-api.ts'
import { expect, test } from '../support/staff.ts'
import { finishTalk, inform, startTalk, untilSaved } from '../support/talk-work.ts'

test('a letter is proved on the file, and a mistake is withdrawn with a reason', async ({
  openAs,
}) => {
  const page = await openAs('balie', { viewport: { width: 360, height: 740 } })
  await openNewFile(page)
  const part = page.getByRole('region', { name: 'Geïnformeerd', exact: true })
  await expect(part).toContainText('Nog niet geïnformeerd over: Inburgering')

  await part.getByRole('button', { name: 'Informeren noteren' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await expect(dialog).toContainText('Kies hoe u informeerde.')
  // Nothing is proved that nobody said.
  for (const topic of await dialog.getByRole('checkbox').all()) {
    await expect(topic).not.toBeChecked()
    await topic.check()
  }
  await dialog.getByLabel('Brief', { exact: true }).check()
  await dialog.getByRole('combobox', { name: 'In welke taal?' }).fill('Frans')
  await page.keyboard.press('Enter')
  await dialog.getByRole('combobox', { name: /^Meegegeven of meegestuurd/ }).fill('Brief onthaal')
  await page.keyboard.press('Enter')
  await expectAccessible(page, 'the dialog about informing')
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await expect(part).toContainText('Over alles geïnformeerd.')
  const privacy = part.getByRole('listitem').filter({ hasText: 'Privacy' })
  await expect(privacy).toContainText('Brief in het Frans · Brief onthaal')
  await expectAccessible(page, 'a file with proofs of informing')

  await privacy.getByRole('button', { name: /^Bewijs over Privacy van .* intrekken$/ }).click()
  await dialog.getByRole('textbox', { name: 'Waarom klopt dit niet?' }).fill('Verkeerd genoteerd')
  await dialog.getByRole('button', { name: 'Intrekken' }).click()
  await expect(part).toContainText('Nog niet geïnformeerd over: Privacy.')
  await part.getByText('Ingetrokken bewijzen').click()
  await expect(part).toContainText(/Ingetrokken op .* door .*: Verkeerd genoteerd/)
})

test('who is registered waits in a list until a talk informs them', async ({ openAs }) => {
  const page = await openAs('balie')
  const person = await openNewFile(page)
  await page.goto('/gesprekken')
  await page.getByRole('link', { name: 'Nog niet geïnformeerd' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Nog niet geïnformeerd' })).toBeVisible()
  const row = page.getByRole('row', { name: new RegExp(person.familyName) })
  await expect(row).toBeVisible()
  await expectAccessible(page, 'the list of who is not informed')

  await page.goto(`/personen/${person.id}`)
  await startTalk(page)
  await inform(page)
  await page.getByLabel('Geen doorverwijzing nodig').check()
  await untilSaved(page)
  await finishTalk(page, 'Gesprek afsluiten')
  await page.goto('/gesprekken/niet-geinformeerd')
  await expect(page.getByRole('heading', { level: 1, name: 'Nog niet geïnformeerd' })).toBeVisible()
  await expect(page.getByRole('table')).toBeVisible()
  await expect(row).toHaveCount(0)
  await page.goto(`/personen/${person.id}`)
  const part = page.getByRole('region', { name: 'Geïnformeerd', exact: true })
  await expect(part.getByRole('listitem')).toContainText('Inburgering')
})
