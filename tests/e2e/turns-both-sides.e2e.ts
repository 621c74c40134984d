import { type ReferralEventName, referralEvents } from '@onthaal/shared/referrals'
import type { Page } from '@playwright/test'
import { draftOf, moveAs, openNewFile, sentBy } from '../support/desk-api.ts'
import { complete, recordContact, refer } from '../support/desk-work.ts'
import { expect, test } from '../support/staff.ts'
import { openReferral, openTurn, progressOf, send } from '../support/turn-screens.ts'

test.describe.configure({ mode: 'serial' })

/** Every referral that the tests of this file turned. */
const turned: string[] = []

const samira = { label: 'Samira Haddou: trajectbegeleider' }

/** What was not done by hand in these tests: the event, and of which referral. */
const prepared: { id: string; event: ReferralEventName }[] = []

async function sentBefore(page: Page): Promise<{ id: string }> {
  const { id } = await sentBy(page)
  turned.push(id)
  prepared.push({ id, event: 'start' }, { id, event: 'submit' })
  return { id }
}

async function claimedBefore(page: Page, id: string): Promise<void> {
  await moveAs(page, id, 'claim')
  prepared.push({ id, event: 'claim' })
}

test('the desk asks, the clerk answers; picking up is undone, then done', async ({ openAs }) => {
  test.slow()
  const clerk = await openAs('balie')
  await openNewFile(clerk)
  const { id } = await refer(clerk)
  turned.push(id)
  const counsellor = await openAs('trajectbegeleider')
  await openReferral(counsellor, id)

  const question = await openTurn(counsellor, 'Een vraag stellen')
  await question.getByLabel('Uw vraag').fill('Op welk nummer is mevrouw bereikbaar?')
  await expect(question.getByLabel('Antwoord ten laatste op')).toHaveValue(/^\d\d\/\d\d\/20\d\d$/)
  await send(question, 'Vraag stellen')
  await expect(progressOf(counsellor)).toContainText('Uw loket heeft een vraag gesteld.')
  await expect(progressOf(counsellor)).toContainText('Stad Geraardsbergen moet de vraag')

  await openReferral(clerk, id)
  await expect(clerk.getByText('De vraag van het loket')).toBeVisible()
  await expect(progressOf(clerk)).toContainText('Uw organisatie moet de vraag beantwoorden')
  const answer = await openTurn(clerk, 'De vraag beantwoorden')
  await expect(answer).toContainText('Op welk nummer is mevrouw bereikbaar?')
  await answer.getByLabel('Uw antwoord').fill('Op het nummer van haar zus.')
  await send(answer, 'Antwoord versturen')
  await expect(clerk.getByRole('button', { name: 'De vraag beantwoorden' })).toBeHidden()

  await openReferral(counsellor, id)
  await expect(counsellor.getByText('Op het nummer van haar zus.')).toBeVisible()
  await counsellor.getByRole('button', { name: 'Oppikken', exact: true }).click()
  await expect(counsellor.getByText(/Ongedaan maken kan nog 15 minuten/)).toBeVisible()
  await counsellor.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(counsellor.getByText('Het oppikken is ongedaan gemaakt.')).toBeVisible()
  await counsellor.getByRole('button', { name: 'Oppikken', exact: true }).click()
  await expect(progressOf(counsellor)).toContainText('U neemt contact op met de persoon.')
})

test('a case is paused, handed over, released, assigned, completed and reopened', async ({
  openAs,
}) => {
  const { id } = await sentBefore(await openAs('balie'))
  const counsellor = await openAs('trajectbegeleider')
  await claimedBefore(counsellor, id)
  await openReferral(counsellor, id)
  await recordContact(counsellor)
  await expect(counsellor.getByRole('region', { name: 'Contactpogingen' })).toContainText(
    '1 poging, via telefoon.',
  )

  const hold = await openTurn(counsellor, 'Pauzeren')
  await hold.getByRole('button', { name: 'Pauzeren' }).click()
  await expect(hold.getByText('Er zijn 2 fouten in het formulier')).toBeVisible()
  await hold.getByLabel('De persoon is in het buitenland').check()
  await hold.getByLabel('Tot en met welke dag?').fill('31/12/2099')
  await send(hold, 'Pauzeren')
  await expect(progressOf(counsellor)).toContainText('U hervat de opvolging na 31/12/2099.')
  await counsellor.getByRole('button', { name: 'Opvolging hervatten' }).click()
  await expect(progressOf(counsellor)).toContainText('In opvolging bij Samira Haddou.')

  const handOver = await openTurn(counsellor, 'Aan een collega geven')
  const colleague = handOver.getByLabel('Wie neemt het over?')
  await expect(colleague.getByRole('option', { name: /Samira Haddou/ })).toHaveCount(0)
  await colleague.selectOption({ label: 'Joris Claeys: taalconsulent' })
  await handOver.getByLabel('Waarom?').fill('Op verlof.')
  await send(handOver, 'Doorgeven')
  await expect(counsellor.getByText(/Alleen Joris Claeys kan contact noteren/)).toBeVisible()

  const manager = await openAs('leiding-agentschap')
  await openReferral(manager, id)
  const undone = await openTurn(manager, 'Aan een collega geven')
  await undone.getByLabel('Wie neemt het over?').selectOption(samira)
  await undone.getByLabel('Waarom?').fill('Toch aanwezig.')
  await send(undone, 'Doorgeven')
  await openReferral(counsellor, id)
  await complete(counsellor, 'Inburgeringstraject gestart', '')
  await openReferral(manager, id)
  const reopening = await openTurn(manager, 'Heropenen')
  await reopening.getByLabel('Wie volgt dit op?').selectOption(samira)
  await reopening.getByLabel('Waarom heropent u het?').fill('Te vroeg afgerond.')
  await send(reopening, 'Heropenen')
  await expect(manager.getByText('In opvolging', { exact: true })).toBeVisible()
})

