import { readFile } from 'node:fs/promises'
import { expectAccessible } from '../support/accessibility.ts'
import { refer, registerPerson } from '../support/desk-work.ts'
import { expect, test } from '../support/staff.ts'

test('a list is taken along as it stands there, by keyboard too, and its file is thrown away', async ({
  openAs,
}) => {
  const clerk = await openAs('balie', { viewport: { width: 1280, height: 900 } })
  const person = await registerPerson(clerk)
  await refer(clerk)
  await clerk.goto('/werklijst?queue=open&sort=newest')
  const open = clerk.getByRole('button', { name: 'Exporteren' })
  await open.focus()
  await clerk.keyboard.press('Enter')
  const dialog = clerk.getByRole('dialog', { name: 'Lijst exporteren' })
  await expect(dialog.getByRole('radio', { name: 'Excel (XLSX)' })).toBeChecked()
  await dialog.getByRole('radio', { name: 'CSV, voor elk programma' }).check()
  const download = clerk.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Bestand maken' }).click()
  const saved = await download
  expect(saved.suggestedFilename()).toMatch(/^open-\d{4}-\d{2}-\d{2}\.csv$/)
  const text = await readFile((await saved.path()) ?? '', 'utf8')
  expect(text).toContain('\r\nVolgorde;Nieuwste eerst\r\n')
  expect(text).toContain(person.familyName)
  await expect(dialog.getByRole('status')).toHaveText('Het bestand wordt gedownload.')
  const file = dialog.getByRole('listitem').filter({ hasText: saved.suggestedFilename() }).first()
  await expect(file).toContainText('rijen. Te downloaden tot')
  await expectAccessible(clerk, 'een lijst exporteren')
  await clerk.setViewportSize({ width: 360, height: 740 })
  await expectAccessible(clerk, 'een lijst exporteren op een smal scherm')
  const files = dialog.getByRole('listitem')
  const before = await files.count()
  await file.getByRole('button', { name: /verwijderen/ }).click()
  await expect(files).toHaveCount(before - 1)
  await clerk.keyboard.press('Escape')
  await expect(open).toBeFocused()
})
