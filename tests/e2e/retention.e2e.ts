import { expectAccessible } from '../support/accessibility.ts'
import { openNewFile } from '../support/desk-api.ts'
import { expect, test } from '../support/staff.ts'
import { takeAlong } from '../support/take-along.ts'

const wide = { viewport: { width: 1280, height: 800 } }
/** What a restricted file does not offer. */
const refused = ['Gegevens aanpassen', 'Doorverwijzen zonder gesprek']
const narrow = { viewport: { width: 360, height: 740 } }

test('the privacy officer sees what would go, and keeps one of them longer; nothing goes', async ({
  openAs,
}) => {
  const page = await openAs('privacy', wide)
  await page.goto('/')
  await page.getByRole('link', { name: 'Bewaartermijnen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Bewaartermijnen' })).toBeVisible()
  await expectAccessible(page, 'retention before a dry run')
  await page.getByRole('button', { name: 'Proef doen' }).click()
  await expect(page.getByText(/De proef is klaar/)).toBeVisible()
  const runs = page.getByRole('region', { name: 'Wanneer de dossiers zijn nagekeken' })
  await expect(runs.getByRole('row', { name: /Proef.*Wim Aerts/ }).first()).toBeVisible()
  await expectAccessible(page, 'retention after a dry run')
  await page.setViewportSize(narrow.viewport)
  await expectAccessible(page, 'retention after a dry run, narrow')

  const list = page.getByRole('region', { name: 'Wat zou verdwijnen' })
  const keep = list.getByRole('button', { name: /^Langer bewaren: dossier / }).first()
  const file = (await keep.getAttribute('aria-label'))?.split(' ').at(-1) ?? ''
  await keep.click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('Langer bewaren')).toBeChecked()
  await dialog.getByLabel('Reden').fill('Beroep bij de rechtbank.')
  await expectAccessible(page, 'keeping one file longer')
  await dialog.getByRole('button', { name: 'Instellen' }).click()
  const measures = page.getByRole('region', { name: 'Maatregelen op dossiers' })
  await expect(measures.getByRole('row', { name: new RegExp(file) })).toContainText('Beroep')
  const { rows } = await takeAlong(page, {
    named: /^maatregelen-op-dossiers-\d{4}-\d{2}-\d{2}\.csv$/,
    ...{ from: 'Dossiernummer', list: measures },
  })
  expect(rows[0]).toMatch(new RegExp(`^${file};Langer bewaren;Beroep bij de rechtbank\\.;`))
  await page.getByRole('button', { name: 'Proef doen' }).click()
  await expect(list.getByRole('row', { name: new RegExp(file) })).toBeHidden()
})

test('a file is restricted by its number, colleagues are told so, and it is lifted with a reason', async ({
  openAs,
}) => {
  const clerk = await openAs('balie', narrow)
  await openNewFile(clerk)
  const address = clerk.url()
  for (const name of refused) await expect(clerk.getByRole('link', { name })).toBeVisible()
  const file = address.split('/').at(-1) ?? ''

  const page = await openAs('privacy', narrow)
  await page.goto('/bewaartermijnen')
  await page.getByRole('button', { name: 'Maatregel instellen' }).click()
  const dialog = page.getByRole('dialog')
  await expectAccessible(page, 'a measure to set')
  await dialog.getByRole('button', { name: 'Instellen' }).click()
  await expect(dialog.getByRole('alert')).toBeFocused()
  await expectAccessible(page, 'a measure with faults')
  await dialog.getByLabel('Beperkte verwerking').check()
  await dialog.getByLabel('Reden').fill('De persoon betwist het adres.')
  await dialog.getByLabel('Dossiernummer').fill('geen nummer')
  await dialog.getByRole('button', { name: 'Instellen' }).click()
  await expect(dialog.getByLabel('Dossiernummer')).toHaveAttribute('aria-invalid', 'true')
  await expect(dialog.getByLabel('Reden')).toHaveValue('De persoon betwist het adres.')
  await dialog.getByLabel('Dossiernummer').fill(file)
  await dialog.getByRole('button', { name: 'Instellen' }).click()
  await expect(dialog).toBeHidden()
  const row = page.getByRole('row', { name: new RegExp(file) })
  await expect(row).toContainText('De persoon betwist het adres.')
  await expectAccessible(page, 'measures, narrow')
  await page.setViewportSize(wide.viewport)
  await expectAccessible(page, 'measures')

  await page.getByRole('button', { name: 'Maatregel instellen' }).click()
  await dialog.getByLabel('Beperkte verwerking').check()
  await dialog.getByLabel('Dossiernummer').fill(file)
  await dialog.getByLabel('Reden').fill('Nog eens.')
  await dialog.getByRole('button', { name: 'Instellen' }).click()
  await expect(dialog.getByText('Dit geldt al voor dit dossier')).toBeVisible()
  await dialog.getByRole('button', { name: 'Annuleren' }).click()

  await clerk.reload()
  await expect(clerk.getByRole('note')).toContainText('Dit dossier is beperkt sinds')
  for (const name of refused) {
    await expect(clerk.getByRole('link', { name })).toHaveCount(0)
  }
  await expectAccessible(clerk, 'a restricted file, narrow')
  await clerk.setViewportSize(wide.viewport)
  await expectAccessible(clerk, 'a restricted file')
  await clerk.goto(`${address}/aanpassen`)
  await clerk.getByLabel('Voornaam').fill('Anders')
  await clerk.getByRole('button', { name: 'Bewaren' }).click()
  await expect(clerk.getByText('Dit dossier is beperkt', { exact: true })).toBeVisible()
  await expect(clerk.getByLabel('Voornaam')).toHaveValue('Anders')

  await page.getByRole('button', { name: `Opheffen: dossier ${file}` }).click()
  await dialog.getByRole('button', { name: 'Opheffen' }).click()
  await expect(dialog.getByRole('alert')).toBeFocused()
  await expectAccessible(page, 'lifting with a fault')
  await dialog.getByLabel('Waarom u dit opheft').fill('Het adres is nagekeken.')
  await dialog.getByRole('button', { name: 'Opheffen' }).click()
  await expect(row).toBeHidden()
  await clerk.getByRole('button', { name: 'Bewaren' }).click()
  await expect(clerk.getByRole('heading', { level: 1, name: /Anders/ })).toBeVisible()
  await expect(clerk.getByRole('note')).toHaveCount(0)
})

