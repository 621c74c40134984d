import { addDays, belgianDay } from '@onthaal/shared/time'
import { expectAccessible } from '../support/accessibility.ts'
import { sentBy } from '../support/desk-api.ts'
import { expect, test } from '../support/staff.ts'
import { openReferral } from '../support/turn-screens.ts'

const small = { width: 360, height: 780 }
const typed = (day: string) => day.split('-').reverse().join('/')

test('an OCMW asks feedback within a project, and whoever follows the person gives it', async ({
  openAs,
}) => {
  const near = typed(addDays(belgianDay(new Date()), 10))
  const ocmw = await openAs('ocmw')
  const { id } = await sentBy(ocmw)
  await openReferral(ocmw, id)
  const context = ocmw.getByRole('region', { name: 'GPMI en leefloon' })
  await expect(context).toContainText('Hierover is nog niets genoteerd.')
  await context.getByRole('button', { name: 'GPMI of leefloon noteren' }).click()
  const dialog = ocmw.getByRole('dialog')
  await dialog.getByLabel('Er is een GPMI').check()
  await dialog.getByLabel('De persoon krijgt een leefloon').check()
  await dialog.getByLabel('Evaluatiedata').fill('1/1/2020')
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await expect(dialog).toContainText('Deze datum is al voorbij.')
  await expectAccessible(ocmw, 'a project with faults')
  await dialog.getByLabel('Evaluatiedata').fill(near)
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await expect(dialog).toBeHidden()
  await expect(context).toContainText(near)
  await expectAccessible(ocmw, 'a project')

  const desk = await openAs('trajectbegeleider')
  await openReferral(desk, id)
  await desk.getByRole('button', { name: 'Oppikken', exact: true }).first().click()
  const asked = desk.getByRole('region', { name: 'Feedback bij de evaluaties van het OCMW' })
  await expect(asked).toContainText('Feedback gevraagd')
  await expect(desk.getByText('leefloon')).toHaveCount(0)
  await asked.getByRole('button', { name: `Feedback geven voor de evaluatie van ${near}` }).click()
  const form = desk.getByRole('dialog')
  await form.getByRole('button', { name: 'Feedback geven' }).click()
  await expect(form).toContainText('Kies hoe het loopt.')
  await form.getByLabel('Loopt zoals afgesproken').check()
  await form.getByLabel('In een zin').fill('Ze volgt de lessen.')
  await form.getByRole('button', { name: 'Feedback geven' }).click()
  await expect(form).toBeHidden()
  await expect(asked).toContainText('Feedback gegeven')
  await desk.setViewportSize(small)
  await expectAccessible(desk, 'feedback that was given, on a small screen')

  // It comes by itself to whoever has the referral open.
  const told = ocmw.getByRole('region', { name: 'Feedback bij de evaluaties van het OCMW' })
  await expect(told).toContainText('Ze volgt de lessen.')
  await ocmw.goto('/vandaag')
  const today = ocmw.getByRole('region', { name: /^Feedback van het Agentschap/ })
  await expect(today).toContainText(`evaluatie van ${near}`)
  await expectAccessible(ocmw, 'a day with feedback')
})
