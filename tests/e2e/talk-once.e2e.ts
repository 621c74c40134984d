import { setTimeout } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { openNewFile } from '../support/desk-api.ts'
import { fillReferral, idIn } from '../support/desk-work.ts'
import { expect, test } from '../support/staff.ts'
import { addLine, inform, openLine, startTalk, untilSaved } from '../support/talk-work.ts'

test('a double click starts one talk, and an open talk is gone on with', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  const { id } = await openNewFile(page)
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
  const { id } = await openNewFile(page)
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
  const { id } = await openNewFile(page)
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
  const { id } = await openNewFile(page)
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

test('a start whose answer gets lost makes one talk at the second try', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  const { id } = await openNewFile(page)
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
  const { id } = await openNewFile(page)
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

test('an answer that gets lost on the way makes no second referral', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  const { id } = await openNewFile(page)
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
