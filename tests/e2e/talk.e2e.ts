import { openNewFile } from '../support/desk-api.ts'
import { searchByName } from '../support/desk-work.ts'
import { expect, test } from '../support/staff.ts'
import {
  addLine,
  finishTalk,
  inform,
  informedAbout,
  openLine,
  startTalk,
  untilSaved,
} from '../support/talk-work.ts'

test('one talk leads to two referrals, sent together with a number each', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  const person = await openNewFile(page)
  await searchByName(page, person.fullName)
  await page.getByRole('link', { name: `Onthaalgesprek starten met ${person.fullName}` }).click()
  await expect(page.getByRole('button', { name: 'Nakijken' })).toBeVisible()
  await page.getByRole('textbox', { name: /^Plaats/ }).fill('Stadhuis, balie 3')
  await inform(page)
  await inform(page, 'Nederlands leren')
  await page.getByRole('combobox', { name: /^Meegegeven materiaal/ }).fill('Brochure inburgering')
  await page.getByLabel(/Notities/).fill('Wil snel beginnen.')
  await addLine(page, 'Inburgering', 'Heeft begeleiding nodig')
  await addLine(page, 'Nederlands leren', 'Wil Nederlands leren')

  await page.getByRole('button', { name: 'Nakijken' }).click()
  await expect(page.getByRole('region', { name: 'Het gesprek' })).toContainText('Stadhuis, balie 3')
  const first = page.getByRole('region', { name: 'Doorverwijzing 1 van 2' })
  await expect(first).toContainText(`Wat het loket over ${person.fullName} krijgt`)
  await expect(first).toContainText('+32 470 12 34 56')
  await page.getByRole('button', { name: '2 doorverwijzingen verzenden' }).click()

  await expect(page.getByRole('heading', { name: '2 doorverwijzingen verzonden' })).toBeFocused()
  const numbers = await page.getByText(/^OH-\d\d-/).allTextContents()
  expect(numbers).toHaveLength(2)
  // What the family takes home says nothing of the notes.
  await expect(page.getByText('Brochure inburgering')).toBeVisible()
  await expect(page.getByText('Wil snel beginnen.')).toBeHidden()

  const sent = await queryDatabase(
    `select reference, status from referral where person_id = $1 order by reference`,
    [person.id],
  )
  expect(sent).toEqual(numbers.toSorted().map((reference) => ({ reference, status: 'submitted' })))
  const [talk] = await queryDatabase(
    `select status, outcome, place, topics, materials, notes, languages
     from intake_interview where person_id = $1`,
    [person.id],
  )
  expect(talk).toEqual({
    status: 'held',
    outcome: 'referred',
    place: 'Stadhuis, balie 3',
    topics: ['civicIntegration', 'dutchLessons'],
    materials: ['Brochure inburgering'],
    notes: 'Wil snel beginnen.',
    languages: ['uk'],
  })

  await page.getByRole('link', { name: 'Naar het dossier' }).click()
  const talks = page.getByRole('region', { name: 'Onthaalgesprekken met deze persoon' })
  await expect(talks).toContainText('Doorverwezen')
  await talks.getByRole('link', { name: /^Gesprek van/ }).click()
  await expect(page.getByText(/Dit gesprek kan niet meer veranderen/)).toBeVisible()
  await expect(page.getByText('Wil snel beginnen.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Nakijken' })).toHaveCount(0)
})

