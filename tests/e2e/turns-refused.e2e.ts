import { moveAs, sentBy } from '../support/desk-api.ts'
import { expect, test } from '../support/staff.ts'
import { openReferral, openTurn, progressOf, send } from '../support/turn-screens.ts'

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
