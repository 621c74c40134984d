import type { Page } from '@playwright/test'

/** Presses Tab until the wanted control has the focus; a trap or a lost focus ends in a failure. */
export async function tabTo(
  page: Page,
  role: 'button' | 'link' | 'textbox' | 'radio' | 'checkbox' | 'combobox',
  name: string | RegExp,
): Promise<void> {
  const wanted = page.getByRole(role, { name }).first()
  for (let presses = 0; presses < 60; presses += 1) {
    if (await wanted.evaluate((element) => element === element.ownerDocument.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach the ${role} ${name}`)
}

/** Counts what is pressed on the keyboard of a page from now on; a text counts a press for each letter. */
export function countPresses(page: Page): { readonly presses: number } {
  const { keyboard } = page
  const count = { presses: 0 }
  const press = keyboard.press.bind(keyboard)
  const type = keyboard.type.bind(keyboard)
  keyboard.press = (...key) => {
    count.presses += 1
    return press(...key)
  }
  keyboard.type = (...text) => {
    count.presses += text[0].length
    return type(...text)
  }
  return count
}
