import { expectAccessible } from '../support/accessibility.ts'
import { registerPerson } from '../support/desk-work.ts'
import { expect, test } from '../support/staff.ts'

test('without work with a person a file asks why, one key at the counter or a reason, and says so', async ({
  openAs,
}) => {
  const clerk = await openAs('balie')
  const counter = await registerPerson(clerk)
  const atCounter = clerk.url()
  const other = await registerPerson(clerk)
  const forOther = clerk.url()
  await expect(clerk.getByText('Persoon staat aan de balie')).toBeHidden()

  const manager = await openAs('leiding-stad', { viewport: { width: 360, height: 740 } })
  await manager.goto(atCounter)
  await expect(manager.getByRole('heading', { level: 1 })).toHaveText('Dossier openen')
  await expect(manager.getByText(counter.familyName)).toBeHidden()
  await expectAccessible(manager, 'asking why a file is opened')
  await expect(manager.getByRole('button', { name: 'Persoon staat aan de balie' })).toBeFocused()
  await manager.keyboard.press('Enter')
  await expect(manager.getByRole('heading', { level: 1, name: counter.fullName })).toBeVisible()
  await expect(manager.getByRole('note')).toContainText('Dit dossier blijft tot')

  await manager.goto(forOther)
  const open = manager.getByRole('button', { name: 'Openen met deze reden' })
  await open.click()
  await manager.getByRole('link', { name: 'Kies een reden.' }).click()
  await manager.keyboard.press('Space')
  await expect(manager.getByRole('radio', { name: 'Dringende situatie' })).toBeChecked()
  await manager.getByLabel('Uitleg').fill('Belde over een brief die dringend was.')
  await open.click()
  await expect(manager.getByRole('heading', { level: 1, name: other.fullName })).toBeVisible()
  await expect(manager.getByRole('note')).toContainText('Reden: Dringende situatie.')
  await expectAccessible(manager, 'a file opened for a reason')

  await manager.goto('/vandaag')
  const told = manager.getByRole('region', { name: /^Geopend zonder werk, laatste 7 dagen/ })
  await expect(told.getByText(other.familyName)).toBeVisible()
  await expect(told.getByText(counter.familyName)).toBeHidden()
  await told.getByRole('link').click()
  await expect(manager.getByRole('row', { name: other.familyName })).toContainText('brief')
  await expectAccessible(manager, 'files opened without work')

  const officer = await openAs('privacy')
  await officer.goto('/geopend-zonder-werk')
  await expect(officer.getByRole('row', { name: other.familyName })).toContainText('brief')
  await officer.goto(forOther)
  await expect(officer.getByRole('heading', { level: 1, name: 'Geen toegang' })).toBeVisible()
})
