import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { openNewFile } from '../support/desk-api.ts'
import { inventName } from '../support/desk-work.ts'
import { countPresses, tabTo } from '../support/keyboard.ts'
import { expect, test } from '../support/staff.ts'

/** An average typist presses a key in 0.28 seconds (Card, Moran and Newell, keystroke-level model, 1980). */
const secondsPerPress = 0.28

const inAWeek = new Date(Date.now() + 7 * 86_400_000)
  .toISOString()
  .slice(0, 10)
  .split('-')
  .reverse()
  .join('/')

/** Puts somebody new on the list from another counter. */
async function signal(page: Page, name = inventName()) {
  await page.goto('/snel-signaal')
  await page.getByLabel('Voornaam').fill(name.givenName)
  await page.getByLabel('Familienaam').fill(name.familyName)
  await page.getByLabel('Contacttaal').selectOption({ label: 'Tigrinya' })
  await page.getByRole('button', { name: 'Op de lijst zetten' }).click()
  await expect(page.getByText(`${name.fullName} staat op de lijst van aankomsten.`)).toBeVisible()
  return name
}

async function openList(page: Page, slug: string) {
  await page.goto(`/aankomsten?toon=${slug}&taal=ti`)
  await expect(page.getByRole('heading', { level: 1, name: 'Aankomsten' })).toBeVisible()
}

const rowOf = (page: Page, { familyName }: { familyName: string }) =>
  page.getByRole('row', { name: new RegExp(familyName) })

test('a quick signal puts somebody on the list from any page, within 30 seconds', async ({
  openAs,
  queryDatabase,
}, testInfo) => {
  const page = await openAs('balie')
  const name = inventName()
  await page.goto('/verzonden')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const began = Date.now()
  const count = countPresses(page)
  await page.keyboard.press('Alt+Shift+S')
  await expect(page.getByRole('heading', { level: 1, name: 'Snel signaal' })).toBeFocused()
  await tabTo(page, 'textbox', 'Voornaam')
  await page.keyboard.type(name.givenName)
  await tabTo(page, 'textbox', 'Familienaam')
  await page.keyboard.type(name.familyName)
  await tabTo(page, 'textbox', /^Telefoon/)
  await page.keyboard.type('0471998877')
  await tabTo(page, 'combobox', /^Contacttaal/)
  await page.keyboard.type('Tigri')
  await tabTo(page, 'button', 'Op de lijst zetten')
  await page.keyboard.press('Enter')
  const done = page.getByText(`${name.fullName} staat op de lijst van aankomsten.`)
  await expect(done).toBeVisible()

  const typing = Math.round(count.presses * secondsPerPress)
  const waiting = Math.round((Date.now() - began) / 1000)
  const description = `${count.presses} presses (${typing} s), ${waiting} s until the pages stood there`
  testInfo.annotations.push({ type: 'A quick signal', description })
  expect(typing + waiting).toBeLessThan(30)
  await expect(page.getByLabel('Voornaam')).toHaveValue('')
  await expectAccessible(page, 'a quick signal that was given')

  const rows = await queryDatabase(
    `select arrival.status, arrival.source, file.phone, file.contact_language from arrival
     join person_file file using (partition_id, person_id, organisation_id)
     where file.family_name = $1`,
    [name.familyName],
  )
  const kept = { phone: '+32471998877', contact_language: 'ti' }
  expect(rows).toEqual([{ status: 'toInvite', source: 'quickSignal', ...kept }])
})

test('who has a file already is offered, and gets no second one', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  const known = await openNewFile(page)
  await page.goto('/snel-signaal')
  await page.getByLabel('Voornaam').fill(known.givenName)
  await page.getByLabel('Familienaam').fill(known.familyName)
  await page.getByLabel('Telefoon').fill('0470 12 34 56')
  await page.getByRole('button', { name: 'Op de lijst zetten' }).click()
  await page.getByRole('button', { name: /^Dit is dezelfde persoon/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: known.fullName })).toBeVisible()
  const rows = await queryDatabase(
    `select arrival.status from person_file file
     left join arrival using (partition_id, person_id, organisation_id) where file.family_name = $1`,
    [known.familyName],
  )
  expect(rows).toEqual([{ status: 'toInvite' }])
})

