import { setTimeout } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { fillReferral, idIn, registerPerson } from '../support/desk-work.ts'
import { expect, test } from '../support/staff.ts'
import { addLine, inform, openLine, startTalk, untilSaved } from '../support/talk-work.ts'

test('a double click starts one talk, and an open talk is gone on with', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  const { id } = await registerPerson(page)
  await page.getByRole('link', { name: 'Onthaalgesprek starten' }).dblclick()
  await expect(page.getByRole('button', { name: 'Nakijken' })).toBeVisible()
  const address = page.url()

  const colleague = await openAs('balie')
  await colleague.goto(`/personen/${id}/onthaalgesprek`)
  await expect(colleague.getByText(/Er is al een open gesprek met/)).toBeVisible()
  await colleague.getByRole('link', { name: 'Verder met dit gesprek' }).click()
  await expect(colleague).toHaveURL(address)
  const [made] = await queryDatabase(
    'select count(*)::int as talks from intake_interview where person_id = $1',
    [id],
  )
  expect(made).toEqual({ talks: 1 })
})

/** Lets two requests to begin something go out only when both have been made. */
async function togetherAt(page: Page, address: string): Promise<void> {
  const both = Promise.withResolvers<void>()
  let asked = 0
  await page.context().route(address, async (route) => {
    asked += 1
    if (asked === 2) both.resolve()
    await both.promise
    await route.continue()
  })
}

test('two tabs that start at the same moment end in one talk', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  const { id } = await registerPerson(page)
  const second = await page.context().newPage()
  await togetherAt(page, '**/api/onthaal/v1/intakeInterviews')
  await Promise.all([page, second].map((tab) => tab.goto(`/personen/${id}/onthaalgesprek`)))
  for (const tab of [page, second]) {
    await expect(tab.getByRole('button', { name: 'Nakijken' })).toBeVisible()
  }
  expect(second.url()).toBe(page.url())
  const talks = await queryDatabase('select id from intake_interview where person_id = $1', [id])
  expect(talks).toEqual([{ id: idIn(page) }])
})

test('a second tab that refers for the same is led to the draft of the first', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  const { id } = await registerPerson(page)
  const second = await page.context().newPage()
  for (const tab of [page, second]) {
    await tab.goto(`/personen/${id}/doorverwijzen`)
    await fillReferral(tab)
  }
  const note = second.getByRole('textbox', { name: /^Toelichting/ })
  await note.fill('Graag een ochtend.')
  await page.getByRole('button', { name: 'Bewaren als concept' }).click()
  await expect(page.getByText('Het concept is bewaard.')).toBeVisible()
  await second.getByRole('button', { name: 'Nakijken' }).click()
  const refusal = second.getByRole('alert')
  await expect(refusal).toBeFocused()
  await expect(refusal).toContainText('Er is al een concept voor deze doorverwijzing')
  await expect(note).toHaveValue('Graag een ochtend.')
  await refusal.getByRole('link', { name: 'Naar dat concept' }).click()
  await second.getByRole('button', { name: 'Verlaten zonder bewaren' }).click()
  await expect(second).toHaveURL(page.url())
  const drafts = await queryDatabase('select id from referral where person_id = $1', [id])
  expect(drafts).toEqual([{ id: idIn(page) }])
})

test('on a slow line a second press, the back button and the other tab send one talk once', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  const { id } = await registerPerson(page)
  await page.context().route('**/api/onthaal/v1/intakeInterviews/**', async (route) => {
    await setTimeout(700)
    await route.continue()
  })
  await startTalk(page)
  await inform(page)
  await addLine(page, 'Inburgering', 'Heeft begeleiding nodig')
  await page.getByRole('textbox', { name: /^Notities/ }).fill('Tot op het laatste moment getypt.')
  await page.getByRole('button', { name: 'Nakijken' }).dblclick()
  await expect(page.getByRole('button', { name: 'Verzenden' })).toBeVisible()
  await expect(page.getByText('Tot op het laatste moment getypt.')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('textbox', { name: /^Notities/ })).toHaveValue(
    'Tot op het laatste moment getypt.',
  )
  await page.getByRole('button', { name: 'Nakijken' }).click()
  await page.getByRole('button', { name: 'Verzenden' }).dblclick()
  await expect(page.getByRole('heading', { name: 'Doorverwijzing verzonden' })).toBeVisible()
  await page.goBack()
  await expect(page.getByText(/Dit gesprek kan niet meer veranderen/)).toBeVisible()
  const sent = await queryDatabase('select status from referral where person_id = $1', [id])
  expect(sent).toEqual([{ status: 'submitted' }])
})