test('a manager assigns, the owner releases, and a colleague stops it', async ({ openAs }) => {
  const clerk = await openAs('balie')
  const { id } = await sentBefore(clerk)
  const manager = await openAs('leiding-agentschap')
  await openReferral(manager, id)
  const assign = await openTurn(manager, 'Toewijzen aan een collega')
  const who = assign.getByLabel('Wie volgt dit op?')
  await who.selectOption(samira)
  await send(assign, 'Toewijzen')
  await expect(progressOf(manager)).toContainText('Opgepikt door Samira Haddou.')

  const counsellor = await openAs('trajectbegeleider')
  await openReferral(counsellor, id)
  const release = await openTurn(counsellor, 'Vrijgeven')
  await release.getByLabel('Waarom geeft u ze vrij?').fill('Vraag over Nederlands.')
  await send(release, 'Vrijgeven')
  await expect(progressOf(counsellor)).toContainText('Uw loket moet de doorverwijzing oppikken')

  const advisor = await openAs('taalconsulent')
  await claimedBefore(advisor, id)
  await openReferral(advisor, id)
  const stop = await openTurn(advisor, 'Stopzetten')
  await stop.getByLabel('Wil zelf niet').check()
  await send(stop, 'Stopzetten')
  await openReferral(clerk, id)
  await expect(progressOf(clerk)).toContainText('Stopgezet: Wil zelf niet.')
  await clerk.getByRole('button', { name: 'Ik heb de uitkomst gezien' }).click()
  await expect(progressOf(clerk)).toContainText('Er hoeft niets meer te gebeuren.')
})

for (const verdict of ['toestaan', 'weigeren'] as const) {
  test(`a rejection is contested: ${verdict}`, async ({ openAs }) => {
    const clerk = await openAs('balie')
    const { id } = await sentBefore(clerk)
    const counsellor = await openAs('trajectbegeleider')
    await openReferral(counsellor, id)
    const back = await openTurn(counsellor, 'Terugsturen')
    await back.getByLabel('Geen plaats').check()
    await back.getByLabel('Uitleg voor de verwijzer').fill('De groep is vol.')
    await send(back, 'Terugsturen')

    await openReferral(clerk, id)
    const contest = await openTurn(clerk, 'Herbekijking vragen')
    await contest.getByLabel('Waarom vraagt u dit?').fill('Er kwam een plaats vrij.')
    await send(contest, 'Herbekijking vragen')
    await expect(progressOf(clerk)).toContainText('Uw organisatie vraagt om dit opnieuw')

    const manager = await openAs('leiding-agentschap')
    await openReferral(manager, id)
    await expect(
      manager.getByText('Waarom Stad Geraardsbergen een herbekijking vraagt'),
    ).toBeVisible()
    const review = await openTurn(manager, `Herbekijking ${verdict}`)
    if (verdict === 'toestaan') {
      await send(review, 'Toestaan')
      await expect(progressOf(manager)).toContainText('staat weer bij het loket')
      return
    }
    await review.getByLabel('Waarom blijft ze teruggestuurd?').fill('Die plaats is al ingevuld.')
    await send(review, 'Weigeren')
    await openReferral(clerk, id)
    await expect(progressOf(clerk)).toContainText('Opnieuw bekeken: het blijft teruggestuurd.')
    await expect(clerk.getByText('Die plaats is al ingevuld.')).toBeVisible()
    await clerk.getByRole('button', { name: 'Ik heb de uitkomst gezien' }).click()
    await expect(clerk.getByRole('link', { name: 'Opnieuw doorverwijzen' })).toBeVisible()
    await clerk.getByText('Meer acties', { exact: true }).click()
    await expect(clerk.getByText('Herbekijking vragen kan maar één keer.')).toBeVisible()
  })
}

