import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/staff.ts'

test.describe.configure({ mode: 'serial' })

test('a manager sees who would get what, hands it out, and undoes it', async ({
  openAs,
  queryDatabase,
}) => {
  const waiting = async () => {
    const rows = await queryDatabase(
      `select count(*)::int as count from referral
       where status = 'submitted' and desk_id in (select id from desk)`,
    )
    return Number(rows[0]?.count)
  }
  const before = await waiting()
  expect(before).toBeGreaterThan(2)
  const page = await openAs('leiding-agentschap', { reducedMotion: 'reduce' })
  await page.goto('/nieuw')
  await page.getByRole('link', { name: 'Werk verdelen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Werk verdelen' })).toBeFocused()
  await page.getByRole('checkbox', { name: /^De hele lijst/ }).check()
  await page.getByRole('button', { name: 'Bekijk de verdeling' }).click()
  await expect(page.getByText('Kies eerst een of meer collega’s')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Samira Haddou' }).check()
  await page.getByRole('checkbox', { name: 'Joris Claeys' }).check()
  await expectAccessible(page, 'work to be handed out')

  await page.getByRole('button', { name: 'Bekijk de verdeling' }).click()
  const preview = page.getByRole('region', { name: 'Zo wordt het verdeeld' })
  await expect(preview.getByRole('table')).toContainText('Samira Haddou')
  expect(await waiting()).toBe(before)
  await expectAccessible(page, 'a distribution that is shown beforehand')
  const submit = preview.getByRole('button', { name: /doorverwijzing(en)? verdelen$/ })
  const count = Number(/\d+/.exec((await submit.textContent()) ?? '')?.[0])
  await submit.click()
  await expect(page.getByText('Kies waarom u dit verdeelt').first()).toBeVisible()
  await preview.getByLabel('Waarom verdeelt u dit?').selectOption('workload')
  await preview.getByLabel('Uitleg').fill('Er kwam deze week veel tegelijk binnen.')
  await submit.click()

  await expect(page).toHaveURL(/\/verdelen\/resultaat\//, { timeout: 15_000 })
  await expect(page.getByRole('heading', { level: 1, name: 'Verdeeld werk' })).toBeFocused()
  expect(await waiting()).toBe(before - count)
  await expectAccessible(page, 'work that was handed out')

  await page.getByRole('button', { name: /^Ongedaan maken/ }).click()
  const undone = page.getByRole('region', { name: 'Deze verdeling is ongedaan gemaakt' })
  await expect(undone).toContainText(`${count} doorverwijzing`)
  await expect(page.getByRole('button', { name: /^Ongedaan maken/ })).toHaveCount(0)
  expect(await waiting()).toBe(before)

  await page.goto('/verdelen/lopend')
  await page.getByRole('link', { name: 'Werk van Samira Haddou' }).click()
  await expect(page).toHaveURL(/owner=/)
  await page.getByRole('checkbox', { name: /^De hele lijst/ }).check()
  await page.getByRole('radio', { name: 'Terug naar Nieuw, zonder collega' }).check()
  await page.getByRole('button', { name: 'Bekijk de verdeling' }).click()
  await expect(preview).toContainText('Er was al contact: geef ze aan een collega')
})