test('a signal of somebody with whom one has no work asks why first, and then puts them on the list', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie', { viewport: { width: 360, height: 740 } })
  const known = await openNewFile(page)
  await queryDatabase(
    `update person_file_change set recorded_at = recorded_at - interval '9 days' where person_id = $1`,
    [known.id],
  )
  const arrivals = () =>
    queryDatabase('select status from arrival where person_id = $1', [known.id])
  await page.goto('/snel-signaal')
  await page.getByLabel('Voornaam').fill(known.givenName)
  await page.getByLabel('Familienaam').fill(known.familyName)
  await page.getByLabel('Telefoon').fill('0470 12 34 56')
  await page.getByRole('button', { name: 'Op de lijst zetten' }).click()
  const same = page.getByRole('button', { name: /^Dit is dezelfde persoon/ })
  await same.click()
  const dialog = page.getByRole('dialog', { name: 'Dossier openen' })
  const atTheCounter = dialog.getByRole('button', { name: 'Persoon staat aan de balie' })
  await expect(atTheCounter).toBeFocused()
  await expectAccessible(page, 'a signal that asks why')
  // Who does not say so leaves everything as it was, with what was typed.
  await page.keyboard.press('Escape')
  await expect(page.getByLabel('Telefoon')).toHaveValue('0470 12 34 56')
  expect(await arrivals()).toEqual([])
  await same.click()
  await expect(atTheCounter).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: known.fullName })).toBeVisible()
  await expect(page.getByText(`${known.fullName} staat op de lijst van aankomsten.`)).toBeVisible()
  expect(await arrivals()).toEqual([{ status: 'toInvite' }])
})

test('many are invited at once, each by a letter on a page of its own', async ({ openAs }) => {
  const page = await openAs('balie', { viewport: { width: 360, height: 740 } })
  const people = [await signal(page), await signal(page)]
  await openList(page, 'uit-te-nodigen')
  for (const { fullName } of people) {
    await page.getByRole('checkbox', { name: `${fullName} kiezen` }).check()
  }
  await expectAccessible(page, 'the list of whom to invite')
  await page.getByRole('button', { name: '2 personen uitnodigen' }).click()
  await expect(page.getByText('2 brieven zijn klaar om af te drukken.')).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(2)
  await expect(page.getByText(`Beste ${people[0]?.fullName},`)).toBeVisible()
  await page.getByLabel('Hoe mensen u bereiken').fill('053 12 34 56')
  await expect(page.getByText('U kunt ons ook bereiken: 053 12 34 56')).toHaveCount(2)
  await expectAccessible(page, 'letters of invitation')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Brieven afdrukken' })).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.goBack()
  await page.getByRole('button', { name: 'Naar de 2 brieven van daarnet' }).click()
  await expect(page.getByRole('article')).toHaveCount(2)
  await page.getByRole('button', { name: 'Terug naar de lijst' }).click()
  await page.getByRole('link', { name: /^Uitgenodigd/ }).click()
  for (const person of people) await expect(rowOf(page, person)).toContainText('uitgenodigd')
})

test('a talk is planned, the second clerk is told, and it starts from the row', async ({
  openAs,
}) => {
  const page = await openAs('balie')
  const person = await signal(page)
  const tab = await page.context().newPage()
  for (const one of [page, tab]) {
    await openList(one, 'uit-te-nodigen')
    await rowOf(one, person)
      .getByRole('button', { name: /^Meer acties/ })
      .click()
    await one.getByRole('button', { name: 'Gesprek plannen of verplaatsen' }).click()
    const dialog = one.getByRole('dialog')
    await dialog.getByLabel('Dag').fill(inAWeek)
    await dialog.getByLabel('Uur').fill('9u30')
  }
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Lokaal').fill('Lokaal 2')
  await dialog.getByLabel('Tolk').selectOption({ label: 'Nodig, nog te boeken' })
  await expect(dialog.getByLabel('Taal van de tolk')).toHaveValue('ti')
  await expectAccessible(page, 'planning a talk')
  await dialog.getByRole('button', { name: 'Plannen' }).click()
  await expect(page.getByText(`Gesprek met ${person.fullName} gepland.`)).toBeVisible()

  await openList(page, 'gepland')
  const row = rowOf(page, person)
  await expect(row).toContainText(`${inAWeek}, 09:30`)
  await expect(row).toContainText('Lokaal 2 · tolk Tigrinya nodig')
  await expectAccessible(page, 'the list of planned talks')
  // The row is gone from the list of the other tab; what was typed there is not.
  const second = tab.getByRole('dialog')
  await second.getByLabel('Uur').fill('11u15')
  await second.getByRole('button', { name: 'Plannen' }).click()
  const alert = second.getByRole('alert')
  await expect(alert).toBeFocused()
  await expect(alert).toContainText(`plande dit gesprek daarnet op ${inAWeek}, 09:30`)
  await expect(alert).toContainText(`${inAWeek}, 11:15`)
  await expectAccessible(tab, 'a talk that a colleague planned first')
  await alert.getByRole('button', { name: 'Mijn planning bewaren' }).click()
  await expect(tab.getByText(`Gesprek met ${person.fullName} gepland.`)).toBeVisible()
  await page.reload()
  await expect(row).toContainText(`${inAWeek}, 11:15`)
  await row.getByRole('button', { name: /^Gesprek starten/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Onthaalgesprek met/ })).toBeVisible()
  await openList(page, 'gekomen')
  await expect(rowOf(page, person)).toContainText('gesprek bezig')
})

