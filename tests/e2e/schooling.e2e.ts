import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { openNewFile } from '../support/desk-api.ts'
import { pickUp, refer } from '../support/desk-work.ts'
import { expect, test } from '../support/staff.ts'
import { typedDay } from '../support/typed-day.ts'

const clockOn = (page: Page) => page.getByRole('region', { name: 'Leerplicht', exact: true })

async function change(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.getByRole('link', { name: 'Gegevens aanpassen' }).click()
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label).fill(value)
  await page.getByRole('button', { name: 'Wijzigingen bewaren' }).click()
}

test('a file tells when school becomes compulsory, what to ask, and whether OKAN is open', async ({
  openAs,
}) => {
  const page = await openAs('balie', { viewport: { width: 360, height: 740 } })
  await openNewFile(page)
  await expect(page.getByRole('heading', { name: 'Moet of mag' })).toBeVisible()
  await expect(clockOn(page)).toHaveCount(0)

  const bornIn = new Date().getFullYear() - 10
  await change(page, { Geboortedatum: `07/${bornIn}` })
  await expect(clockOn(page)).toContainText('Vraag dit na: Eerste inschrijving in België.')

  await change(page, { 'Eerste inschrijving hier': typedDay(40) })
  await expect(clockOn(page)).toContainText('Binnenkort')
  await expect(clockOn(page)).toContainText('vanaf een dag tussen')
  await expectAccessible(page, 'a clock with a range and a question')

  await change(page, { 'Eerste inschrijving in België': typedDay(55) })
  await expect(clockOn(page)).toContainText('Dringend')
  await expect(clockOn(page)).toContainText('nog 5 dagen')
  await expect(clockOn(page)).not.toContainText('Vraag dit na')
  await clockOn(page).getByText('Onthaalonderwijs (OKAN): nog niet te zeggen').click()
  await expect(
    clockOn(page).getByRole('listitem').filter({ hasText: 'zonder onderbreking in België: ja' }),
  ).toBeVisible()
  await clockOn(page).getByText('Waarop dit steunt').click()
  await expect(clockOn(page)).toContainText('De dag van de inschrijving telt niet mee.')
  await expectAccessible(page, 'an urgent clock with its reasons')

  await expect(clockOn(page)).not.toContainText('voorlopig')
  const checkOpen = async (answer: 'Ja' | 'Nee') => {
    await page.getByRole('link', { name: 'Gegevens aanpassen' }).click()
    await page.getByLabel('Woonstcontrole loopt nog').selectOption(answer)
    await page.getByRole('button', { name: 'Wijzigingen bewaren' }).click()
  }
  await checkOpen('Ja')
  await expect(clockOn(page)).toContainText('Deze datum is voorlopig')
  await checkOpen('Nee')
  await expect(clockOn(page)).toContainText('Dringend')
  await expect(clockOn(page)).not.toContainText('voorlopig')

  await change(page, { 'Eerste inschrijving in België': typedDay(90) })
  await expect(clockOn(page)).toContainText('Te laat')
  await expect(clockOn(page)).toContainText('30 dagen geleden')

  const background = page.getByRole('region', { name: 'Achtergrond', exact: true })
  await background.getByRole('button', { name: 'Achtergrond aanpassen' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('School of kleuterschool').selectOption({ label: 'ingeschreven' })
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await expect(clockOn(page)).toContainText('Bewijs nog te vragen')
  await expect(clockOn(page)).toContainText('Volgens het gezin is het kind ingeschreven')

  await change(page, { Geboortedatum: `07/${bornIn + 7}` })
  await expect(clockOn(page)).toContainText('Dit kind is nog niet leerplichtig.')
  await expect(clockOn(page)).toContainText('Het mag naar de kleuterschool')
})

test('a referral for school shows the clock of today and of the day it was sent', async ({
  openAs,
}) => {
  const page = await openAs('balie')
  await openNewFile(page)
  await change(page, {
    Geboortedatum: `07/${new Date().getFullYear() - 10}`,
    'Eerste inschrijving in België': typedDay(55),
  })
  const { id } = await refer(page, 'Leerplicht')

  const desk = await openAs('trajectbegeleider')
  await pickUp(desk, id)
  await expect(clockOn(desk)).toContainText('nog 5 dagen')
  const sent = desk.getByRole('region', { name: 'Leerplicht, bij het verzenden' })
  await expect(sent).toContainText(`Op ${typedDay(0)}`)
  await expect(sent).toContainText('Dringend')
  await expect(sent).toContainText(typedDay(-5))
  await expectAccessible(desk, 'a referral for school')
})

test('whoever does not work with schooling sees no clock', async ({ openAs }) => {
  const page = await openAs('ocmw')
  await openNewFile(page)
  await change(page, { Geboortedatum: `07/${new Date().getFullYear() - 10}` })
  await expect(page.getByText(`07/${new Date().getFullYear() - 10}`)).toBeVisible()
  await expect(clockOn(page)).toHaveCount(0)
})
