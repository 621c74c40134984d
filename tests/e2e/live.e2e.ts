import type { Page } from '@playwright/test'
import { complete, findInList, refer, registerPerson } from '../support/desk-work.ts'
import { expect, test } from '../support/staff.ts'

/** How soon what somebody does is on the other screens. */
const atOnce = { timeout: 2_000 }

/** How many referrals wait to be picked up, as the menu says; none before it knows. */
async function waiting(page: Page): Promise<number> {
  const text = await page.getByRole('link', { name: /^Nieuw\b/ }).textContent()
  return Number(/\d+/.exec(text ?? '')?.[0] ?? 0)
}

test('what one does is on the screens of the others within two seconds, and moves nothing there', async ({
  openAs,
  queryDatabase,
}) => {
  const clerk = await openAs('balie')
  const person = await registerPerson(clerk)
  const { id } = await refer(clerk)
  await clerk.goto(`/doorverwijzingen/${id}`)
  const status = (word: string) => clerk.getByText(word, { exact: true }).first()
  await expect(status('Verzonden')).toBeVisible()
  await expect(status('Opgepikt')).toBeHidden()

  const counsellor = await openAs('trajectbegeleider')
  const advisor = await openAs('taalconsulent')
  const row = await findInList(counsellor, '/nieuw', person.familyName)
  const sameRow = await findInList(advisor, '/nieuw', person.familyName)
  await expect.poll(() => waiting(advisor)).toBeGreaterThan(0)
  const before = await waiting(advisor)

  // No row goes dim for what nobody asked for.
  await advisor.evaluate(`new MutationObserver((changes) => {
    if (changes.some(({ target }) => target.ariaBusy === 'true')) document.body.dataset.dimmed = 'yes'
  }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['aria-busy'] })`)
  // The advisor is at work by keyboard.
  const held = advisor.getByRole('link', { name: /^Nieuw\b/ })
  await held.focus()
  // About this person alone: what others send meanwhile comes into the list too, and is seen there.
  const seen = () =>
    queryDatabase(
      `select count(*)::int as rows from consultation_subject s
       join referral r on r.person_id = s.person_id and r.id = $1
       join user_account u on u.id = s.user_id and u.username = 'taalconsulent'`,
      [id],
    )
  const [looked] = await seen()

  await row.getByRole('button', { name: /oppikken/i }).click()
  await expect(counsellor.getByText(`U hebt ${person.fullName} opgepikt`)).toBeVisible()
  await expect(sameRow).toBeHidden(atOnce)
  await expect(status('Opgepikt')).toBeVisible(atOnce)
  await expect.poll(() => waiting(advisor), atOnce).toBe(before - 1)
  await expect(held).toBeFocused()
  await expect(advisor.locator('body[data-dimmed]')).toHaveCount(0)
  // They opened nobody: what they had seen was there once more, less one.
  expect(await seen()).toEqual([looked])

  // A change of it, and a new one.
  await counsellor.goto(`/doorverwijzingen/${id}`)
  await complete(counsellor, 'Inburgeringstraject gestart', 'Start op 1 april.')
  await expect(status('Afgerond')).toBeVisible(atOnce)
  await registerPerson(clerk)
  await refer(clerk)
  await expect.poll(() => waiting(advisor), atOnce).toBe(before)
  await expect(held).toBeFocused()
})

test('tabs share one stream, the next one goes on with it, and without one the page says so', async ({
  openAs,
}) => {
  const first = await openAs('trajectbegeleider')
  const context = first.context()
  const streams: string[] = []
  context.on('request', (request) => {
    if (request.url().endsWith('/liveChanges')) streams.push(request.url())
  })
  await first.goto('/')
  await expect.poll(() => streams.length).toBe(1)
  const second = await context.newPage()
  await second.goto('/nieuw')
  await expect.poll(() => waiting(second)).toBeGreaterThan(0)
  const before = await waiting(second)
  const clerk = await openAs('balie')
  await registerPerson(clerk)
  await refer(clerk)
  await expect.poll(() => waiting(second)).toBe(before + 1)
  expect(streams).toHaveLength(1)

  await first.close()
  await expect.poll(() => streams.length).toBe(2)
  await registerPerson(clerk)
  await refer(clerk)
  await expect.poll(() => waiting(second)).toBe(before + 2)

  await context.route('**/liveChanges', (route) => route.abort())
  await second.reload()
  const sign = second.getByText('Niet live — opnieuw verbinden…')
  await expect(sign).toBeVisible()
  await registerPerson(clerk)
  await refer(clerk)
  await context.unroute('**/liveChanges')
  await expect(sign).toBeHidden({ timeout: 40_000 })
  await expect.poll(() => waiting(second)).toBe(before + 3)
})
