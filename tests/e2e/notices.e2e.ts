import { expectAccessible } from '../support/accessibility.ts'
import { refer, registerPerson } from '../support/desk-work.ts'
import { expect, test } from '../support/staff.ts'

test('whoever sent something sees at the bell that the desk picked it up, and chooses how to be told', async ({
  openAs,
}) => {
  const clerk = await openAs('balie')
  await registerPerson(clerk)
  const { id, reference } = await refer(clerk)
  // What changes on the screen of somebody who looks at it is seen there.
  await clerk.goto('/vandaag')
  const counsellor = await openAs('trajectbegeleider')
  await counsellor.goto('/meldingen')
  await expect(counsellor.getByRole('heading', { level: 1, name: 'Meldingen' })).toBeVisible()
  const mine = counsellor.getByRole('row').filter({ hasText: reference })
  await expect(mine).toContainText('Nieuwe doorverwijzing voor uw loket')
  await expect(mine).toContainText('nieuw')
  await expectAccessible(counsellor, 'notices')
  await mine.getByRole('link', { name: reference }).click()
  await counsellor.getByRole('button', { name: 'Oppikken' }).click()
  await expect(counsellor.getByRole('button', { name: 'Contactpoging noteren' })).toBeVisible()
  await counsellor.goto('/meldingen')
  await expect(mine).toContainText('gezien')

  await clerk.goto('/meldingen')
  const bell = clerk.getByRole('banner').getByRole('link', { name: /^Meldingen/ })
  await expect(bell).toContainText(/nieuwe melding/)
  const row = clerk.getByRole('row').filter({ hasText: reference })
  await expect(row).toContainText('Het loket heeft uw doorverwijzing opgepikt')
  await clerk.getByRole('button', { name: 'Alles gezien' }).click()
  await expect(clerk.getByText('Alle meldingen zijn gezien.')).toBeVisible()
  await expect(bell).not.toContainText(/nieuwe melding/)
  await expect(row).toContainText('gezien')
  await expect(row.getByRole('link')).toHaveAttribute('href', `/doorverwijzingen/${id}`)

  await clerk.getByRole('link', { name: 'Welke meldingen wilt u?' }).click()
  await expect(clerk.getByRole('heading', { name: 'Welke meldingen wilt u?' })).toBeFocused()
  const outcome = clerk.getByLabel('De doorverwijzing is afgesloten of heropend')
  await expect(outcome).toHaveValue('digest')
  await outcome.selectOption('Meteen een mail')
  await clerk.getByRole('button', { name: 'Bewaren' }).click()
  await expect(clerk.getByText('Uw keuze is bewaard.')).toBeVisible()
  await clerk.reload()
  await expect(outcome).toHaveValue('mail')
  await expectAccessible(clerk, 'choice of notices')
  await outcome.selectOption('In één mail per werkdag')
  await clerk.getByRole('button', { name: 'Bewaren' }).click()
  await expect(clerk.getByText('Uw keuze is bewaard.')).toBeVisible()
})
