import { expectAccessible } from '../support/accessibility.ts'
import { chooseOwn, expect, signIn, test } from '../support/staff.ts'

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0'

test('somebody sees where they are signed in, and ends it there', async ({ browser, openAs }) => {
  const elsewhere = await browser.newContext({ userAgent: firefox, locale: 'nl-BE' })
  const left = await elsewhere.newPage()
  await left.goto('/')
  await signIn(left, 'beleid')
  await expect(left).not.toHaveURL(/inloggen/)
  await expect(left.getByRole('heading', { level: 1 })).toBeVisible()

  const page = await openAs('beleid')
  await page.goto('/')
  await chooseOwn(page, 'Mijn sessies')
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn sessies' })).toBeFocused()
  await expect(page.getByRole('row').filter({ hasText: 'deze sessie' })).toHaveCount(1)
  const row = page.getByRole('row', { name: /^Firefox op Linux/ })
  await expect(row).toContainText(/\d\d\/\d\d\/\d{4}, \d\d:\d\d/)
  await expectAccessible(page, 'own sessions')

  await row.getByRole('button', { name: /^Stoppen: Firefox op Linux, laatst gebruikt op/ }).click()
  await expect(page.getByText('De sessie is gestopt.')).toBeVisible()
  await expect(row).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn sessies' })).toBeFocused()
  await left.reload()
  await expect(left.getByRole('heading', { level: 1, name: 'Inloggen' })).toBeVisible()

  await signIn(left, 'beleid')
  await expect(left).not.toHaveURL(/inloggen/)
  await expect(left.getByRole('heading', { level: 1 })).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: 'Alle andere stoppen' }).click()
  await expect(page.getByText('Alle andere sessies zijn gestopt.')).toBeVisible()
  await expect(page.getByRole('row')).toHaveCount(2)
  await left.reload()
  await expect(left.getByRole('heading', { level: 1, name: 'Inloggen' })).toBeVisible()
  await elsewhere.close()
})

test('a session warns before it ends, in every tab, and one answer keeps it', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('leiding-stad')
  await page.context().clock.install()
  const beside = await page.context().newPage()
  await page.goto('/mijn-sessies')
  await beside.goto('/cijfers')
  for (const tab of [page, beside])
    await expect(tab.getByRole('heading', { level: 1 })).toBeVisible()
  const left = (minutes: number) =>
    queryDatabase(
      `update session set last_seen_at = now() - interval '1 minute' * (30 - $1::float) where user_id =
        (select id from user_account where username = 'leiding-stad')`,
      [minutes],
    )
  const warning = page.getByRole('dialog', { name: 'Bent u er nog?' })
  const besideWarning = beside.getByRole('dialog', { name: 'Bent u er nog?' })

  // Somebody is at work elsewhere: nobody is asked anything.
  await left(20)
  const asked = [page, beside].map((tab) => tab.waitForResponse('**/sessions/current'))
  await page.clock.fastForward('28:05')
  for (const answer of await Promise.all(asked)) await answer.finished()
  await expect(warning).toBeHidden()
  // What a page still asked for itself may come after what this says, and is use; an answer that came in only
  // after the jump counts from there.
  await expect(async () => {
    await left(1.5)
    await page.clock.fastForward('18:05')
    await expect(warning).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await expect(besideWarning).toBeVisible()
  await expect(warning.getByRole('timer')).toHaveText(/Nog (8\d|90) seconden/)
  await expectAccessible(page, 'warning before the end of a session')
  await page.keyboard.press('Enter')
  await expect(warning).toBeHidden()
  await expect(besideWarning).toBeHidden()
  const [used] = await queryDatabase(
    `select extract(epoch from now() - max(last_seen_at))::int as seconds from session
      join user_account on user_account.id = user_id where username = 'leiding-stad'`,
  )
  expect(used?.seconds).toBeLessThan(30)

  // Nobody answers: the page stays, and asks to sign in again.
  await left(1)
  await page.clock.fastForward('28:05')
  await expect(warning).toBeVisible()
  await left(-1)
  await page.clock.fastForward('01:10')
  await expect(page.getByRole('dialog', { name: 'Log opnieuw in' })).toBeVisible()
  await expect(warning).toBeHidden()
})

test('who has been signed in for ten hours is told ahead, and may sign in at once', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('leiding-agentschap')
  await page.clock.install()
  await queryDatabase(
    `update session set expires_at = now() + interval '100 seconds' where user_id =
      (select id from user_account where username = 'leiding-agentschap')`,
  )
  await page.goto('/mijn-sessies')
  const warning = page.getByRole('dialog', { name: 'Log straks opnieuw in' })
  await expect(warning.getByRole('timer')).toHaveText(/Nog \d+ seconden/)
  await expectAccessible(page, 'warning before a session is too old')
  await signIn(page, 'leiding-agentschap')
  await expect(warning).toBeHidden()
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn sessies' })).toBeVisible()
  const [newest] = await queryDatabase(
    `select extract(epoch from max(expires_at) - now())::int as seconds from session
      join user_account on user_account.id = user_id where username = 'leiding-agentschap'`,
  )
  expect(newest?.seconds).toBeGreaterThan(35_000)
})
