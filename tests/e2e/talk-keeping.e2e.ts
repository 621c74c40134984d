import { openNewFile } from '../support/desk-api.ts'
import { endSessionAt, expect, test } from '../support/staff.ts'
import { addLine, inform, openLine, startTalk, untilSaved } from '../support/talk-work.ts'

test('a session that ends under a talk loses nothing: sign in again and it is saved', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  await openNewFile(page)
  const id = await startTalk(page)
  await endSessionAt(page, `**/api/onthaal/v1/intakeInterviews/${id}`)
  await page.getByRole('textbox', { name: /^Notities/ }).fill('Getypt na het einde van de sessie.')
  const dialog = page.getByRole('dialog', { name: 'Log opnieuw in' })
  await dialog.getByLabel('Gebruikersnaam').fill('balie')
  await dialog.getByLabel('Wachtwoord', { exact: true }).fill('onthaal-demo')
  await dialog.getByRole('button', { name: 'Inloggen' }).click()
  await untilSaved(page)
  const [stored] = await queryDatabase('select notes from intake_interview where id = $1', [id])
  expect(stored).toEqual({ notes: 'Getypt na het einde van de sessie.' })
})

test('a cut connection loses no character, and everything is saved when it is back', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  await openNewFile(page)
  const id = await startTalk(page)
  const typed = 'Ze wil op maandag en woensdag les volgen, liefst in de voormiddag.'
  const notes = page.getByRole('textbox', { name: /^Notities/ })
  await notes.pressSequentially(typed.slice(0, 20))
  await page.context().setOffline(true)
  await notes.pressSequentially(typed.slice(20))
  await addLine(page, 'Inburgering', 'Heeft begeleiding nodig')
  await expect(page.getByText(/^Niet bewaard: geen verbinding/)).toBeVisible()
  await expect(notes).toHaveValue(typed)
  await page.getByRole('link', { name: 'Concepten' }).click()
  await page.getByRole('button', { name: 'Op de pagina blijven' }).click()

  await page.context().setOffline(false)
  await untilSaved(page)
  const [stored] = await queryDatabase(
    `select notes, (select array_agg(type) from referral where interview_id = intake_interview.id) as lines
     from intake_interview where id = $1`,
    [id],
  )
  expect(stored).toEqual({ notes: typed, lines: ['civicIntegration'] })
})

test('a server that is killed under a talk loses no character: it starts again and all is saved', async ({
  openAs,
  application,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  await openNewFile(page)
  const id = await startTalk(page)
  const typed = 'Ze wil op maandag en woensdag les volgen, liefst in de voormiddag.'
  const notes = page.getByRole('textbox', { name: /^Notities/ })
  await notes.pressSequentially(typed.slice(0, 20))
  await application.crash()
  try {
    await notes.pressSequentially(typed.slice(20))
    await inform(page)
    await addLine(page, 'Inburgering', 'Heeft begeleiding nodig')
    await expect(page.getByText(/^Niet bewaard: geen verbinding/)).toBeVisible()
    await expect(notes).toHaveValue(typed)
  } finally {
    await application.startAgain()
  }
  await untilSaved(page)
  await page.reload()
  await expect(notes).toHaveValue(typed)
  const [stored] = await queryDatabase(
    `select notes, topics, (select array_agg(type) from referral where interview_id = intake_interview.id) as lines
     from intake_interview where id = $1`,
    [id],
  )
  expect(stored).toEqual({
    notes: typed,
    topics: ['civicIntegration'],
    lines: ['civicIntegration'],
  })
})

test('a reload restores what was saved, with the referral that was open', async ({ openAs }) => {
  const page = await openAs('balie')
  await openNewFile(page)
  await startTalk(page)
  await page.getByRole('textbox', { name: /^Notities/ }).fill('Komt morgen terug.')
  await page.getByRole('button', { name: 'Doorverwijzing toevoegen' }).click()
  await openLine(page).getByLabel('Nederlands leren', { exact: true }).check()
  await openLine(page)
    .getByLabel(/Toelichting/)
    .fill('Graag avondlessen.')
  await untilSaved(page)
  await page.reload()
  await expect(page.getByRole('textbox', { name: /^Notities/ })).toHaveValue('Komt morgen terug.')
  await expect(openLine(page).getByLabel(/Toelichting/)).toHaveValue('Graag avondlessen.')

  await page.getByRole('textbox', { name: /^Notities/ }).fill('Komt morgen terug met haar zus.')
  await page.getByRole('link', { name: 'Concepten' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Concepten' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('textbox', { name: /^Notities/ })).toHaveValue(
    'Komt morgen terug met haar zus.',
  )
})

test('two tabs write one talk: what both changed is chosen, the rest comes together', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  await openNewFile(page)
  const id = await startTalk(page)
  const other = await page.context().newPage()
  await other.goto(page.url())
  await other.getByRole('textbox', { name: /^Notities/ }).fill('Van het andere tabblad.')
  await other.getByRole('textbox', { name: /^Plaats/ }).fill('Stadhuis')
  await untilSaved(other)

  await page.getByRole('textbox', { name: /^Notities/ }).fill('Van dit tabblad.')
  const conflict = page.getByRole('alert').filter({ hasText: 'op een andere plaats aangepast' })
  await expect(conflict).toContainText('Van het andere tabblad.')
  await expect(page.getByRole('textbox', { name: /^Notities/ })).toHaveValue('Van dit tabblad.')
  await expect(page.getByRole('textbox', { name: /^Plaats/ })).toHaveValue('Stadhuis')
  await conflict.getByRole('button', { name: 'Mijn keuze bewaren' }).click()
  await untilSaved(page)
  const [stored] = await queryDatabase('select notes, place from intake_interview where id = $1', [
    id,
  ])
  expect(stored).toEqual({ notes: 'Van dit tabblad.', place: 'Stadhuis' })
})

test('a referral that is removed comes back with one key', async ({ openAs, queryDatabase }) => {
  const page = await openAs('balie')
  const { id } = await openNewFile(page)
  await startTalk(page)
  await addLine(page, 'Inburgering', 'Heeft begeleiding nodig')
  await untilSaved(page)
  await page.getByRole('button', { name: /^Inburgering voor .* verwijderen$/ }).click()
  await expect(page.getByText(/is verwijderd\.$/)).toBeVisible()
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(page.getByRole('button', { name: /^Inburgering voor .* aanpassen$/ })).toBeFocused()
  await inform(page)
  await page.getByRole('button', { name: 'Nakijken' }).click()
  await page.getByRole('button', { name: 'Verzenden' }).click()
  await expect(page.getByRole('heading', { name: 'Doorverwijzing verzonden' })).toBeVisible()
  const statuses = await queryDatabase(
    'select status from referral where person_id = $1 order by status',
    [id],
  )
  expect(statuses).toEqual([{ status: 'cancelled' }, { status: 'submitted' }])
})

test('a talk begun by mistake is thrown away after asking', async ({ openAs, queryDatabase }) => {
  const page = await openAs('balie')
  await openNewFile(page)
  const id = await startTalk(page)
  await page.getByRole('button', { name: 'Gesprek weggooien' }).click()
  const dialog = page.getByRole('dialog', { name: 'Gesprek weggooien?' })
  await dialog.getByRole('button', { name: 'Gesprek houden' }).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: 'Gesprek weggooien' }).click()
  await dialog.getByRole('button', { name: 'Weggooien' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Gesprekken' })).toBeVisible()
  const [talk] = await queryDatabase('select status from intake_interview where id = $1', [id])
  expect(talk).toEqual({ status: 'discarded' })
})