test('one talk refers two people of one household, each with a file of their own', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  const person = await openNewFile(page)
  const household = page.getByRole('region', { name: 'Gezin en voogden' })
  await household.getByRole('link', { name: 'Nieuwe persoon toevoegen aan het gezin' }).click()
  await page.getByLabel('Voornaam').fill('Broer')
  await page.getByLabel('Telefoon').fill('0470 12 34 57')
  await page.getByRole('button', { name: 'Bewaren en toevoegen aan het gezin' }).click()
  await expect(household.getByRole('link', { name: `Broer ${person.familyName}` })).toBeVisible()

  const id = await startTalk(page)
  await inform(page)
  await addLine(page, 'Inburgering', 'Heeft begeleiding nodig')
  await page.getByRole('button', { name: 'Nog een doorverwijzing toevoegen' }).click()
  const line = openLine(page)
  await line.getByRole('radio', { name: `Broer ${person.familyName}` }).check()
  await line.getByLabel('Inburgering', { exact: true }).check()
  await line.getByLabel('Heeft begeleiding nodig').check()
  await finishTalk(page, '2 doorverwijzingen verzenden')
  await expect(page.getByText(/^OH-\d\d-/)).toHaveCount(2)
  await expect(page.getByText(`Inburgering voor Broer ${person.familyName}`)).toBeVisible()
  const sent = await queryDatabase(
    `select given_name, status from referral
     join person_file on person_file.person_id = referral.person_id
     where interview_id = $1 order by given_name`,
    [id],
  )
  expect(sent).toEqual(
    [
      { given_name: 'Broer', status: 'submitted' },
      { given_name: person.givenName, status: 'submitted' },
    ].toSorted((left, right) => left.given_name.localeCompare(right.given_name)),
  )
})

test('somebody who is informed and wants no referral is a talk of its own', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  const person = await openNewFile(page)
  const id = await startTalk(page)
  await inform(page)
  await page.getByLabel('Geïnformeerd, wenst geen doorverwijzing').check()
  await finishTalk(page, 'Gesprek afsluiten')
  await expect(page.getByRole('heading', { name: 'Gesprek afgesloten' })).toBeFocused()
  const [talk] = await queryDatabase('select status, outcome from intake_interview where id = $1', [
    id,
  ])
  expect(talk).toEqual({ status: 'held', outcome: 'informedNoReferral' })

  await page.goto('/gesprekken?toon=afgesloten')
  const row = page.getByRole('row', { name: new RegExp(person.familyName) })
  await expect(row).toContainText('Geïnformeerd, wenst geen doorverwijzing')
})

