import { addDays, belgianDay } from '@onthaal/shared/time'
import { expectAccessible } from '../support/accessibility.ts'
import { openNewFile } from '../support/desk-api.ts'
import { expect, test } from '../support/staff.ts'

test('a file says what the agency would probably say, why, and what would change it', async ({
  openAs,
}) => {
  const page = await openAs('balie', { viewport: { width: 360, height: 740 } })
  await openNewFile(page)
  const part = page.getByRole('region', { name: 'Moet of mag deze persoon inburgeren?' })
  await expect(part).toContainText('Nog niet te zeggen')
  await expect(part).toContainText('Dit is een voorstel. Het Agentschap beslist.')
  await expect(part.getByRole('listitem').filter({ hasText: 'Verblijfsgrond' })).toBeVisible()
  await expectAccessible(page, 'a file of which too little is known')

  await page.getByRole('link', { name: 'Gegevens aanpassen' }).click()
  await page.getByLabel('Geboortedatum').fill('31/12/1990')
  await page.getByRole('combobox', { name: 'Nationaliteiten' }).fill('Syrië')
  await page.keyboard.press('Enter')
  await page.getByLabel('Verblijfsgrond').selectOption({ label: 'Gezinshereniging met een Belg' })
  await page.getByLabel('Verblijfsdocument').selectOption({ label: 'A-kaart' })
  await page.getByLabel('Ingeschreven in').selectOption({ label: 'Vreemdelingenregister' })
  const lately = addDays(belgianDay(new Date()), -40)
  const typed = lately.split('-').reverse().join('/')
  await page.getByLabel('Eerste inschrijving in België').fill(typed)
  await page.getByLabel('Eerste inschrijving hier').fill(typed)
  await page.getByRole('button', { name: 'Wijzigingen bewaren' }).click()
  await expect(part).toContainText('Nog niet te zeggen')
  await expect(part.getByRole('listitem').first()).toHaveText(
    'De Belg bij wie de persoon kwam wonen, woonde eerst in een ander EU-land',
  )
  await part.getByText('Waarop dit steunt, en wat het kan veranderen').click()
  await expect(part).toContainText('EU-land: ja. Dan: Wellicht vrijgesteld')
  await expect(part).toContainText('EU-land: nee. Dan: Wellicht verplicht')

  await page.getByRole('link', { name: 'Gegevens aanpassen' }).click()
  await page
    .getByLabel('Verblijfsgrond')
    .selectOption({ label: 'Gezinshereniging met iemand van buiten de EU' })
  await page.getByRole('button', { name: 'Wijzigingen bewaren' }).click()
  await expect(part).toContainText('Wellicht verplicht om in te burgeren')
  await expect(part).toContainText('art. 27 §1')
  await expect(part).toContainText(/ten laatste op \d\d\/\d\d\/20\d\d/)
  await part.getByText('Waarop dit steunt, en wat het kan veranderen').click()
  await expect(part).toContainText('met een medisch attest: ja. Dan: Wellicht vrijgesteld')
  await expectAccessible(page, 'a file with a proposal')

  await part.getByRole('link', { name: 'Alle regels bekijken' }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Wie moet of mag inburgeren?' }),
  ).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Regels vanaf 01/03/2022' })).toBeVisible()
  await expect(page.getByRole('row')).toHaveCount(18)
  await expectAccessible(page, 'the rules on a narrow screen')
  await page.setViewportSize({ width: 1280, height: 800 })
  await expectAccessible(page, 'the rules')
  await page.goBack()
  await expect(part).toBeVisible()
})
