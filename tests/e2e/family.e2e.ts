import type { Page } from '@playwright/test'
import { inventName } from '../support/desk-work.ts'
import { countPresses, tabTo } from '../support/keyboard.ts'
import { expect, test } from '../support/staff.ts'

/** An average typist presses a key in 0.28 seconds (Card, Moran and Newell, keystroke-level model, 1980). */
const secondsPerPress = 0.28
const fourMinutes = 240

const lately = new Date(Date.now() - 40 * 86_400_000)
  .toISOString()
  .slice(0, 10)
  .split('-')
  .reverse()
  .join('/')

/** Goes to a control and presses Enter or Space on it. */
async function press(page: Page, role: 'button' | 'link', name: string | RegExp): Promise<void> {
  await tabTo(page, role, name)
  await page.keyboard.press('Enter')
}

async function typeIn(page: Page, name: string | RegExp, text: string): Promise<void> {
  await tabTo(page, 'textbox', name)
  await page.keyboard.type(text)
}

async function chooseIn(page: Page, name: string | RegExp, letters: string): Promise<void> {
  await tabTo(page, 'combobox', name)
  await page.keyboard.type(letters)
}

/** Opens a folded part of a form with the keyboard. */
async function unfold(page: Page, words: string): Promise<void> {
  const summary = page.locator('summary').filter({ hasText: words })
  for (let presses = 0; presses < 60; presses += 1) {
    if (await summary.evaluate((element) => element === element.ownerDocument.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(summary).toBeFocused()
  await page.keyboard.press('Enter')
}

test('a family of four is registered, referred and given a place without a mouse, within four minutes', async ({
  openAs,
  queryDatabase,
}, testInfo) => {
  test.slow()
  const page = await openAs('balie')
  const father = inventName()
  await page.goto('/personen')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const began = Date.now()
  const count = countPresses(page)

  await typeIn(page, 'Naam', father.fullName)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Niemand gevonden')).toBeVisible()
  await press(page, 'link', 'Nieuwe persoon toevoegen')
  await expect(page.getByRole('heading', { level: 1, name: 'Nieuwe persoon' })).toBeFocused()
  await expect(page.getByLabel('Voornaam')).toHaveValue(father.givenName)
  await typeIn(page, /^Geboortedatum/, '31/12/90')
  await chooseIn(page, /^Nationaliteiten/, 'Syri')
  await page.keyboard.press('Enter')
  await chooseIn(page, /^Contacttaal/, 'Arab')
  await typeIn(page, /^Telefoon/, '0470123456')
  await unfold(page, 'Adres invullen')
  await typeIn(page, /^Straat/, 'Gezinslaan')
  await typeIn(page, /^Huisnummer/, '4')
  await unfold(page, 'Verblijf')
  await chooseIn(page, /^Verblijfsgrond/, 'Erkend')
  await chooseIn(page, /^Ingeschreven in/, 'Vreemd')
  await typeIn(page, /^Eerste inschrijving in België/, lately)
  await typeIn(page, /^Eerste inschrijving hier/, lately)
  await press(page, 'button', 'Persoon bewaren')
  await expect(page.getByRole('heading', { level: 1, name: father.fullName })).toBeFocused()

  for (const [givenName, birthDate, role] of [
    ['Moeder', '1-2-1992', 'Partner'],
    ['Dochter', '2015', 'Kind'],
    ['Zoon', '3/4/2021', 'Kind'],
  ] as const) {
    await press(page, 'link', 'Nieuwe persoon toevoegen aan het gezin')
    await expect(page.getByLabel('Familienaam')).toHaveValue(father.familyName)
    await expect(page.getByLabel('Verblijfsgrond')).not.toHaveValue('')
    await chooseIn(page, 'Rol in het gezin', role)
    await typeIn(page, 'Voornaam', givenName)
    await typeIn(page, /^Geboortedatum/, birthDate)
    await chooseIn(page, /^Nationaliteiten/, 'Syri')
    await page.keyboard.press('Enter')
    // Enter in a line of text saves.
    await typeIn(page, /^Telefoon/, '0470123456')
    await page.keyboard.press('Enter')
    await expect(
      page.getByRole('link', { name: `${givenName} ${father.familyName}` }),
    ).toBeVisible()
  }

  await press(page, 'link', 'Onthaalgesprek starten')
  await expect(page.getByRole('heading', { level: 1, name: /^Onthaalgesprek met/ })).toBeFocused()
  await expect(page.getByRole('region', { name: 'Voorstellen' })).toBeVisible()
  await tabTo(page, 'checkbox', 'Inburgering')
  await page.keyboard.press('Space')
  const take = page.getByRole('button', { name: /overnemen$/ })
  await tabTo(page, 'button', /overnemen$/)
  for (let left = await take.count(); left > 0; left -= 1) {
    await page.keyboard.press('Enter')
    await expect(take).toHaveCount(left - 1)
  }
  await press(page, 'button', 'Nakijken')
  await expect(page.getByRole('heading', { level: 1, name: /nakijken$/ })).toBeFocused()
  await tabTo(page, 'radio', /^Zonder afspraak/)
  await page.keyboard.press('ArrowDown')
  await press(page, 'button', '4 doorverwijzingen verzenden')
  await expect(page.getByRole('heading', { name: '4 doorverwijzingen verzonden' })).toBeFocused()
  await expect(page.getByText(/^Afspraak op /)).toHaveCount(1)

  const typing = Math.round(count.presses * secondsPerPress)
  const waiting = Math.round((Date.now() - began) / 1000)
  const description = `${count.presses} presses (${typing} s), ${waiting} s until the pages stood there`
  testInfo.annotations.push({ type: 'A family of four', description })
  expect(typing + waiting).toBeLessThan(fourMinutes)

  const sent = await queryDatabase(
    `select file.given_name, file.residence_ground, referral.type from person_file file
     left join referral on referral.person_id = file.person_id and referral.status = 'submitted'
     where file.family_name = $1 `,
    [father.familyName],
  )
  // Everybody has one file, with what the family shares.
  const shared = { residence_ground: 'recognisedRefugee' }
  expect(sent).toEqual(
    expect.arrayContaining([
      { given_name: father.givenName, ...shared, type: 'civicIntegration' },
      { given_name: 'Moeder', ...shared, type: 'civicIntegration' },
      { given_name: 'Dochter', ...shared, type: 'compulsoryEducation' },
      { given_name: 'Zoon', ...shared, type: 'compulsoryEducation' },
    ]),
  )
  expect(sent).toHaveLength(4)
})
