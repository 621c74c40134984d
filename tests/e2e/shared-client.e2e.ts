import { expectAccessible } from '../support/accessibility.ts'
import { sentBy } from '../support/desk-api.ts'
import { expect, test } from '../support/staff.ts'
import { openReferral } from '../support/turn-screens.ts'

const small = { width: 360, height: 780 }

test('both sides write down who does what for a client, and tick it', async ({ openAs }) => {
  const clerk = await openAs('balie')
  const { id } = await sentBy(clerk)
  await openReferral(clerk, id)
  await clerk.getByRole('link', { name: 'Gedeelde opvolging openen' }).click()
  await expect(clerk.getByRole('heading', { level: 1, name: 'Gedeelde opvolging' })).toBeVisible()
  const tasks = clerk.getByRole('region', { name: 'Wie doet wat' })
  await expect(tasks).toContainText('Er staan geen taken open.')
  await tasks.getByRole('button', { name: 'Taak toevoegen' }).click()
  const dialog = clerk.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Toevoegen' }).click()
  await expect(dialog).toContainText('Kies vandaag of een latere dag.')
  await expectAccessible(clerk, 'a task with faults')
  await dialog.getByLabel('Wat moet er gebeuren?').fill('Huurcontract bezorgen')
  await dialog.getByRole('radio').first().check()
  await dialog.getByLabel('Tegen wanneer?').fill('31/12/2099')
  await dialog.getByRole('button', { name: 'Toevoegen' }).click()
  await expect(dialog).toBeHidden()
  await expect(tasks).toContainText('tegen 31/12/2099')

  const desk = await openAs('trajectbegeleider')
  await desk.goto(`/doorverwijzingen/${id}/gedeelde-opvolging`)
  const box = desk.getByRole('checkbox', { name: 'Huurcontract bezorgen' })
  await box.check()
  await expect(desk.getByText(/^Gedaan op/)).toBeVisible()
  await expect(box).toBeFocused()
  await expectAccessible(desk, 'a shared client')
  await desk.setViewportSize(small)
  await expectAccessible(desk, 'a shared client, on a small screen')

  // A note is for the own side until somebody says otherwise.
  for (const [audience, text] of [
    ['Van ons', 'Alleen voor het loket'],
    ['Gedeeld', 'Belt liefst in de voormiddag'],
  ] as const) {
    await desk.getByRole('button', { name: 'Notitie schrijven' }).click()
    const note = desk.getByRole('dialog')
    await expect(note.getByRole('radio', { name: /^Van ons/ })).toBeChecked()
    await note.getByRole('radio', { name: new RegExp(`^${audience}`) }).check()
    await note.getByLabel('Notitie', { exact: true }).fill(text)
    await expectAccessible(desk, 'a note while it is typed')
    await note.getByRole('button', { name: 'Bewaren' }).click()
    await expect(note).toBeHidden()
  }
  await desk.getByRole('button', { name: 'Contactpersoon kiezen' }).click()
  const choice = desk.getByRole('dialog')
  await choice.getByLabel('Wie is bij u de eerste contactpersoon?').selectOption({ index: 1 })
  await choice.getByRole('button', { name: 'Bewaren' }).click()
  await expect(choice).toBeHidden()

  await clerk.reload()
  const notes = clerk.getByRole('region', { name: 'Notities' })
  await expect(notes).toContainText('Belt liefst in de voormiddag')
  await expect(notes).not.toContainText('Alleen voor het loket')
  await expect(clerk.getByRole('region', { name: 'Eerste contactpersoon' })).toContainText(
    /: (?!nog niet gekozen)/,
  )
  await expect(tasks).toContainText('Gedane taken (1)')
  await expect(clerk.getByRole('region', { name: 'Wie ziet wat' })).toContainText(
    'ziet van de opvolging alleen wat het protocol toelaat',
  )
})
