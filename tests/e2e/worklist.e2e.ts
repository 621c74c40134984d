import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { refer, registerPerson } from '../support/desk-work.ts'
import { expect, test } from '../support/staff.ts'

const queues = (page: Page) => page.getByRole('navigation', { name: 'Wachtrijen' })

/** How much stands beside the name of a queue. */
async function countOf(page: Page, queue: string): Promise<number> {
  const link = queues(page).getByRole('link', { name: new RegExp(`^${queue}\\b`) })
  const words = (await link.textContent()) ?? ''
  return Number(/[\d.]+/.exec(words)?.[0].replace('.', '') ?? 0)
}

test('the queues of a desk stand beside the list, and their counts follow the work', async ({
  openAs,
}) => {
  const clerk = await openAs('balie')
  const person = await registerPerson(clerk)
  await refer(clerk)

  const counsellor = await openAs('trajectbegeleider')
  await counsellor.goto('/werklijst')
  await expect(counsellor.getByRole('heading', { level: 1 })).toHaveText('Werklijst: Nieuw')
  await expect.poll(() => countOf(counsellor, 'Nieuw')).toBeGreaterThan(0)
  const [fresh, mine] = [await countOf(counsellor, 'Nieuw'), await countOf(counsellor, 'Van mij')]
  await expectAccessible(counsellor, 'the worklist of a desk')

  await counsellor.getByLabel('Volgorde').selectOption('Nieuwste eerst')
  await expect(counsellor).toHaveURL(/sort=newest/)
  const row = counsellor.getByRole('row').filter({ hasText: person.familyName })
  await row.getByRole('button', { name: /oppikken/i }).click()
  await expect(counsellor.getByText(/opgepikt/).first()).toBeVisible()
  await expect.poll(() => countOf(counsellor, 'Nieuw')).toBe(fresh - 1)
  await expect.poll(() => countOf(counsellor, 'Van mij')).toBe(mine + 1)

  await queues(counsellor)
    .getByRole('link', { name: /^Van mij/ })
    .click()
  await expect(counsellor.getByRole('heading', { level: 1 })).toHaveText('Werklijst: Van mij')
  await expect(counsellor.getByRole('rowheader', { name: person.familyName })).toBeVisible()
  await queues(counsellor)
    .getByRole('link', { name: /^Te laat/ })
    .click()
  await expect(counsellor).toHaveURL(/queue=late/)
  await counsellor.goBack()
  await expect(counsellor.getByRole('heading', { level: 1 })).toHaveText('Werklijst: Van mij')

  await clerk.setViewportSize({ width: 360, height: 800 })
  await clerk.goto('/werklijst?queue=open&sort=newest')
  await expect(clerk.getByRole('heading', { level: 1 })).toHaveText('Werklijst: Alles wat loopt')
  await expect(clerk.getByRole('rowheader', { name: person.familyName })).toBeVisible()
  await expectAccessible(clerk, 'the worklist of a sender on a telephone')
})
