import { expectAccessible } from '../support/accessibility.ts'
import { openNewFile } from '../support/desk-api.ts'
import { expect, test } from '../support/staff.ts'

test('countries and languages are chosen by a few letters with Enter and Tab, and nothing typed is lost', async ({
  openAs,
}) => {
  const page = await openAs('balie', { viewport: { width: 1280, height: 800 } })
  const person = await openNewFile(page)
  await page.goto(`/personen/${person.id}/aanpassen`)
  const countries = page.getByRole('combobox', { name: 'Nationaliteiten' })
  await countries.focus()
  await page.keyboard.type('syrie')
  await expect(page.locator('[role=option]:visible')).toHaveText(['Syrië'])
  await page.keyboard.press('Enter')
  await expect(countries).toHaveValue('')
  await page.keyboard.type('ma')
  // The arrow goes on to the next one, which Tab then takes.
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await expect(countries).toHaveValue('')
  await expect(page.getByLabel('Geslacht')).toBeFocused()

  await countries.focus()
  await page.keyboard.type('atlantis')
  await page.keyboard.press('Enter')
  await expect(countries).toHaveValue('atlantis')
  await page.keyboard.press('Tab')
  await expect(countries).toHaveValue('atlantis')
  await expect(page.getByText('U hebt dit nog niet gekozen.')).toBeVisible()
  await expectAccessible(page, 'a country that is not there')
  await countries.focus()
  await countries.fill('')
  const languages = page.getByRole('combobox', { name: 'Thuistalen' })
  await languages.focus()
  await page.keyboard.type('arab')
  await page.keyboard.press('Tab')
  await expect(page.getByText('U hebt dit nog niet gekozen.')).toBeHidden()
  await expect(languages).toHaveValue('')

  // Whoever goes on with the mouse keeps what can mean one thing only.
  const others = page.getByRole('combobox', { name: 'Andere talen' })
  await others.focus()
  await page.keyboard.type('tigrinya')
  await page.getByLabel('Straat').click()
  await expect(others).toHaveValue('')
  await others.focus()
  await page.keyboard.type('fran')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+Tab')
  await expect(others).toHaveValue('')

  // With nothing typed, Enter sends the form as in every other field.
  await countries.focus()
  await page.keyboard.press('Enter')
  const identity = page.getByRole('region', { name: 'Identiteit' })
  await expect(identity).toContainText('Syrië')
  await expect(identity).toContainText('Madagaskar')
  await expect(page.getByRole('region', { name: 'Talen en Nederlands' })).toContainText('Arabisch')
  const spoken = page.getByRole('region', { name: 'Talen en Nederlands' })
  await expect(spoken).toContainText('Tigrinya')
})
