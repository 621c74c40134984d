import { belgianDay } from '@onthaal/shared/time'
import { draftOf, moveAs, sentBy } from '../support/desk-api.ts'
import { completion } from '../support/factories.ts'
import { expect, test } from '../support/staff.ts'
import { openReferral, openTurn, progressOf, send } from '../support/turn-screens.ts'

/** A reading that fails is tried again before the page gives up. */
const patience = { timeout: 15_000 }

test('who comes second reads how it stands, and loses nothing typed', async ({ openAs }) => {
  const { id } = await sentBy(await openAs('balie'))
  const counsellor = await openAs('trajectbegeleider')
  await openReferral(counsellor, id)
  const question = await openTurn(counsellor, 'Een vraag stellen')
  await question.getByLabel('Uw vraag').fill('Spreekt mevrouw Frans?')

  const colleague = await openAs('taalconsulent')
  await openReferral(colleague, id)
  await colleague.getByRole('button', { name: 'Oppikken', exact: true }).click()
  await expect(progressOf(colleague)).toContainText('Opgepikt door Joris Claeys.')

  await question.getByRole('button', { name: 'Vraag stellen' }).click()
  const refusal = question.getByRole('alert')
  await expect(refusal).toBeFocused()
  await expect(refusal).toContainText('Dit kan nu niet meer')
  await expect(refusal).toContainText('Opgepikt door Joris Claeys.')
  await expect(refusal).toContainText('U kunt nu niets anders doen met deze doorverwijzing.')
  await expect(question.getByLabel('Uw vraag')).toHaveValue('Spreekt mevrouw Frans?')
  await expect(question.getByRole('button', { name: 'Vraag stellen' })).toBeHidden()
  await question.getByRole('button', { name: 'Sluiten' }).last().click()
  await counsellor.getByRole('button', { name: 'Sluiten zonder bewaren' }).click()
  await expect(counsellor.getByText(/Alleen Joris Claeys kan contact noteren/)).toBeVisible()
})

test('what a colleague changed beside it does not stop a second try', async ({
  openAs,
  queryDatabase,
}) => {
  const { id } = await sentBy(await openAs('balie'))
  const counsellor = await openAs('trajectbegeleider')
  await moveAs(counsellor, id, 'claim')
  await openReferral(counsellor, id)
  const contact = await openTurn(counsellor, 'Contactpoging noteren')
  await contact.getByLabel('Brief').check()
  await contact.getByLabel('Niet bereikt').check()
  await contact.getByLabel(/Notitie/).fill('Brief aan de oude straat.')

  const elsewhere = await openAs('trajectbegeleider')
  await openReferral(elsewhere, id)
  const number = await openTurn(elsewhere, 'Klantnummer toevoegen')
  await number.getByLabel(/Klantnummer/).fill('12')
  await number.getByRole('button', { name: 'Bewaren' }).click()
  await expect(number.getByText('Er is 1 fout in het formulier')).toBeVisible()
  await number.getByLabel(/Klantnummer/).fill('c 001.2345')
  await send(number, 'Bewaren')
  await expect(elsewhere.getByText(/^Klantnummer van het Agentschap:/)).toContainText('C0012345')

  await contact.getByRole('button', { name: 'Poging bewaren' }).click()
  await expect(contact.getByRole('alert')).toContainText('Dit dossier is intussen veranderd')
  await expect(contact.getByRole('alert')).toContainText('Wat u hebt getypt, staat er nog.')
  await expect(contact.getByLabel(/Notitie/)).toHaveValue('Brief aan de oude straat.')
  await send(contact, 'Poging bewaren')
  const [stored] = await queryDatabase(
    'select status, attempt_count, agii_client_number from referral where id = $1',
    [id],
  )
  expect(stored).toEqual({
    status: 'inProgress',
    attempt_count: 1,
    agii_client_number: 'C0012345',
  })
})

test('undoing too late is refused with the reason, and offered no more', async ({
  openAs,
  queryDatabase,
}) => {
  const { id } = await sentBy(await openAs('balie'))
  const counsellor = await openAs('trajectbegeleider')
  await moveAs(counsellor, id, 'claim')
  // What is read again on its own would take the button away before it is pressed.
  await counsellor.context().route('**/liveChanges', (route) => route.abort())
  await openReferral(counsellor, id)
  await expect(counsellor.getByRole('button', { name: 'Ongedaan maken' })).toBeVisible()
  await queryDatabase(
    "update referral set accepted_at = accepted_at - interval '16 minutes' where id = $1",
    [id],
  )
  await counsellor.getByRole('button', { name: 'Ongedaan maken' }).click()
  const refusal = counsellor.getByRole('alert')
  await expect(refusal).toContainText('Dit kan alleen in de eerste 15 minuten.')
  await expect(refusal).toContainText('Dit kunt u nu wel: Contactpoging noteren')
  await expect(counsellor.getByRole('button', { name: 'Ongedaan maken' })).toBeHidden()
})

