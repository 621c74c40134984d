import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { draftOf } from '../support/desk-api.ts'
import { expect, test } from '../support/staff.ts'

const own = /^DEMO-\d{4}-Stad-Geraardsbergen$/

/** Corrects the last day of the protocol under which the city refers. */
async function endOn(page: Page, day: string): Promise<void> {
  await page.goto('/protocollen')
  await page.getByRole('table').getByRole('link', { name: own }).click()
  await page.getByLabel('Geldig tot en met').fill(day)
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Protocollen' })).toBeVisible()
}

test('a referral waits while no protocol is in force, and goes out by itself when one is', async ({
  openAs,
}) => {
  const administrator = await openAs('beheer')
  await administrator.goto('/')
  await expect(administrator.getByText(/loopt af op .*, binnen een maand/)).toBeVisible()
  await expectAccessible(administrator, 'Vandaag with a warning')
  await endOn(administrator, '1/1/2026')
  await expect(administrator.getByText(/is afgelopen op 01\/01\/2026/)).toBeVisible()
  await expectAccessible(administrator, 'protocols')

  const clerk = await openAs('balie')
  const draft = await draftOf(clerk)
  await clerk.goto(`/concepten/${draft.id}/nakijken`)
  await clerk.getByRole('button', { name: 'Verzenden' }).click()
  const alert = clerk.getByRole('alert').filter({ hasText: 'Verzenden kan nu niet' })
  await expect(alert).toBeFocused()
  await expectAccessible(clerk, 'no protocol')
  await alert.getByRole('button', { name: 'Klaarzetten om te verzenden' }).click()
  await expect(
    clerk.getByRole('heading', { level: 1, name: 'Wacht op een protocol' }),
  ).toBeVisible()
  const row = clerk.getByRole('row', { name: new RegExp(draft.familyName) })
  await expect(row).toBeVisible()
  await expectAccessible(clerk, 'waiting for a protocol')
  await clerk.goto(`/concepten/${draft.id}/nakijken`)
  await clerk.evaluate('window.print = () => { document.body.dataset.printed = "yes" }')
  await clerk.getByRole('button', { name: 'Afdrukken' }).click()
  await expect(clerk.locator('body[data-printed]')).toHaveCount(1)
  await clerk.goto('/wacht-op-protocol')
  await expect(row).toBeVisible()

  await endOn(administrator, '31/12/2030')
  await clerk.reload()
  await expect(row).toBeHidden()
  await clerk.goto(`/doorverwijzingen/${draft.id}`)
  await expect(
    clerk.getByText('Vanzelf verzonden, omdat er nu een geldig protocol is.'),
  ).toBeVisible()
})

test('a protocol is written down by the administrator, with every fault beside its field', async ({
  openAs,
}) => {
  const page = await openAs('beheer', { viewport: { width: 320, height: 640 } })
  await page.goto('/protocollen/nieuw')
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await expectAccessible(page, 'new protocol with faults')
  await page.getByLabel('Referentie').fill('DEMO-NIEUW')
  await page.getByLabel('Rechtsgrond').fill('Decreet van 7 juni 2013, artikel 20')
  await page.getByLabel('Tot wanneer de opvolging gepauzeerd is').uncheck()
  await page.getByLabel('Geldig vanaf').fill('1/1/2031')
  await page.getByLabel('Geldig tot en met').fill('31/12/2030')
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await expect(page.getByLabel('Geldig tot en met')).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('Geldig tot en met').fill('31/12/2032')
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByRole('link', { name: 'DEMO-NIEUW' }).click()
  await expect(page.getByText('De uitkomst', { exact: true }).first()).toBeVisible()
  await expectAccessible(page, 'one protocol')
  const reader = await openAs('leiding-stad')
  await reader.goto('/protocollen')
  await reader.getByRole('link', { name: 'DEMO-NIEUW' }).click()
  await expect(reader.getByRole('heading', { level: 1, name: 'DEMO-NIEUW' })).toBeVisible()
  await expect(reader.getByRole('button', { name: 'Bewaren' })).toHaveCount(0)
})
