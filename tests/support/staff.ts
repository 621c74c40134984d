import type { BrowserContext, BrowserContextOptions, Page } from '@playwright/test'
import { test as base, expect } from './browser-test.ts'

type DemoUser =
  | 'balie'
  | 'balie-ninove'
  | 'beheer'
  | 'beheer-agentschap'
  | 'beheer-collega'
  | 'beheer-ninove'
  | 'beleid'
  | 'leiding-agentschap'
  | 'leiding-stad'
  | 'ocmw'
  | 'privacy'
  | 'taalconsulent'
  | 'trajectbegeleider'

/** Opens a browser of its own for somebody who is signed in, on an empty page. */
type OpenAs = (username: DemoUser, options?: BrowserContextOptions) => Promise<Page>

const demoPassword = 'onthaal-demo'

export async function signIn(page: Page, username: string, password = demoPassword) {
  await page.getByLabel('Gebruikersnaam').fill(username)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click()
}

/** Chooses a page about oneself. A page that comes in takes the focus, and a menu opened before it closes. */
export async function chooseOwn(page: Page, name: string) {
  const link = page.getByRole('link', { name })
  await expect(async () => {
    if (!(await link.isVisible())) await page.getByRole('banner').getByRole('button').last().click()
    await link.click({ timeout: 2_000 })
  }).toPass()
}

/**
 * Ends the session when the page next asks for `url`, and no sooner: whatever a page reads again by itself
 * would meet the end before the step that the test is about.
 */
export async function endSessionAt(page: Page, url: string): Promise<void> {
  await page.route(
    url,
    async (route) => {
      await page.context().clearCookies()
      await route.continue()
    },
    { times: 1 },
  )
}

/** Faults of the page itself: a script that threw, something that the content policy refused. */
async function collectFaults(page: Page, faults: string[]): Promise<void> {
  await page.addInitScript(`addEventListener('securitypolicyviolation', (event) =>
    console.error('Content Security Policy:', event.effectiveDirective, event.blockedURI, event.sample))`)
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (/Content Security Policy|Content-Security-Policy/.test(message.text())) {
      faults.push(message.text())
    }
  })
}

const api = '/api/onthaal/v1'
const currentSession = `${api}/sessions/current`

/** Signs in without the screens of it, which have tests of their own. */
async function openSession({ request }: BrowserContext, username: string): Promise<void> {
  const data = { username, password: demoPassword }
  const answer = await request.post(`${api}/sessions`, { data })
  if (!answer.ok()) throw new Error(`${username}: ${answer.status()} ${await answer.text()}`)
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>

/**
 * Playwright's `test` with colleagues: each in a browser of their own, none with a faulty page. Who has
 * signed in before goes on in that session, for the tests are about what comes after.
 */
export const test = base.extend<{ openAs: OpenAs }, { sessions: Map<string, Cookies> }>({
  sessions: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names it is asked for here.
    async ({}, use) => use(new Map()),
    { scope: 'worker' },
  ],
  openAs: async ({ browser, application, sessions }, use) => {
    const faults: string[] = []
    const opened: Page[] = []
    await use(async (username, options = {}) => {
      const context = await browser.newContext({
        baseURL: application.url,
        locale: 'nl-BE',
        timezoneId: 'Europe/Brussels',
        ...options,
      })
      await context.addCookies(sessions.get(username) ?? [])
      if (!(await context.request.get(currentSession)).ok()) {
        await openSession(context, username)
        sessions.set(username, await context.cookies())
      }
      const page = await context.newPage()
      await collectFaults(page, faults)
      opened.push(page)
      return page
    })
    for (const page of opened) await page.context().close()
    expect(faults).toEqual([])
  },
})

export { expect }
