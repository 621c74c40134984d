import { addDays, belgianDay } from '@onthaal/shared/time'
import { expectAccessible } from '../support/accessibility.ts'
import { sentBy } from '../support/desk-api.ts'
import { pickUp } from '../support/desk-work.ts'
import { expect, test } from '../support/staff.ts'
import { openReferral, openTurn, progressOf, send } from '../support/turn-screens.ts'

/** As people here type a day. */
const typed = (day: string) => day.split('-').reverse().join('/')

test('the agency sets terms for what is sent later', async ({ openAs }) => {
  const administrator = await openAs('beheer-agentschap', { viewport: { width: 360, height: 740 } })
  await administrator.goto('/regios-en-loketten')
  await administrator.getByRole('button', { name: 'Termijn toevoegen' }).click()
  const dialog = administrator.getByRole('dialog')
  // Long after the other tests.
  await dialog.getByLabel('Geldig vanaf').fill('01/01/2031')
  await dialog.getByLabel('Oppikken binnen hoeveel werkdagen?').fill('5')
  await dialog.getByLabel('Hoeveel werkdagen vooraf verwittigen?').fill('5')
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Verwittig minder werkdagen vooraf')
  await expectAccessible(administrator, 'terms with a fault')
  await dialog.getByLabel('Hoeveel werkdagen vooraf verwittigen?').fill('1')
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await expect(dialog).toBeHidden()
  await expect(administrator.getByRole('table', { name: 'Termijnen' })).toContainText('5 werkdagen')
  await expectAccessible(administrator, 'terms')
})

test('both sides read when it ends: extended once, put off by a pause, late with the reason', async ({
  openAs,
  queryDatabase,
}) => {
  const clerk = await openAs('balie')
  const { id } = await sentBy(clerk)
  const counsellor = await openAs('trajectbegeleider')
  await pickUp(counsellor, id)
  await openReferral(counsellor, id)
  const dueBy = addDays(belgianDay(new Date()), 200)
  const extend = await openTurn(counsellor, 'Uiterste datum verlengen')
  await expect(extend.getByText(/De uiterste datum is nu \d\d\//)).toBeVisible()
  await extend.getByLabel('Nieuwe uiterste datum').fill(typed(dueBy))
  await extend.getByLabel('Wacht op de start van een cursus').check()
  await extend.getByLabel('Leg kort uit').fill('De groep begint later.')
  await expectAccessible(counsellor, 'extension')
  await send(extend, 'Verlengen')
  await expect(progressOf(counsellor)).toContainText(`ten laatste op ${typed(dueBy)}`)
  const hold = await openTurn(counsellor, 'Pauzeren')
  await hold.getByLabel('Tot en met welke dag?').fill(typed(addDays(belgianDay(new Date()), 30)))
  await expect(hold.getByText(/De uiterste datum wordt dan \d/)).toBeVisible()
  await hold.getByLabel('De persoon is ziek').check()
  await send(hold, 'Pauzeren')

  await openReferral(clerk, id)
  await expect(clerk.getByText(/Verlengd: eerst was dat/)).toBeVisible()
  await expect(clerk.getByText(/Na de pauze wordt dat/)).toBeVisible()
  await expect(clerk.getByText('De groep begint later.')).toBeHidden()
  await expectAccessible(clerk, 'referral with an extension')

  const { id: waiting } = await sentBy(clerk)
  await queryDatabase(
    `update referral set pick_up_by = current_date - 3, submitted_at = submitted_at - interval '20 days' where id = $1`,
    [waiting],
  )
  const manager = await openAs('leiding-agentschap')
  await openReferral(manager, waiting)
  const explain = await openTurn(manager, 'Wachttijd uitleggen')
  await explain.getByLabel('Te weinig medewerkers').check()
  await explain.getByLabel('Bericht aan de verwijzer').fill('Volgende week pikken we dit op.')
  await send(explain, 'Versturen')
  await openReferral(clerk, waiting)
  await expect(progressOf(clerk)).toContainText(
    /Die dag is voorbij\. De wachttijd is al \d+ werkdagen\. Het loket zegt waarom: te weinig medewerkers\./,
  )
  await expect(clerk.getByText('Volgende week pikken we dit op.').first()).toBeVisible()
  await expectAccessible(clerk, 'late referral')
})
