import { belgianDay } from '@onthaal/shared/time'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { moveAs, sentBy } from '../support/desk-api.ts'
import { completion, rejection } from '../support/factories.ts'
import { expect, test } from '../support/staff.ts'

const outcomes = '/verzonden?list=toAcknowledge'
const today = belgianDay(new Date())
const seenByAll = (page: Page) => page.getByRole('button', { name: /als gezien/ })

/** A referral that the desk closed. */
async function closed(clerk: Page, counsellor: Page): Promise<string> {
  const { id } = await sentBy(clerk)
  await moveAs(counsellor, id, 'claim')
  await moveAs(counsellor, id, 'completion', {
    ...completion,
    date: today,
    messageToReferrer: 'Mevrouw begint in september.',
  })
  return id
}

/** How many outcomes the button says that it takes. */
async function countOn(page: Page): Promise<number> {
  await expect(seenByAll(page)).toBeVisible({ timeout: 15_000 })
  return Number(/\((\d+)\)$/.exec((await seenByAll(page).textContent()) ?? '')?.[1])
}

test.describe.configure({ mode: 'serial' })

test('a page of outcomes counts as seen at one press, but not what was sent back', async ({
  openAs,
  queryDatabase,
}) => {
  const counsellor = await openAs('trajectbegeleider')
  const page = await openAs('balie', { reducedMotion: 'reduce' })
  const good = [await closed(page, counsellor), await closed(page, counsellor)]
  const { id: sentBack } = await sentBy(page)
  await moveAs(counsellor, sentBack, 'rejection', rejection)
  await page.goto(outcomes)
  const count = await countOn(page)
  expect(count).toBeGreaterThanOrEqual(2)
  await expect(seenByAll(page)).toContainText('behalve wat teruggestuurd is')
  const readable = page.getByRole('row').filter({ hasText: /Afgerond|Stopgezet/ })
  await expect(readable).toHaveCount(count)
  await expect(page.getByText('Mevrouw begint in september.').first()).toBeVisible()
  await expectAccessible(page, 'outcomes to be seen')

  await seenByAll(page).click()
  await expect(page.getByText(`${count} uitkomsten zijn als gezien aangeduid.`)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('row', { name: /Teruggestuurd/ }).first()).toBeVisible()
  for (const id of good) await expect(page.locator(`a[href$="${id}"]`)).toHaveCount(0)
  await expect(page.locator(`a[href$="${sentBack}"]`).first()).toBeVisible()
  await expectAccessible(page, 'outcomes that were seen')
  const stored = await queryDatabase(
    'select id, acknowledged_at is not null as seen from referral where id = any($1) order by seen',
    [[...good, sentBack]],
  )
  expect(stored.map(({ seen }) => seen)).toEqual([false, true, true])
  expect(stored[0]?.id).toBe(sentBack)
})

test('where a colleague was first, nothing counts as seen and the list is fresh', async ({
  openAs,
  queryDatabase,
}) => {
  const counsellor = await openAs('trajectbegeleider')
  const page = await openAs('balie', { reducedMotion: 'reduce' })
  const [first, second] = [await closed(page, counsellor), await closed(page, counsellor)]
  // What is read again by itself would make the page fresh before the press.
  await page.context().route('**/liveChanges', (route) => route.abort())
  await page.goto(outcomes)
  const count = await countOn(page)
  const colleague = await openAs('balie')
  await moveAs(colleague, first, 'acknowledgement')

  await seenByAll(page).click()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Er is intussen iets veranderd')
  await expect(alert).toBeFocused()
  await expect(page.locator(`a[href$="${first}"]`)).toHaveCount(0)
  await expect(page.locator(`a[href$="${second}"]`).first()).toBeVisible()
  await expectAccessible(page, 'outcomes of which one was seen already')
  const [stored] = await queryDatabase('select acknowledged_at from referral where id = $1', [
    second,
  ])
  expect(stored).toEqual({ acknowledged_at: null })

  // What is left takes one press more.
  expect(await countOn(page)).toBe(count - 1)
  await seenByAll(page).click()
  await expect(page.locator(`a[href$="${second}"]`)).toHaveCount(0)
  await expect(page.getByText('Er is intussen iets veranderd')).toHaveCount(0)
})
