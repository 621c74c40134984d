import { expectAccessible } from '../support/accessibility.ts'
import { expect, test } from '../support/staff.ts'

test('an agreement is written down, replaced, kept by keyboard and there to read and to print', async ({
  openAs,
}) => {
  test.setTimeout(120_000)
  const page = await openAs('beheer', { viewport: { width: 320, height: 640 } })
  await page.goto('/overeenkomsten')
  const table = page.getByRole('table', { name: 'Samenwerkingsovereenkomsten' })
  const adding = page.getByRole('dialog', { name: 'Overeenkomst toevoegen' })
  const save = page.getByRole('dialog').getByRole('button', { name: 'Bewaren' })
  const add = page.getByRole('button', { name: 'Overeenkomst toevoegen' })
  const fill = async (reference: string, until: string) => {
    await add.click()
    await adding.getByLabel('Met welke organisatie').selectOption('OCMW Geraardsbergen')
    await adding.getByLabel('Referentie').fill(reference)
    await adding.getByLabel('Geldig vanaf').fill('1/1/2026')
    await adding.getByLabel('Geldig tot en met').fill(until)
  }
  await add.click()
  await save.click()
  await expect(adding.getByRole('alert')).toBeFocused()
  await expect(adding.getByLabel('Met welke organisatie')).toHaveAttribute('aria-invalid', 'true')
  await expectAccessible(page, 'new cooperation agreement with faults')
  await adding.getByRole('button', { name: 'Annuleren' }).click()

  await fill('SAMEN-1', '31/12/2025')
  await save.click()
  await expect(adding.getByLabel('Geldig tot en met')).toHaveAttribute('aria-invalid', 'true')
  await expect(adding.getByLabel('Referentie')).toHaveValue('SAMEN-1')
  await adding.getByLabel('Geldig tot en met').fill('31/12/2031')
  await save.click()
  await expect(adding).toBeHidden()
  const first = table.getByRole('row', { name: /^SAMEN-1/ })
  await expect(first).toContainText('OCMW Geraardsbergen')
  await expect(first).toContainText('van 01/01/2026 tot en met 31/12/2031')

  await fill('SAMEN-2', '31/12/2032')
  await adding.getByLabel(/^Vervangt/).selectOption('SAMEN-1')
  await save.click()
  await expect(adding).toBeHidden()
  await expect(first).toContainText('vervangen door SAMEN-2')
  await expectAccessible(page, 'cooperation agreements')

  await table.getByRole('link', { name: 'SAMEN-2' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'SAMEN-2' })).toBeFocused()
  const paragraphs = page.getByRole('table', { name: 'Wat afgesproken is' })
  await expect(paragraphs.getByRole('row', { name: /^§ 2\.1\.2/ })).toContainText('volgt later')
  // A paragraph is kept by keyboard alone.
  await page.getByRole('button', { name: 'Paragraaf 2.1.1 d aanpassen' }).press('Enter')
  const paragraph = page.getByRole('dialog', { name: 'Paragraaf 2.1.1 d aanpassen' })
  await paragraph.getByLabel('Stand').selectOption('nagekomen')
  await paragraph.getByLabel(/^Bewijs/).fill('Het loket is elke werkdag open.')
  await paragraph.getByLabel(/^Link naar het bewijs/).fill('http://onveilig.example')
  await save.press('Enter')
  await expect(paragraph.getByLabel(/^Link naar het bewijs/)).toHaveAttribute(
    'aria-invalid',
    'true',
  )
  await paragraph.getByLabel(/^Link naar het bewijs/).fill('verslagen.example/loket')
  await expectAccessible(page, 'one commitment')
  await save.press('Enter')
  await expect(paragraph).toBeHidden()
  const kept = paragraphs.getByRole('row', { name: /^§ 2\.1\.1 d/ })
  await expect(kept).toContainText('nagekomen')
  await expect(kept).toContainText('Het loket is elke werkdag open.')
  await expect(kept.getByRole('link', { name: 'verslagen.example/loket' })).toHaveAttribute(
    'href',
    'https://verslagen.example/loket',
  )
  // Whoever may read no figures sees what shows that it is kept, and no number.
  await expect(kept).toContainText('Op tijd opgepikt')
  await expect(kept.getByRole('link')).toHaveCount(1)

  await page.getByRole('button', { name: 'Contactpersoon toevoegen' }).click()
  const contact = page.getByRole('dialog', { name: 'Contactpersoon toevoegen' })
  await contact.getByLabel('Organisatie').selectOption('OCMW Geraardsbergen')
  await contact.getByLabel('Rol').selectOption('Contactpersoon voor integratie')
  await contact.getByLabel('Naam').fill('Fien Verzinsel')
  await contact.getByLabel('Geldig vanaf').fill('1/1/2026')
  await contact.getByLabel(/^Geldig tot en met/).fill('31/12/2025')
  await save.click()
  await expect(contact.getByRole('alert')).toBeVisible()
  await contact.getByLabel(/^Geldig tot en met/).fill('')
  await save.click()
  await expect(contact).toBeHidden()
  await expect(page.getByRole('row', { name: /Fien Verzinsel/ })).toContainText('vanaf 01/01/2026')
  await expectAccessible(page, 'one agreement')
  await page.evaluate('window.print = () => { document.body.dataset.printed = "yes" }')
  await page.getByRole('button', { name: 'Afdrukken' }).click()
  await expect(page.locator('body[data-printed]')).toHaveCount(1)

  // A colleague says something of a paragraph while somebody types: they see who and what, and lose nothing.
  await page.getByRole('button', { name: 'Paragraaf 3 b aanpassen' }).click()
  const mine = page.getByRole('dialog', { name: 'Paragraaf 3 b aanpassen' })
  await mine.getByLabel(/^Bewijs/).fill('Addendum van mei.')
  const colleague = await openAs('beheer')
  await colleague.goto(page.url())
  await colleague.getByRole('button', { name: 'Paragraaf 3 b aanpassen' }).click()
  const theirs = colleague.getByRole('dialog', { name: 'Paragraaf 3 b aanpassen' })
  await theirs.getByLabel('Stand').selectOption('nagekomen')
  await theirs.getByLabel(/^Bewijs/).fill('Addendum van april.')
  await theirs.getByRole('button', { name: 'Bewaren' }).click()
  await expect(theirs).toBeHidden()
  await save.click()
  await expect(mine.getByText('Overgenomen van uw collega: Stand.')).toBeVisible()
  await expect(mine.getByText('Bewijs volgens uw collega: ‘Addendum van april.’')).toBeVisible()
  await expect(mine.getByText(/^Het laatst aangepast door .+ \(.+\) op /)).toBeVisible()
  await expect(mine.getByLabel(/^Bewijs/)).toHaveValue('Addendum van mei.')
  await expectAccessible(page, 'a paragraph that a colleague changed')
  await save.click()
  await expect(mine).toBeHidden()
  const both = paragraphs.getByRole('row', { name: /^§ 3 b/ })
  await expect(both).toContainText('nagekomen')
  await expect(both).toContainText('Addendum van mei.')
  const history = page.getByRole('table', { name: 'Geschiedenis' })
  await expect(history.getByRole('row').nth(1)).toContainText(
    'Bewijs: van Addendum van april. naar Addendum van mei.',
  )
  await expect(history.getByRole('row', { name: /^Toegevoegd/ })).toContainText('SAMEN-2')
  await expect(history).not.toContainText('Fien Verzinsel')

  const reader = await openAs('leiding-stad')
  await reader.goto('/overeenkomsten')
  await reader.getByRole('link', { name: 'SAMEN-2' }).click()
  const sent = reader.getByRole('row', { name: /^§ 2\.1\.1 c/ })
  await expect(sent.getByRole('link', { name: /^Verzonden, Schooljaar/ })).toHaveCount(2)
  await expect(sent.getByRole('link', { name: 'Verzonden door ons' })).toBeVisible()
  await expectAccessible(reader, 'one agreement with its figures')
  await expect(reader.getByRole('row', { name: /Fien Verzinsel/ })).toBeVisible()
  await expect(reader.getByRole('button', { name: /aanpassen|toevoegen/ })).toHaveCount(0)
  // Each number opens the list that it counts.
  await sent.getByRole('link').first().click()
  await expect(reader).toHaveURL(/\/alle-doorverwijzingen\?.*submittedFrom=/)
  await expect(reader.getByText(/^[\d.]+\+? resulta(at|ten)$/)).toBeVisible()
})

test('whoever keeps agreements is told in Vandaag what ends and what was not discussed for a year', async ({
  openAs,
}) => {
  const page = await openAs('beleid')
  await page.goto('/')
  // The agreement ends, and its addendum with it.
  await expect(page.getByText(/loopt af op .*, binnen 180 dagen/).first()).toBeVisible()
  await expectAccessible(page, 'Vandaag with an agreement')
})
