import type { SafeFigures } from '@onthaal/shared/safe-figures/schemas'
import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/staff.ts'

const nothing: SafeFigures = {
  self: 'http://onthaal.test/safeFigures',
  ...{ years: [], quarters: [], items: [] },
  together: { quarters: [], splits: [] },
}

const told: SafeFigures = {
  self: 'http://onthaal.test/safeFigures?year=2025',
  ...{ years: [2025, 2024], year: 2025, quarters: [1, 2, 3, 4], threshold: 5 },
  items: [
    {
      ...{ place: 'Aalst', senderKind: 'municipality' },
      runs: [
        { from: 1, until: 1, people: 41 },
        { from: 2, until: 3, people: 9 },
      ],
      splits: [
        {
          split: 'type',
          groups: [
            { codes: ['civicIntegration'], people: 30 },
            { codes: ['dutchLanguage', 'unknown'], people: 20 },
          ],
        },
      ],
    },
    {
      ...{ place: 'Aalst', senderKind: 'ocmw' },
      runs: [{ from: 1, until: 1, people: 7 }],
      splits: [],
    },
  ],
  together: {
    quarters: [
      { quarter: 1, atLeast: 48, atMost: 48 },
      { quarter: 2, atLeast: 0, atMost: 9 },
    ],
    splits: [
      {
        split: 'type',
        codes: [
          { code: 'civicIntegration', atLeast: 30, atMost: 40 },
          { code: 'dutchLanguage', atLeast: 0, atMost: 20 },
        ],
      },
      { split: 'language', codes: [{ code: 'ar', atLeast: 0, atMost: 20 }] },
      { split: 'age', codes: [{ code: '6-11', atLeast: 0, atMost: 20 }] },
    ],
  },
}

test('a policy officer reads figures without a right to any case, and why some stand together', async ({
  openAs,
}) => {
  const page = await openAs('beleid')
  let answer = nothing
  await page.route(/\/safeFigures(\?|$)/, (route) => route.fulfill({ json: answer }))
  await page.goto('/veilige-cijfers')
  await expect(page.getByText('Nog geen cijfers')).toBeVisible()
  await expectAccessible(page, 'safe figures that nobody told yet')
  answer = told
  await page.goto('/veilige-cijfers?year=2025')
  const city = page.getByRole('region', { name: 'Aalst', exact: true })
  await expect(city.getByRole('row', { name: 'Kwartaal 2 tot en met 3 9' })).toBeVisible()
  await expect(city.getByRole('row', { name: /Nederlands.*niet bekend 20/ })).toBeVisible()
  const all = page.getByRole('region', { name: 'Alles samen' })
  await expect(all.getByRole('row', { name: 'Kwartaal 2 0 tot 9' })).toBeVisible()
  await expect(all.getByRole('row', { name: /Inburger.* 30 tot 40$/ })).toBeVisible()
  // What has nothing to show has no caption either, and one sentence says why.
  await expect(
    all.getByText('Volgens taal en leeftijd verschijnen hier geen cijfers: het gaat om te weinig'),
  ).toBeVisible()
  await expect(all.getByRole('table')).toHaveCount(2)
  await page.getByText('Waarom staat hier niets, of staat er meer samen?').click()
  await expect(page.getByText(/elk getal over meer dan 5 mensen/)).toBeVisible()
  await expectAccessible(page, 'safe figures of a year')

  // What is taken along comes from what was told, and says nothing of numbers that are small.
  await page.getByRole('button', { name: 'Exporteren' }).click()
  const dialog = page.getByRole('dialog', { name: 'Cijfers exporteren' })
  await expect(dialog.getByText(/niet openbaar/)).toHaveCount(0)
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Bestand maken' }).click()
  expect((await download).suggestedFilename()).toMatch(/^veilige-cijfers-2025-.+\.xlsx$/)
})
