import { moveAs, sentBy } from '../support/desk-api.ts'
import { test } from '../support/staff.ts'
import { amendment } from '../support/turns.ts'

test('shots', async ({ openAs }) => {
  const dir = '/tmp/b7/distribute-shots'
  const page = await openAs('leiding-agentschap', { reducedMotion: 'reduce' })
  const shot = async (p: typeof page, name: string) => {
    for (const width of [1280, 360]) {
      await p.setViewportSize({ width, height: 900 })
      await p.screenshot({ path: `${dir}/${name}-${width}.png`, fullPage: true })
    }
    await p.setViewportSize({ width: 1280, height: 900 })
  }
  await page.goto('/verdelen')
  await page.getByRole('checkbox', { name: /^De hele lijst/ }).check()
  await page.getByRole('checkbox', { name: 'Samira Haddou' }).check()
  await page.getByRole('button', { name: 'Bekijk de verdeling' }).click()
  await page.getByRole('region', { name: 'Zo wordt het verdeeld' }).waitFor()
  await shot(page, 'preview')
  await page.goto('/verdelen/lopend')
  await page.getByRole('link', { name: 'Werk van Samira Haddou' }).waitFor()
  await shot(page, 'followed')
  await page.goto('/nieuw')
  await page.getByRole('link', { name: 'Werk verdelen' }).waitFor()
  await shot(page, 'queue')
  const clerk = await openAs('balie', { reducedMotion: 'reduce' })
  const { id } = await sentBy(clerk)
  await moveAs(clerk, id, 'amendment', amendment)
  await clerk.goto(`/doorverwijzingen/${id}`)
  await clerk.getByRole('button', { name: 'Aanpassen wat u stuurde' }).click()
  await clerk.getByRole('dialog').waitFor()
  await shot(clerk, 'amend')
  const counsellor = await openAs('trajectbegeleider', { reducedMotion: 'reduce' })
  await counsellor.goto(`/doorverwijzingen/${id}`)
  await counsellor.getByRole('region', { name: 'Gewijzigd sinds u het laatst zag' }).waitFor()
  await shot(counsellor, 'changed')
})