test('who does not come is invited again, and a mistake is undone', async ({ openAs }) => {
  const page = await openAs('balie')
  const person = await signal(page)
  await openList(page, 'uit-te-nodigen')
  await rowOf(page, person)
    .getByRole('button', { name: /^Meer acties/ })
    .click()
  await page.getByRole('button', { name: 'Verhuisd', exact: true }).click()
  await expect(rowOf(page, person)).toHaveCount(0)
  await openList(page, 'verhuisd')
  await rowOf(page, person)
    .getByRole('button', { name: /^Meer acties/ })
    .click()
  await page.getByRole('button', { name: 'Opnieuw uit te nodigen' }).click()
  await openList(page, 'uit-te-nodigen')
  await rowOf(page, person)
    .getByRole('button', { name: /^Uitnodigen/ })
    .click()
  await expect(page.getByText('1 brief is klaar om af te drukken.')).toBeVisible()
})

test('who cannot be invited any more is named, and a list that filters emptied says so', async ({
  openAs,
}) => {
  const page = await openAs('balie')
  // What is read again by itself would take the row away before it is invited.
  await page.context().route('**/liveChanges', (route) => route.abort())
  const people = [await signal(page), await signal(page)]
  await openList(page, 'uit-te-nodigen')
  const tab = await page.context().newPage()
  await openList(tab, 'uit-te-nodigen')
  const [moved] = people
  for (const { fullName } of people) {
    await page.getByRole('checkbox', { name: `${fullName} kiezen` }).check()
  }
  await rowOf(tab, moved ?? { familyName: '' })
    .getByRole('button', { name: /^Meer acties/ })
    .click()
  await tab.getByRole('button', { name: 'Verhuisd', exact: true }).click()
  await expect(rowOf(tab, moved ?? { familyName: '' })).toHaveCount(0)
  await page.getByRole('button', { name: '2 personen uitnodigen' }).click()
  await expect(
    page.getByText(`Niet uitgenodigd, want dat kan nu niet: ${moved?.fullName}.`),
  ).toBeVisible()
  await page.goto('/aankomsten?toon=verhuisd&taal=is')
  await expect(page.getByText('Niemand met deze filters')).toBeVisible()
  await expectAccessible(page, 'a list that filters emptied')
  await page.getByRole('main').getByRole('button', { name: 'Filters wissen' }).last().click()
  await expect(page.getByRole('row', { name: new RegExp(moved?.familyName ?? '') })).toBeVisible()
})

test('a signal of somebody who moved away tells where they stand', async ({ openAs }) => {
  const page = await openAs('balie')
  const person = await openNewFile(page)
  const signalAgain = async () => {
    await page.goto('/snel-signaal')
    await page.getByLabel('Voornaam').fill(person.givenName)
    await page.getByLabel('Familienaam').fill(person.familyName)
    await page.getByLabel('Telefoon').fill('0470 12 34 56')
    await page.getByRole('button', { name: 'Op de lijst zetten' }).click()
    await page.getByRole('button', { name: /^Dit is dezelfde persoon/ }).click()
  }
  await signalAgain()
  await expect(page.getByText(`${person.fullName} staat op de lijst van aankomsten.`)).toBeVisible()
  await page.goto('/aankomsten?toon=uit-te-nodigen&taal=uk')
  await rowOf(page, person)
    .getByRole('button', { name: /^Meer acties/ })
    .click()
  await page.getByRole('button', { name: 'Verhuisd', exact: true }).click()
  await expect(rowOf(page, person)).toHaveCount(0)
  await signalAgain()
  await expect(
    page.getByText(`${person.fullName} stond al op de lijst van aankomsten, bij “Verhuisd”.`),
  ).toBeVisible()
})

test('somebody without work in it neither sees the list nor reaches it', async ({ openAs }) => {
  const page = await openAs('trajectbegeleider')
  await page.goto('/aankomsten')
  await expect(page.getByText('Aankomsten')).toHaveCount(0)
  await page.keyboard.press('Alt+Shift+S')
  await expect(page).toHaveURL(/aankomsten/)
})