test('other periods are tried before they are saved, and say who chose them', async ({
  openAs,
}) => {
  const page = await openAs('privacy', narrow)
  await page.goto('/bewaartermijnen')
  const periods = page.getByRole('region', { name: 'Hoelang uw organisatie bewaart' })
  await expect(periods).toContainText('24 maanden')
  await periods.getByRole('button', { name: 'Termijnen aanpassen' }).click()
  const dialog = page.getByRole('dialog')
  const afterClose = dialog.getByLabel(/^Na het einde van een doorverwijzing/)
  await afterClose.fill('twee jaar')
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await expect(dialog.getByRole('alert')).toBeFocused()
  await expect(afterClose).toHaveAttribute('aria-invalid', 'true')
  await expectAccessible(page, 'periods with a fault, narrow')

  await afterClose.fill('1')
  await dialog.getByLabel('Andere termijn voor een uitkomst').selectOption('Niet bereikbaar')
  const unreachable = /^Als de doorverwijzing zo eindigde: Niet bereikbaar/
  await dialog.getByLabel(unreachable).fill('36')
  await dialog.getByRole('button', { name: 'Proef met deze termijnen' }).click()
  await expect(dialog.getByText(/zouden? \d+ dossiers? verdwijnen/)).toBeVisible()
  await page.setViewportSize(wide.viewport)
  await expectAccessible(page, 'periods that were tried')
  await dialog.getByLabel(/^Na het einde van een doorverwijzing/).fill('120')
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await expect(dialog).toBeHidden()
  await expect(periods).toContainText('120 maanden')
  await expect(periods).toContainText('36 maanden')
  await expect(periods).toContainText(/Gekozen op .* door Wim Aerts/)
  await expectAccessible(page, 'periods')

  // A colleague who looked before that may not undo it unseen.
  const colleague = await openAs('privacy', wide)
  await colleague.goto('/bewaartermijnen')
  await colleague.getByRole('button', { name: 'Termijnen aanpassen' }).click()
  await periods.getByRole('button', { name: 'Termijnen aanpassen' }).click()
  await dialog.getByRole('button', { name: /^Geen andere termijn meer/ }).click()
  await afterClose.fill('24')
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await expect(dialog).toBeHidden()
  const late = colleague.getByRole('dialog')
  await late.getByLabel(/^Na het einde van een doorverwijzing/).fill('60')
  await late.getByRole('button', { name: 'Bewaren' }).click()
  await expect(late.getByText('Iemand anders heeft dit intussen aangepast')).toBeVisible()
  await expect(late.getByLabel(/^Na het einde van een doorverwijzing/)).toHaveValue('60')
  await late.getByRole('button', { name: 'Annuleren' }).click()
  await expect(colleague.getByText('24 maanden')).toBeVisible()
})
