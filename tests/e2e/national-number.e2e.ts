import { randomInt } from 'node:crypto'
import { formatInsz, makeTestInsz, maskInsz } from '@onthaal/shared/persons'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { sentBy } from '../support/desk-api.ts'
import { expect, test } from '../support/staff.ts'
import { openReferral } from '../support/turn-screens.ts'

const mayCopy = {
  permissions: ['clipboard-read', 'clipboard-write'],
  viewport: { width: 320, height: 800 },
}

const inClipboard = (page: Page) => page.evaluate('navigator.clipboard.readText()')
const inventInsz = () => makeTestInsz(`19${randomInt(30, 60)}-04-09`, randomInt(1, 997))

test('the number in a file is hidden until one key shows and copies it, which is logged once', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie', mayCopy)
  const insz = inventInsz()
  const { personId } = await sentBy(page, { facts: { insz } })
  const shown = async () => {
    const [row] = await queryDatabase(
      `select count(*)::int as times, max(fields[1]) as field from consultation
       where action = 'showNumber' and person_ids = array[$1::uuid]`,
      [personId],
    )
    return row
  }
  await page.goto(`/personen/${personId}`)
  const identity = page.getByRole('region', { name: 'Identiteit' })
  await expect(identity).toContainText(maskInsz(insz))
  await page.getByText('Toon wat er veranderde').click()
  await expect(page.getByRole('region', { name: 'Geschiedenis' })).toContainText(maskInsz(insz))
  await expect(page.getByRole('main')).not.toContainText(formatInsz(insz))
  expect(await shown()).toMatchObject({ times: 0 })

  await identity.getByRole('button', { name: 'Nummer tonen en kopiëren' }).focus()
  await page.keyboard.press('Enter')
  await expect(identity).toContainText(formatInsz(insz))
  await expect(identity.getByRole('status')).toHaveText('Nummer gekopieerd.')
  expect(await inClipboard(page)).toBe(formatInsz(insz))
  expect(await shown()).toEqual({ times: 1, field: 'nationalNumber' })
  await expectAccessible(page, 'a file with its number shown')
  // What stands there is copied again without being asked for again.
  await expect(identity.getByRole('button', { name: 'Nummer kopiëren' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.reload()
  await expect(identity).toContainText(maskInsz(insz))
  expect(await shown()).toMatchObject({ times: 1 })
})

test('a file is changed without its number being shown, and the number stays', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  const insz = inventInsz()
  const { personId } = await sentBy(page, { facts: { insz } })
  await page.goto(`/personen/${personId}/aanpassen`)
  const field = page.getByLabel('Rijksregisternummer')
  await expect(field).toHaveValue(maskInsz(insz))
  await expect(page.getByText('Laat dit staan om het nummer te houden')).toBeVisible()
  await expectAccessible(page, 'a form with a hidden number')
  await page.getByLabel('Straat').fill('Marktplein')
  await page.getByRole('button', { name: 'Wijzigingen bewaren' }).click()
  await expect(page).toHaveURL(new RegExp(`personen/${personId}$`))
  const kept = 'select insz, street from person_file where person_id = $1'
  expect(await queryDatabase(kept, [personId])).toEqual([{ insz, street: 'Marktplein' }])

  // Whoever goes into the field types over it.
  await page.getByRole('link', { name: 'Gegevens aanpassen' }).click()
  const typed = inventInsz()
  await field.focus()
  await page.keyboard.type(typed)
  await expect(field).toHaveValue(typed)
  await page.getByRole('button', { name: 'Wijzigingen bewaren' }).click()
  await expect(page).toHaveURL(new RegExp(`personen/${personId}$`))
  expect(await queryDatabase(kept, [personId])).toEqual([{ insz: typed, street: 'Marktplein' }])
})

test('the desk copies the number of a referral once it asked for it, and the sender asks in the file', async ({
  openAs,
}) => {
  const clerk = await openAs('balie')
  const insz = inventInsz()
  const { id } = await sentBy(clerk, { facts: { insz } })
  const page = await openAs('trajectbegeleider', mayCopy)
  await openReferral(page, id)
  await page.getByText('Gegevens kopiëren, veld per veld').click()
  const rows = page.getByRole('list', { name: 'Overnemen in een ander systeem' })
  await expect(rows).not.toContainText('Rijksregisternummer')
  await expect(page.getByRole('main')).not.toContainText(formatInsz(insz))
  await page.getByRole('button', { name: 'Nummer tonen en kopiëren' }).last().click()
  await expect(rows).toContainText(formatInsz(insz))
  expect(await inClipboard(page)).toBe(formatInsz(insz))
  await rows
    .getByRole('listitem')
    .filter({ hasText: 'Rijksregisternummer, alleen cijfers' })
    .getByRole('button')
    .click()
  await expect.poll(() => inClipboard(page)).toBe(insz)
  await expectAccessible(page, 'a referral with the number shown')

  await openReferral(clerk, id)
  await expect(clerk.getByRole('main')).toContainText(maskInsz(insz))
  await expect(clerk.getByRole('button', { name: 'Nummer tonen en kopiëren' })).toHaveCount(0)
})
