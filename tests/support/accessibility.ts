import { expect, type Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const sidewaysScroll = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'

/**
 * Lets bars that stay in sight scroll along; they take the same room. What happens to pass under one is
 * not a small target (WCAG 2.5.8): that depends on where the page was scrolled to.
 */
const letBarsGo = `for (const bar of document.querySelectorAll('body *')) {
  if (getComputedStyle(bar).position !== 'sticky') continue
  bar.dataset.letGo = ''
  bar.style.setProperty('position', 'static', 'important')
}`

const holdBars = `for (const bar of document.querySelectorAll('[data-let-go]')) {
  delete bar.dataset.letGo
  bar.style.removeProperty('position')
}`

const options: RunOptions = {
  // What passes is not asked in every detail.
  resultTypes: ['violations'],
  runOnly: { type: 'tag', values: tags },
}

/** Only what is found comes out of the page. */
const findViolations = `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(' ')))`

/** A document is given axe once, however often it is looked at: to read axe takes as long as half a look. */
async function giveAxe(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    if (!(await frame.evaluate<boolean>(`'axe' in window`))) await frame.evaluate(axe.source)
  }
}

/**
 * Expects a page as it stands to meet WCAG 2.2 AA as far as axe sees, not to scroll sideways, and to keep
 * the names that it shows out of its title, which browsers remember.
 *
 * @param state what the page shows now, for the message of a failure
 */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  await page.evaluate(letBarsGo)
  await giveAxe(page)
  const found = await page.evaluate<string[]>(findViolations)
  await page.evaluate(holdBars)
  expect.soft(found, `axe on ${state}`).toEqual([])
  const overflow = await page.evaluate<number>(sidewaysScroll)
  expect.soft(overflow, `sideways scrolling on ${state}`).toBeLessThanOrEqual(0)
  const title = await page.title()
  // Reference numbers are kept apart from the text around them too, and say nothing of anybody.
  const names = (await page.locator('bdi').allTextContents()).filter(
    (text) => text.trim() !== '' && !/^OH-/.test(text),
  )
  const told = names.filter((name) => title.includes(name))
  expect.soft(told, `names in the title of ${state}`).toEqual([])
}