test('a referral is withdrawn by either side, and marked as an error by a manager', async ({
  openAs,
}) => {
  const clerk = await openAs('balie')
  const draft = await draftOf(clerk)
  turned.push(draft.id)
  prepared.push({ id: draft.id, event: 'start' })
  await openReferral(clerk, draft.id)
  const withdraw = await openTurn(clerk, 'Intrekken')
  await withdraw.getByLabel('Verzonden door een vergissing').check()
  await send(withdraw, 'Intrekken')
  await expect(progressOf(clerk)).toContainText('Ingetrokken op')

  const { id } = await sentBefore(clerk)
  const counsellor = await openAs('trajectbegeleider')
  await claimedBefore(counsellor, id)
  await openReferral(counsellor, id)
  const byDesk = await openTurn(counsellor, 'Intrekken')
  await byDesk.getByLabel('De persoon wil niet meer').check()
  await byDesk.getByLabel(/Uitleg/).fill('Volgt al les bij een buur.')
  await send(byDesk, 'Intrekken')
  await openReferral(clerk, id)
  await expect(clerk.getByText('Volgt al les bij een buur.')).toBeVisible()
  await clerk.getByText('Meer acties', { exact: true }).click()
  await expect(clerk.getByText('Alleen een leidinggevende kan dit.')).toBeVisible()

  const manager = await openAs('leiding-stad')
  await openReferral(manager, id)
  const error = await openTurn(manager, 'Als foutief aanduiden')
  await expect(error.getByRole('alert')).toContainText('Dit kunt u niet ongedaan maken.')
  await error.getByLabel('Wat is er fout?').fill('Verkeerde persoon.')
  await send(error, 'Als foutief aanduiden')
  await expect(progressOf(manager)).toContainText('Aangeduid als foutief ingevoerd.')

  // What was a mistake shares nobody's details any more, and the page says so.
  await openReferral(counsellor, id)
  const person = counsellor.getByRole('region', { name: 'De persoon' })
  await expect(person).toContainText('Uw loket ziet de gegevens van de persoon niet meer.')
  await expect(person.getByRole('term')).toHaveCount(0)
  await expect(person.getByRole('button')).toHaveCount(0)
  await expect(counsellor.getByRole('alert')).toHaveCount(0)
})

test('a referral for another desk is forwarded, and the clerk follows it there', async ({
  openAs,
  queryDatabase,
}) => {
  const clerk = await openAs('balie')
  const { id } = await sentBefore(clerk)
  const counsellor = await openAs('trajectbegeleider')
  // Only now: where several desks serve a municipality, a clerk has to choose one.
  await queryDatabase(
    `insert into desk_partition (desk_id, partition_id)
     select desk.id, partition.id from desk, partition
     where desk.name = 'Loket Ninove' and partition.name = 'Geraardsbergen'`,
  )
  await openReferral(counsellor, id)
  const forward = await openTurn(counsellor, 'Doorsturen naar een ander loket')
  await forward
    .getByLabel('Naar welk loket van het Agentschap?')
    .selectOption({ label: 'Loket Ninove' })
  await forward.getByLabel('Waarom?').fill('Mevrouw werkt in Ninove.')
  await send(forward, 'Doorsturen')
  await queryDatabase(
    `delete from desk_partition using desk, partition
     where desk.id = desk_id and partition.id = partition_id
       and desk.name = 'Loket Ninove' and partition.name = 'Geraardsbergen'`,
  )
  await openReferral(clerk, id)
  await expect(progressOf(clerk)).toContainText('Doorgestuurd naar Loket Ninove')
  await clerk.getByRole('link', { name: /Doorgestuurd naar Loket Ninove/ }).click()
  await expect(progressOf(clerk)).toContainText('Loket Ninove van het Agentschap moet de')
  await expect(clerk.getByRole('link', { name: /Doorgestuurd vanuit/ })).toBeVisible()
})

test('together these tests took every turn of the machine by hand', async ({ queryDatabase }) => {
  const events = await queryDatabase(
    `select referral_id as id, event, count(*)::int as times from referral_event
     where referral_id = any($1) group by 1, 2`,
    [turned],
  )
  const byHand = events.filter(
    ({ id, event, times }) =>
      Number(times) > prepared.filter((one) => one.id === id && one.event === event).length,
  )
  // The clocks have a file of their own.
  const played = ['extend', 'explainDelay', ...byHand.map(({ event }) => event)]
  expect(referralEvents.filter((event) => !played.includes(event))).toEqual([])
})