test('a session that ends under a talk loses nothing: sign in again and it is saved', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  await registerPerson(page)
  const id = await startTalk(page)
  await page.context().clearCookies()
  await page.getByRole('textbox', { name: /^Notities/ }).fill('Getypt na het einde van de sessie.')
  const dialog = page.getByRole('dialog', { name: 'Log opnieuw in' })
  await dialog.getByLabel('Gebruikersnaam').fill('balie')
  await dialog.getByLabel('Wachtwoord', { exact: true }).fill('onthaal-demo')
  await dialog.getByRole('button', { name: 'Inloggen' }).click()
  await untilSaved(page)
  const [stored] = await queryDatabase('select notes from intake_interview where id = $1', [id])
  expect(stored).toEqual({ notes: 'Getypt na het einde van de sessie.' })
})

test('a start whose answer gets lost makes one talk at the second try', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  const { id } = await registerPerson(page)
  await page.route(
    '**/api/onthaal/v1/intakeInterviews',
    async (route) => {
      await route.fetch()
      await route.abort('connectionreset')
    },
    { times: 1 },
  )
  await page.getByRole('link', { name: 'Onthaalgesprek starten' }).click()
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
  await expect(page.getByRole('button', { name: 'Nakijken' })).toBeVisible()
  const [made] = await queryDatabase(
    'select count(*)::int as talks from intake_interview where person_id = $1',
    [id],
  )
  expect(made).toEqual({ talks: 1 })
})

test('two tabs send one talk once, and the second is told', async ({ openAs, queryDatabase }) => {
  const page = await openAs('balie')
  const { id } = await registerPerson(page)
  await startTalk(page)
  await inform(page)
  await addLine(page, 'Inburgering', 'Heeft begeleiding nodig')
  await untilSaved(page)
  await page.getByRole('button', { name: 'Nakijken' }).click()
  await expect(page.getByRole('button', { name: 'Verzenden' })).toBeVisible()
  const second = await page.context().newPage()
  await second.goto(page.url())
  await expect(second.getByRole('button', { name: 'Verzenden' })).toBeVisible()

  await page.getByRole('button', { name: 'Verzenden' }).dblclick()
  await expect(page.getByRole('heading', { name: 'Doorverwijzing verzonden' })).toBeVisible()
  await second.getByRole('button', { name: 'Verzenden' }).click()
  await expect(second.getByRole('alert')).toBeFocused()
  const sent = await queryDatabase('select status from referral where person_id = $1', [id])
  expect(sent).toEqual([{ status: 'submitted' }])
})

test('a cut connection loses no character, and everything is saved when it is back', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  await registerPerson(page)
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

test('an answer that gets lost on the way makes no second referral', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  const { id } = await registerPerson(page)
  await startTalk(page)
  await page.getByRole('button', { name: 'Doorverwijzing toevoegen' }).click()
  await page.route(
    '**/intakeInterviews/*/referrals/*',
    async (route) => {
      await route.fetch()
      await route.abort('connectionreset')
    },
    { times: 1 },
  )
  await openLine(page).getByLabel('Inburgering', { exact: true }).check()
  await expect(page.getByText(/^Niet bewaard: geen verbinding/)).toBeVisible()
  await openLine(page).getByLabel('Heeft begeleiding nodig').check()
  await untilSaved(page)
  const lines = await queryDatabase('select reasons from referral where person_id = $1', [id])
  expect(lines).toEqual([{ reasons: ['needsGuidance'] }])
})

test('a reload restores what was saved, with the referral that was open', async ({ openAs }) => {
  const page = await openAs('balie')
  await registerPerson(page)
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
  await registerPerson(page)
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
  const { id } = await registerPerson(page)
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
  await registerPerson(page)
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