test('a refusal tells by itself how it stands when that cannot be read again', async ({
  openAs,
  queryDatabase,
}) => {
  const { id } = await sentBy(await openAs('balie'))
  const counsellor = await openAs('trajectbegeleider')
  await moveAs(counsellor, id, 'claim')
  await moveAs(counsellor, id, 'completion', { ...completion, date: belgianDay(new Date()) })
  const manager = await openAs('leiding-agentschap')
  await openReferral(manager, id)
  const reopening = await openTurn(manager, 'Heropenen')
  await reopening.getByLabel('Wie volgt dit op?').selectOption({ index: 1 })
  await reopening.getByLabel('Waarom heropent u het?').fill('Te vroeg afgerond.')

  await queryDatabase(
    "update referral set closed_at = closed_at - interval '92 days' where id = $1",
    [id],
  )
  await manager.route(`**/api/onthaal/v1/referrals/${id}`, (route) => route.abort())
  await reopening.getByRole('button', { name: 'Heropenen' }).click()
  const refusal = reopening.getByRole('alert')
  await expect(refusal).toContainText('Heropenen kan tot 90 dagen na het afsluiten.', patience)
  await expect(refusal).toBeFocused()
  await expect(refusal).toContainText('Zo staat het nu: Afgerond.')
  await expect(refusal).toContainText('Dit kunt u nu wel: Als foutief aanduiden.')
  await expect(refusal).toContainText('Wat u hebt getypt, staat er nog.')
  await expect(reopening.getByLabel('Waarom heropent u het?')).toHaveValue('Te vroeg afgerond.')
  await expect(reopening.getByRole('button', { name: 'Heropenen' })).toBeHidden()
})

test('what a colleague sent meanwhile is not sent again, and the review says how it stands', async ({
  openAs,
}) => {
  const clerk = await openAs('balie')
  const { id } = await draftOf(clerk)
  // What is known live would lead away from the review before anybody presses.
  await clerk.context().route('**/liveChanges', (route) => route.abort())
  await clerk.goto(`/concepten/${id}/nakijken`)
  await expect(clerk.getByRole('button', { name: 'Verzenden' })).toBeVisible()
  await moveAs(await openAs('balie'), id, 'submission')

  await clerk.getByRole('button', { name: 'Verzenden' }).click()
  const refusal = clerk.getByRole('alert')
  await expect(refusal).toBeFocused()
  await expect(refusal).toContainText('Dit kan nu niet meer')
  await expect(refusal).toContainText('moet de doorverwijzing oppikken')
  await expect(refusal).toContainText('Dit kunt u nu wel: Intrekken.')
  await expect(clerk.getByRole('button', { name: 'Verzenden' })).toBeHidden()
  await clerk.getByRole('link', { name: 'Doorverwijzing bekijken' }).click()
  await expect(clerk.getByRole('heading', { level: 1, name: /OH-/ })).toBeVisible()
})

test('what the server finds wrong in a turn stands beside its field', async ({ openAs }) => {
  const { id } = await sentBy(await openAs('balie'))
  const counsellor = await openAs('trajectbegeleider')
  await moveAs(counsellor, id, 'claim')
  // A day ahead of the server: the form takes for today what is tomorrow.
  await counsellor.clock.setFixedTime(Date.now() + 86_400_000)
  await openReferral(counsellor, id)
  const closing = await openTurn(counsellor, 'Afronden')
  await closing.getByLabel('Inburgeringstraject gestart').check()
  await closing.getByLabel(/Bericht aan de verwijzer/).fill('Begint volgende week.')
  await closing.getByRole('button', { name: 'Afronden' }).click()
  const summary = closing.getByRole('alert').filter({ hasText: 'Er is 1 fout' })
  await expect(summary).toBeFocused()
  await expect(closing.getByLabel('Op welke dag?')).toHaveAccessibleDescription(
    /De datum ligt niet in de toekomst\./,
  )
  await expect(closing.getByText('Dit kan nu niet')).toBeHidden()
  await expect(closing.getByLabel(/Bericht aan de verwijzer/)).toHaveValue('Begint volgende week.')
})

test('of text that is too long nothing is cut off, and the fault stands beside it', async ({
  openAs,
}) => {
  const { id } = await sentBy(await openAs('balie'))
  const counsellor = await openAs('trajectbegeleider')
  await openReferral(counsellor, id)
  const back = await openTurn(counsellor, 'Terugsturen')
  await back.getByLabel('Geen plaats').check()
  const explanation = back.getByLabel('Uitleg voor de verwijzer')
  const pasted = 'Woont hier niet. '.repeat(118).slice(0, 2001).replace(/.$/, '!')
  expect(pasted).toHaveLength(2001)
  await explanation.focus()
  await counsellor.keyboard.insertText(pasted)
  await back.getByRole('button', { name: 'Terugsturen' }).click()
  await expect(back.getByRole('alert').filter({ hasText: 'Er is 1 fout' })).toBeFocused()
  await expect(explanation).toHaveValue(pasted)
  await expect(explanation).toHaveAccessibleDescription(/Gebruik hoogstens 2000 tekens\./)
  await back.getByRole('link', { name: 'Gebruik hoogstens 2000 tekens.' }).click()
  await expect(explanation).toBeFocused()
  await counsellor.keyboard.press('Control+End')
  await counsellor.keyboard.press('Backspace')
  await send(back, 'Terugsturen')
})
