import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const sidewaysScroll = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'

/**
 * Expects a page as it stands to meet WCAG 2.2 AA as far as axe sees, not to scroll sideways, and to keep
 * the names that it shows out of its title, which browsers remember.
 *
 * @param state what the page shows now, for the message of a failure
 */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target).join(' ')}`)
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
