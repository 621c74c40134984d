import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/staff.ts'

test('a report of a period is made by keyboard, read on a phone, printed on A4, and withdrawn', async ({
  openAs,
}, testInfo) => {
  test.setTimeout(180_000)
  const page = await openAs('leiding-stad')
  await page.addInitScript('window.print = () => { document.body.dataset.printed = "yes" }')
  await page.goto('/overeenkomsten')
  await page.getByRole('link', { name: 'DEMO-SO-Stad-Geraardsbergen', exact: true }).first().click()
  // The list of what one sent oneself tells nothing of what the OCMW has to keep.
  const agreed = page.getByRole('table', { name: 'Wat afgesproken is' })
  const own = agreed.getByRole('row', { name: /^§ 2\.1\.1 c/ })
  await expect(own.getByRole('link', { name: 'Verzonden door ons' })).toBeVisible()
  await expect(own.getByRole('link', { name: /^Verzonden, / })).toHaveCount(2)
  const ofOcmw = agreed.getByRole('row', { name: /^§ 2\.1\.3 b/ })
  await expect(ofOcmw).toContainText('Verzonden')
  await expect(ofOcmw.getByRole('link')).toHaveCount(0)
  const reports = page.getByRole('region', { name: 'Verslagen over een periode' })
  await reports.getByRole('button', { name: 'Verslag maken' }).press('Enter')
  const making = page.getByRole('dialog', { name: 'Verslag over een periode maken' })
  await making.getByLabel('Soort periode').selectOption('Schooljaar')
  await making.getByLabel('Soort periode').selectOption('Kwartaal')
  const [running = ''] = await making
    .getByLabel('Periode', { exact: true })
    .locator('option')
    .allTextContents()
  expect(running).toContain('(loopt nog)')
  await expectAccessible(page, 'making a report')
  await making.getByRole('button', { name: 'Verslag maken' }).press('Enter')

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Verslag: .* kwartaal \d{4}$/)
  await expect(page.getByText('Niet om te publiceren.')).toBeVisible()
  const figures = page.getByRole('table', { name: 'Instroom en wat loopt: per periode' })
  await expect(figures.getByRole('columnheader')).toHaveCount(6)
  // Time runs from left to right in the table as in the chart below it, the period of the report last.
  const periods = (await figures.getByRole('columnheader').allTextContents()).slice(1)
  const title = await page.getByRole('heading', { level: 1 }).textContent()
  expect(`Verslag: ${periods.at(-1)}`).toBe(title)
  const sent = page.getByRole('img', { name: /^Verzonden: / })
  await expect(sent).toBeVisible()
  const drawn = await sent.locator('> * > :last-child').allTextContents()
  expect(drawn).toEqual(periods)
  // The last cell of a row is the last column.
  const [total] = /\d+/.exec((await sent.getAttribute('aria-label')) ?? '') ?? []
  const inTable = figures
    .getByRole('row', { name: /^Verzonden / })
    .getByRole('cell')
    .last()
  await expect(inTable).toHaveText(total ?? '')
  await expect(page.getByRole('img', { name: /^Opgepikt: / })).toHaveAccessibleName(
    / De helft (op de dag zelf|binnen \d+ dag(en)?), negen op tien (op de dag zelf|binnen \d+ dag(en)?)\.$/,
  )
  // Each paragraph with what shows it: a number of the party that keeps it, or the register as it is that day.
  const paragraph = (place: string) =>
    page
      .getByRole('table', { name: 'Wat afgesproken is, en hoe dat loopt' })
      .getByRole('row', { name: `§ ${place} ` })
  await expect(paragraph('2.1.1 c')).toContainText(`Verzonden: ${total}`)
  await expect(paragraph('2.1.3 b')).toContainText(
    /Verzonden: geen cijfer, want dit verslag telt alleen wat .+ doorverwees/,
  )
  await expect(paragraph('2.1.1 d')).toContainText(/Op tijd opgepikt: \d+ van de \d+/)
  await expect(paragraph('3 a')).toContainText(
    /Volgend overleg: (ten laatste op )?\d\d\/\d\d\/\d{4} \((gepland|nog te plannen|te laat)\)/,
  )
  await expect(paragraph('3 b')).toContainText(/Addenda: \d+/)
  await expect(paragraph('4')).toContainText(/Contactpersonen op \d\d\/\d\d\/\d{4}: \d+/)
  await expect(paragraph('5')).toContainText(/Ondertekenaars: \d+/)
  await expect(page.getByRole('table', { name: /^Volgens soort/ })).toBeVisible()
  await expectAccessible(page, 'a report')
  await page.setViewportSize({ width: 360, height: 740 })
  await expectAccessible(page, 'a report on a phone')
  // A phone has no room for all periods: the one of the report is seen first, once the page is read there.
  await page.reload()
  await expect(figures).toBeVisible()
  const moved = await figures.evaluate((table) => {
    const frame = table.parentElement ?? table
    const room = frame.scrollWidth - frame.clientWidth
    return { room, left: room - frame.scrollLeft }
  })
  expect(moved.room).toBeGreaterThan(20)
  expect(moved.left).toBeLessThan(2)
  await page.screenshot({ path: testInfo.outputPath('report-360.png'), fullPage: true })
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.screenshot({ path: testInfo.outputPath('report-1280.png'), fullPage: true })

  await page.getByRole('button', { name: 'Afdrukken of als pdf bewaren' }).press('Enter')
  await expect(page.locator('body[data-printed]')).toHaveCount(1)
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    path: testInfo.outputPath('report.pdf'),
  })
  // Sheets of A4, more than one of them, and nothing of what is on the screen to press.
  const sheets = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)]
  expect(sheets.length).toBeGreaterThan(1)
  for (const [, width, height] of sheets) {
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842])
  }
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation').first()).toBeHidden()
  await expect(page.getByRole('button', { name: 'Verslag intrekken' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Exporteren' })).toBeHidden()
  await expect(figures).toBeVisible()
  await page.emulateMedia({ media: 'screen' })

  await page.getByRole('button', { name: 'Exporteren' }).press('Enter')
  const taking = page.getByRole('dialog', { name: 'Cijfers exporteren' })
  await expectAccessible(page, 'taking a report along')
  const download = page.waitForEvent('download')
  await taking.getByRole('button', { name: 'Bestand maken' }).press('Enter')
  expect((await download).suggestedFilename()).toMatch(/^verslag-.+-\d{4}-\d{2}-\d{2}\.xlsx$/)
  await taking.getByRole('button', { name: 'Sluiten', exact: true }).last().click()

  await page.getByRole('button', { name: 'Verslag intrekken' }).click()
  const withdrawing = page.getByRole('dialog', { name: 'Verslag intrekken' })
  await withdrawing.getByRole('button', { name: 'Verslag intrekken' }).click()
  await expect(withdrawing.getByRole('alert')).toBeFocused()
  await withdrawing.getByLabel('Waarom klopt het verslag niet meer?').fill('Een loket ontbrak.')
  await withdrawing.getByRole('button', { name: 'Verslag intrekken' }).click()
  await expect(page.getByText(/^Ingetrokken op .* door Hilde Roelandt$/)).toBeVisible()
  await expect(page.getByText('Reden: Een loket ontbrak.')).toBeVisible()
  await expectAccessible(page, 'a report that was withdrawn')
  await page.getByRole('link', { name: 'Naar de overeenkomst' }).click()
  await expect(reports.getByText('ingetrokken').first()).toBeVisible()
  await expectAccessible(page, 'an agreement with reports')

  // Whoever reads no figures is offered no reports.
  const officer = await openAs('beleid')
  await officer.goto('/overeenkomsten')
  await officer
    .getByRole('link', { name: 'DEMO-SO-Stad-Geraardsbergen', exact: true })
    .first()
    .click()
  await expect(officer.getByRole('region', { name: 'Contactpersonen' })).toBeVisible()
  await expect(officer.getByRole('region', { name: 'Verslagen over een periode' })).toHaveCount(0)
})
