import { addDays, belgianDay, isWorkingDay } from '@onthaal/shared/time'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { draftOf } from '../support/desk-api.ts'
import { tabTo } from '../support/keyboard.ts'
import { expect, test } from '../support/staff.ts'

/** The next day on which a desk receives people, as it is typed. */
function nextWorkingDay(): string {
  let day = addDays(belgianDay(new Date()), 1)
  while (!isWorkingDay(day)) day = addDays(day, 1)
  return day.split('-').reverse().join('/')
}

/** Publishes one slot of the next working day, so early that it stands before all others. @returns its place */
async function publishSlot(desk: Page, hour: string, place: string): Promise<void> {
  await desk.goto('/agenda')
  await desk.getByRole('link', { name: 'Momenten publiceren' }).click()
  await desk.getByLabel('Zitdag').check()
  await desk.getByLabel('Plaats', { exact: true }).fill(place)
  await desk.getByLabel('Eerste dag', { exact: true }).fill(nextWorkingDay())
  await desk.getByLabel('Laatste dag', { exact: true }).fill(nextWorkingDay())
  await desk.getByLabel('Van', { exact: true }).fill(`${hour}:05`)
  await desk.getByLabel('Tot', { exact: true }).fill(`${hour}:35`)
  await desk.getByLabel('Duur van een afspraak, in minuten').fill('30')
  await desk.getByRole('button', { name: 'Publiceren' }).click()
  await expect(desk.getByText('1 moment is gepubliceerd.')).toBeVisible()
  await expect(desk.getByText(`Zitdag: ${place}`)).toBeVisible()
}

test('the desk publishes, the clerk books while sending, and the desk says that they came', async ({
  openAs,
  queryDatabase,
}) => {
  const desk = await openAs('trajectbegeleider')
  await publishSlot(desk, '3', 'Gemeentehuis Testdorp')
  await expectAccessible(desk, 'the calendar of a desk')

  const clerk = await openAs('balie')
  const draft = await draftOf(clerk)
  await clerk.goto(`/concepten/${draft.id}/nakijken`)
  await expect(clerk.getByText('Zitdag: Gemeentehuis Testdorp')).toBeVisible()
  await expectAccessible(clerk, 'a review with slots')
  await tabTo(clerk, 'radio', /^Zonder afspraak/)
  await clerk.keyboard.press('ArrowDown')
  await expect(clerk.getByRole('radio', { name: /03:05–03:35/ })).toBeChecked()
  await tabTo(clerk, 'button', 'Verzenden')
  await clerk.keyboard.press('Enter')
  await expect(clerk.getByRole('heading', { name: 'Doorverwijzing verzonden' })).toBeVisible()
  await expect(
    clerk.getByText(/^Afspraak op .* 03:05, Gemeentehuis Testdorp\. Met: Trajectbegeleider/),
  ).toBeVisible()

  // The day has come.
  await queryDatabase(
    `with booked as (
       update appointment set starts_at = now() - interval '1 minute', ends_at = now() + interval '29 minutes'
       where referral_id = $1 returning slot_id, starts_at, ends_at
     )
     update slot set starts_at = booked.starts_at, ends_at = booked.ends_at
     from booked where slot.id = booked.slot_id`,
    [draft.id],
  )
  await desk.goto('/vandaag')
  const today = desk.getByRole('region', { name: 'Afspraken vandaag' })
  await expect(today).toContainText(draft.fullName)
  await desk.goto('/agenda')
  const visit = desk.getByRole('listitem').filter({ hasText: draft.fullName }).last()
  await expect(visit.getByRole('button', { name: `${draft.fullName} is gekomen` })).toBeVisible()

  await desk.getByRole('link', { name: 'Daglijst' }).first().click()
  await desk.evaluate('window.print = () => { document.body.dataset.printed = "yes" }')
  const row = desk.getByRole('row', { name: new RegExp(draft.fullName) })
  await expect(row).toContainText(draft.reference)
  await expect(row).toContainText('Arabisch, tolk nodig')
  await row.getByRole('button', { name: `${draft.fullName} is te laat gekomen` }).click()
  await expect(row.getByText('Te laat gekomen', { exact: true })).toBeVisible()
  await expect(row.getByRole('button')).toHaveCount(0)
  await expectAccessible(desk, 'the sheet of a day')
  await desk.getByRole('button', { name: 'Daglijst afdrukken' }).click()
  await expect(desk.locator('body[data-printed]')).toHaveCount(1)
  await desk.emulateMedia({ media: 'print' })
  await expect(desk.getByRole('button', { name: 'Daglijst afdrukken' })).toBeHidden()

  await clerk.goto(`/doorverwijzingen/${draft.id}`)
  await expect(clerk.getByRole('region', { name: 'Afspraak' })).toContainText('Te laat gekomen')
  const [logged] = await queryDatabase(
    `select count(*)::int as n from consultation where action = 'print' and $1 = any (person_ids)`,
    [draft.personId],
  )
  expect(logged).toEqual({ n: 1 })
})

test('two clerks want one slot: one gets it, and the other hears so and loses nothing', async ({
  openAs,
}) => {
  const desk = await openAs('trajectbegeleider')
  await publishSlot(desk, '2', 'Gemeentehuis Tweedorp')
  const [clerk, socialWorker] = [await openAs('balie'), await openAs('ocmw')]
  const [first, second] = [await draftOf(clerk), await draftOf(socialWorker)]
  for (const [page, draft] of [
    [clerk, first],
    [socialWorker, second],
  ] as const) {
    await page.goto(`/concepten/${draft.id}/nakijken`)
    await page.getByRole('radio', { name: /02:05–02:35/ }).check()
  }
  await clerk.getByRole('button', { name: 'Verzenden' }).click()
  await expect(clerk.getByText(/^Afspraak op .* 02:05/)).toBeVisible()

  await socialWorker.getByRole('button', { name: 'Verzenden' }).click()
  const taken = 'Dit moment is net door iemand anders geboekt. Kies een ander.'
  await expect(socialWorker.getByText(taken).first()).toBeVisible()
  await expect(socialWorker.getByRole('radio', { name: /02:05–02:35/ })).toHaveCount(0)
  await expectAccessible(socialWorker, 'a review whose slot was taken')
  await socialWorker.getByRole('radio', { name: /^Zonder afspraak/ }).check()
  await socialWorker.getByRole('button', { name: 'Verzenden' }).click()
  await expect(socialWorker.getByText(/^U wordt gecontacteerd ten laatste op/)).toBeVisible()
})