test('what is missing stands beside its field, and the summary leads there', async ({ openAs }) => {
  const page = await openAs('balie')
  await openNewFile(page)
  await startTalk(page)
  await page.getByLabel('Datum').fill('31/02/2026')
  await page.getByLabel('Geïnformeerd, wenst geen doorverwijzing').check()
  await page.getByRole('button', { name: 'Nakijken' }).click()
  const summary = page.getByRole('alert').filter({ hasText: 'Er zijn 2 fouten' })
  await expect(summary).toBeFocused()
  await expect(page.getByLabel('Datum')).toHaveAccessibleDescription(/Typ een datum zoals/)
  await summary.getByRole('link', { name: 'Duid aan waarover u de persoon informeerde.' }).click()
  await expect(informedAbout(page).getByLabel('Inburgering', { exact: true })).toBeFocused()
  await page.keyboard.press('Space')

  await page.getByLabel('Datum').fill('01/10/2026')
  await page.getByRole('button', { name: 'Doorverwijzing toevoegen' }).click()
  await openLine(page).getByLabel('Inburgering', { exact: true }).check()
  await openLine(page).getByRole('button', { name: 'Klaar' }).click()
  await expect(page.getByText('Nog niet volledig')).toBeVisible()
  await page.getByRole('button', { name: 'Nakijken' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Er is 1 fout' })).toBeFocused()
  await expect(openLine(page).getByText('Kies minstens één reden.')).toBeVisible()
  await page.getByRole('link', { name: /vul deze doorverwijzing aan/ }).click()
  await expect(openLine(page).getByLabel('Nieuwkomer die verplicht moet inburgeren')).toBeFocused()
})

test('somebody without contact data is completed from the review, and the talk goes on', async ({
  openAs,
}) => {
  const page = await openAs('balie')
  await page.goto('/personen/nieuw')
  await page.getByLabel('Voornaam').fill('Kidane')
  await page.getByRole('button', { name: 'Persoon bewaren' }).click()
  await startTalk(page)
  await page.getByRole('combobox', { name: /Talen van het gesprek/ }).fill('Tigr')
  await page.getByRole('option', { name: 'Tigrinya' }).click()
  await page.keyboard.press('Escape')
  await inform(page)
  await addLine(page, 'Inburgering', 'Heeft begeleiding nodig')
  await page.getByRole('button', { name: 'Nakijken' }).click()
  await expect(page.getByText('Kidane: er is geen telefoonnummer of e-mailadres.')).toBeVisible()
  await page.getByRole('button', { name: 'Verzenden' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Vul bij de persoon' })).toBeFocused()

  await page.getByRole('link', { name: 'Gegevens van Kidane aanvullen' }).first().click()
  await page.getByLabel('Contacttaal').selectOption({ label: 'Tigrinya' })
  await page.getByLabel('E-mail').fill('kidane@example.org')
  await page.getByRole('button', { name: 'Wijzigingen bewaren' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /nakijken$/ })).toBeVisible()
  await page.getByRole('button', { name: 'Verzenden' }).click()
  await expect(page.getByRole('heading', { name: 'Doorverwijzing verzonden' })).toBeVisible()
})

test('without a valid protocol the talk is saved, and its referral waits', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  const person = await openNewFile(page)
  const id = await startTalk(page)
  await inform(page)
  await addLine(page, 'Inburgering', 'Heeft begeleiding nodig')
  await untilSaved(page)
  const protocols = await queryDatabase('select id, valid_to::text from protocol')
  await queryDatabase('update protocol set valid_to = current_date - 1')
  try {
    await page.getByRole('button', { name: 'Nakijken' }).click()
    await page.getByRole('button', { name: 'Verzenden' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'geen geldig protocol' })).toBeFocused()
    await page.getByRole('button', { name: 'Gesprek bewaren, doorverwijzing wacht' }).click()
    await expect(page.getByRole('heading', { name: 'Gesprek afgesloten' })).toBeVisible()
    await expect(page.getByText(/wacht tot er een geldig protocol is/)).toBeVisible()
    // A letter of what was told prints all the same.
    await page.evaluate('window.print = () => { document.body.dataset.printed = "yes" }')
    await page.getByRole('button', { name: 'Brief meegeven en afdrukken' }).click()
    await expect(page.locator('body[data-printed]')).toHaveCount(1)
    const [talk] = await queryDatabase(
      `select intake_interview.outcome, referral.status from intake_interview
       join referral on referral.interview_id = intake_interview.id where intake_interview.id = $1`,
      [id],
    )
    expect(talk).toEqual({ outcome: 'referralWaiting', status: 'draft' })
  } finally {
    for (const { id: protocol, valid_to } of protocols) {
      await queryDatabase('update protocol set valid_to = $2 where id = $1', [protocol, valid_to])
    }
  }
  // Nobody saved a protocol, so nothing went by itself; by hand it can.
  await page.goto('/wacht-op-protocol')
  await page
    .getByRole('row', { name: new RegExp(person.familyName) })
    .getByRole('link', { name: 'Verder werken' })
    .click()
  await page.getByRole('button', { name: 'Nakijken' }).click()
  await page.getByRole('button', { name: 'Verzenden' }).click()
  await expect(page.getByRole('heading', { name: 'Doorverwijzing verzonden' })).toBeVisible()
})

test('a talk that is not closed stands on the page of the day, with the way back', async ({
  openAs,
}) => {
  const page = await openAs('balie')
  const person = await openNewFile(page)
  await startTalk(page)
  await page.goto('/vandaag')
  const talks = page.getByRole('region', { name: 'Open gesprekken' })
  await talks
    .getByRole('link', { name: new RegExp(`^Verder werken .* ${person.fullName}`) })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `Onthaalgesprek met ${person.fullName}`,
  )
})
