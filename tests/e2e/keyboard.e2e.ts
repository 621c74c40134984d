import { addPerson, openNewFile } from '../support/desk-api.ts'
import { inventName } from '../support/desk-work.ts'
import { tabTo } from '../support/keyboard.ts'
import { expect, test } from '../support/staff.ts'

test('the main job is done without a mouse', async ({ openAs, queryDatabase }) => {
  const page = await openAs('balie')
  const { givenName, familyName, fullName } = inventName()

  await page.goto('/personen')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Naam', { exact: true })).toBeFocused()
  await page.keyboard.type(fullName)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Niemand gevonden')).toBeVisible()
  await tabTo(page, 'link', 'Nieuwe persoon toevoegen')
  await page.keyboard.press('Enter')

  // The heading of a new page takes the focus, so that a screen reader begins there.
  await expect(page.getByRole('heading', { level: 1, name: 'Nieuwe persoon' })).toBeFocused()
  await expect(page).toHaveTitle('Nieuwe persoon – Onthaal')
  await tabTo(page, 'textbox', /^Telefoon/)
  await page.keyboard.type('bel')
  await page.keyboard.press('Enter')
  const summary = page.getByRole('alert').filter({ hasText: 'Er is 1 fout in het formulier' })
  await expect(summary).toBeFocused()
  await tabTo(page, 'link', /telefoonnummer/)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Telefoon')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('0470 12 34 56')
  await page.getByLabel('Contacttaal').focus()
  await page.keyboard.type('Oekr')
  await tabTo(page, 'button', 'Persoon bewaren')
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { level: 1, name: fullName })).toBeFocused()
  await tabTo(page, 'link', 'Doorverwijzen')
  await page.keyboard.press('Enter')
  await tabTo(page, 'radio', 'Inburgering')
  await page.keyboard.press('Space')
  await tabTo(page, 'checkbox', 'Heeft begeleiding nodig')
  await page.keyboard.press('Space')
  await tabTo(page, 'button', 'Nakijken')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /nakijken/ })).toBeFocused()
  await tabTo(page, 'button', 'Verzenden')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Doorverwijzing verzonden' })).toBeFocused()

  const [stored] = await queryDatabase(
    `select status, contact_language from referral
     join person_file on person_file.person_id = referral.person_id
     where given_name = $1 and family_name = $2`,
    [givenName, familyName],
  )
  expect(stored).toEqual({ status: 'submitted', contact_language: 'uk' })
})

test('a talk with two referrals is held without a mouse', async ({ openAs, queryDatabase }) => {
  const page = await openAs('balie')
  const { id, fullName } = await openNewFile(page)
  await page.goto('/personen')
  await tabTo(page, 'textbox', 'Naam')
  await page.keyboard.type(fullName)
  await page.keyboard.press('Enter')
  const start = page.getByRole('link', { name: `Onthaalgesprek starten met ${fullName}` })
  await expect(start).toBeVisible()
  await tabTo(page, 'link', `Onthaalgesprek starten met ${fullName}`)
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { level: 1, name: /^Onthaalgesprek met/ })).toBeFocused()
  await expect(page.getByRole('button', { name: 'Nakijken' })).toBeVisible()
  await tabTo(page, 'combobox', /^Talen van het gesprek/)
  await page.keyboard.type('Tigr')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await tabTo(page, 'checkbox', 'Inburgering')
  await page.keyboard.press('Space')
  await tabTo(page, 'combobox', /^Meegegeven materiaal/)
  await page.keyboard.type('Brochure')
  await page.keyboard.press('Enter')
  for (const [add, arrows, reason] of [
    ['Doorverwijzing toevoegen', 0, 'Heeft begeleiding nodig'],
    ['Nog een doorverwijzing toevoegen', 1, 'Wil Nederlands leren'],
  ] as const) {
    await tabTo(page, 'button', add)
    await page.keyboard.press('Enter')
    const types = page.getByRole('radiogroup', { name: 'Waarvoor verwijst u door?' })
    await expect(types.getByRole('radio').first()).toBeFocused()
    await page.keyboard.press('Space')
    for (let presses = 0; presses < arrows; presses += 1) await page.keyboard.press('ArrowDown')
    await tabTo(page, 'checkbox', reason)
    await page.keyboard.press('Space')
    await tabTo(page, 'button', 'Klaar')
    await page.keyboard.press('Enter')
    // The referral folds up, and the focus stays with it.
    await expect(page.getByRole('button', { name: /aanpassen$/ }).last()).toBeFocused()
  }
  await tabTo(page, 'button', 'Nakijken')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /nakijken$/ })).toBeFocused()
  await tabTo(page, 'button', '2 doorverwijzingen verzenden')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '2 doorverwijzingen verzonden' })).toBeFocused()
  await expect(page.getByText(/^OH-\d\d-/)).toHaveCount(2)

  const sent = await queryDatabase(
    `select referral.type, referral.status, languages, materials from referral
     join intake_interview on intake_interview.id = interview_id
     where referral.person_id = $1 order by referral.type`,
    [id],
  )
  const talk = { status: 'submitted', languages: ['uk', 'ti'], materials: ['Brochure'] }
  expect(sent).toEqual([
    { type: 'civicIntegration', ...talk },
    { type: 'dutchLanguage', ...talk },
  ])
})

/** The browser's own bars may take a turn; what lies behind the dialog may not. */
const focusIsBehindTheDialog =
  "document.activeElement !== document.body && !document.activeElement.closest('dialog')"

test('a dialog keeps the focus in, and gives it back', async ({ openAs }) => {
  const page = await openAs('trajectbegeleider')
  await page.goto('/')
  await page.getByRole('link', { name: 'Mijn dossiers' }).click()
  await page
    .getByRole('link', { name: /openen$/ })
    .first()
    .click()
  const opener = page.getByRole('button', { name: 'Stopzetten' })
  await opener.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Doorverwijzing stopzetten' })
  await expect(dialog.getByRole('heading')).toBeFocused()
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab')
    const isInPage = await page.evaluate<boolean>(focusIsBehindTheDialog)
    expect(isInPage).toBe(false)
  }
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(opener).toBeFocused()
})

test('the arrow keys walk through the people that were found', async ({ openAs }) => {
  const page = await openAs('balie')
  const { familyName } = inventName()
  for (const givenName of ['Amal', 'Yusuf']) await addPerson(page, { givenName, familyName })
  await page.goto('/personen')
  await page.getByLabel('Naam', { exact: true }).fill(familyName)
  await page.keyboard.press('Enter')
  const found = page.getByRole('rowheader').getByRole('link')
  await expect(found.nth(1)).toBeVisible()
  await found.first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(found.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(found.first()).toBeFocused()
})
