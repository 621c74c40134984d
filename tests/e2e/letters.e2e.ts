import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { openNewFile } from '../support/desk-api.ts'
import { expect, test } from '../support/staff.ts'
import { takeAlong } from '../support/take-along.ts'
import { addLine, finishTalk, inform, startTalk } from '../support/talk-work.ts'

/** Paper takes a person: a press that prints is counted instead. */
async function countPrints(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(`window.prints = 0; window.print = () => { window.prints += 1 }`)
  return () => page.evaluate('window.prints')
}

/** A couple, of whom each was referred or one was only there; ends on the page after their talk. */
async function coupleAfterTalk(
  page: Page,
  then: 'bothReferred' | 'partnerOnlyThere' = 'bothReferred',
) {
  const person = await openNewFile(page)
  const household = page.getByRole('region', { name: 'Gezin en voogden' })
  await household.getByRole('link', { name: 'Nieuwe persoon toevoegen aan het gezin' }).click()
  await page.getByLabel('Voornaam').fill('Partner')
  await page.getByLabel('Telefoon').fill('0470 12 34 57')
  await page.getByLabel('Rol in het gezin').selectOption({ label: 'Partner' })
  await page.getByRole('button', { name: 'Bewaren en toevoegen aan het gezin' }).click()
  const partner = `Partner ${person.familyName}`
  await expect(household.getByRole('link', { name: partner })).toBeVisible()
  const talk = await startTalk(page)
  await inform(page)
  await addLine(page, 'Inburgering', 'Heeft begeleiding nodig')
  if (then === 'partnerOnlyThere') {
    await page.getByRole('button', { name: 'Nakijken' }).click()
    await expect(page.getByLabel(partner, { exact: true })).toBeChecked()
    await page.getByRole('button', { name: 'Verzenden' }).click()
    await expect(page).toHaveURL(/\/afgerond$/)
    return { person, partner, talk }
  }
  await page.getByRole('button', { name: 'Nog een doorverwijzing toevoegen' }).click()
  const line = page.getByRole('listitem').filter({ hasText: 'Waarvoor verwijst u door?' })
  await line.getByRole('radio', { name: partner }).check()
  await line.getByLabel('Nederlands leren', { exact: true }).check()
  await line.getByLabel('Wil Nederlands leren').check()
  await finishTalk(page, '2 doorverwijzingen verzenden')
  return { person, partner, talk }
}

test('one press prints a letter for each adult, and what they took home is printed again', async ({
  openAs,
  queryDatabase,
}) => {
  const page = await openAs('balie')
  await page.goto('/')
  const prints = await countPrints(page)
  const addresses: string[] = []
  page.on('request', (request) => addresses.push(request.url()))
  const { person, partner, talk } = await coupleAfterTalk(page)

  const region = page.getByRole('region', { name: 'Brieven om mee te geven' })
  await expect(region.getByRole('group')).toHaveCount(2)
  const first = region.getByRole('group', { name: person.fullName })
  await expect(first.getByLabel('Taal naast het Nederlands')).toHaveValue('uk')
  await first.getByLabel('Waarom ook in die taal?').selectOption({ label: 'vroeg er zelf om' })
  await expectAccessible(page, 'letters to hand over')
  await region.getByRole('button', { name: '2 brieven meegeven en afdrukken' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Meegegeven brieven' })).toBeVisible()
  await expect.poll(prints).toBe(1)
  const letters = page.getByRole('article')
  await expect(letters).toHaveCount(2)
  const mine = letters.filter({ hasText: person.fullName })
  await expect(mine).toContainText('om u te helpen met inburgering')
  await expect(mine).toContainText('Переклад з нідерландської')
  await expect(mine).toContainText(/U wordt gecontacteerd vóór/)
  await expect(mine).toContainText('Openingsuren')
  // Of the other one nothing, and of the law nothing either.
  await expect(mine).not.toContainText(partner)
  await expect(mine).not.toContainText(/Nederlands leren|verplicht|rechthebbend|begeleiding nodig/)
  await expect(letters.filter({ hasText: partner })).not.toContainText(/inburgering/)
  await expect(mine.locator('[lang="uk"]')).toHaveAttribute('dir', 'ltr')
  await expect(mine.locator('[lang="nl"][dir="ltr"]')).toHaveCount(1)
  await expectAccessible(page, 'letters that were handed over')

  expect(await page.evaluate(`document.fonts.check('16px "Noto Sans"', 'Лист')`)).toBe(true)
  expect(addresses.filter((address) => /noto-sans-cyrillic-\d+-normal/.test(address))).not.toEqual(
    [],
  )
  const names = [person.familyName, person.givenName, 'Partner']
  for (const address of [...addresses, page.url()]) {
    for (const name of names) expect(address.toLowerCase()).not.toContain(name.toLowerCase())
  }

  const kept = await queryDatabase(
    `select language_need, content->'translation'->>'language' as language from letter
     where interview_id = $1 order by language_need`,
    [talk],
  )
  expect(kept).toEqual([
    { language_need: 'littleDutch', language: 'uk' },
    { language_need: 'onRequest', language: 'uk' },
  ])

  await page.reload()
  await expect(letters).toHaveCount(2)
  expect(await prints()).toBe(0)
  const { rows } = await takeAlong(page, {
    named: /^alle-brieven-van-dit-gesprek-\d{4}-\d{2}-\d{2}\.csv$/,
    from: 'Voor wie',
  })
  expect(rows.map((row) => row.split(';').slice(3)).toSorted()).toEqual([
    ['Oekraïens: verstaat te weinig Nederlands'],
    ['Oekraïens: vroeg er zelf om'],
  ])
  expect(rows.filter((row) => row.startsWith(`${partner};`))).toHaveLength(1)
  await page.getByRole('row', { name: person.fullName }).getByRole('button').click()
  await expect(letters).toHaveCount(1)
  await page.getByRole('button', { name: 'Brief afdrukken' }).click()
  await expect.poll(prints).toBe(1)
  const logged = await queryDatabase(
    `select count(*)::int as n from consultation c join consultation_subject s on s.consultation_id = c.id
     where c.action = 'print' and s.person_id = $1`,
    [person.id],
  )
  expect(logged).toEqual([{ n: 2 }])
})

test('one letter handed over prints alone; who was only there gets one too; the file leads to all', async ({
  openAs,
}) => {
  const page = await openAs('balie')
  await page.goto('/')
  const prints = await countPrints(page)
  const { person, partner, talk } = await coupleAfterTalk(page, 'partnerOnlyThere')
  const region = page.getByRole('region', { name: 'Brieven om mee te geven' })
  await region.getByRole('button', { name: '2 brieven meegeven en afdrukken' }).click()
  await expect.poll(prints).toBe(1)
  const letters = page.getByRole('article')
  const theirs = letters.filter({ hasText: partner })
  await expect(theirs).toContainText('Hierover kreeg u informatie')
  await expect(theirs).not.toContainText(/verplicht|rechthebbend|Dit is afgesproken/)

  await page.goto(`/gesprekken/${talk}`)
  await expect(page.getByRole('button', { name: 'Afdrukken', exact: true })).toHaveCount(0)
  await region.getByRole('group', { name: person.fullName }).getByLabel('Brief meegeven').uncheck()
  await region.getByRole('button', { name: 'Brief meegeven en afdrukken' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Meegegeven brieven' })).toBeVisible()
  await expect.poll(prints).toBe(1)
  await expect(letters).toHaveCount(1)
  await expect(letters).toContainText(partner)

  await page.goto(`/personen/${person.id}`)
  await page.getByRole('link', { name: 'Brieven die werden meegegeven' }).click()
  await expect(page.getByRole('table', { name: 'Alle brieven van deze persoon' })).toBeVisible()
  await expect(letters).toHaveCount(1)
  await expect(letters).toContainText(person.fullName)
  await expectAccessible(page, 'letters of one person')
  await page.getByRole('button', { name: 'Brief afdrukken' }).click()
  await expect.poll(prints).toBe(1)
})

test('a language that is not released waits, with a word why; an administrator releases it', async ({
  openAs,
}) => {
  const administrator = await openAs('beheer-ninove')
  await administrator.goto('/organisaties')
  const ukrainian = administrator.getByRole('group').filter({ hasText: 'Oekraïens' })
  await ukrainian.getByText(/^Oekraïens: vrijgegeven op /).click()
  await expect(ukrainian.getByRole('table')).toContainText('Лист після вашої розмови')
  await expectAccessible(administrator, 'the texts of the letter')
  await ukrainian.getByRole('button', { name: 'Vrijgave van het Oekraïens intrekken' }).click()
  await expect(ukrainian).toContainText('Oekraïens: nog niet vrijgegeven')

  const page = await openAs('balie-ninove')
  await countPrints(page)
  const person = await openNewFile(page)
  const talk = await startTalk(page)
  await inform(page)
  await addLine(page, 'Inburgering', 'Heeft begeleiding nodig')
  await finishTalk(page, /verzenden/i)
  const region = page.getByRole('region', { name: 'Brieven om mee te geven' })
  await expect(region).toContainText(
    'De tekst in het Oekraïens is nog niet nagekeken en vrijgegeven. Daarom is de brief alleen in het Nederlands.',
  )
  await region.getByRole('button', { name: 'Brief meegeven en afdrukken' }).click()
  const letter = page.getByRole('article')
  await expect(letter).toContainText(person.fullName)
  await expect(letter.locator('[lang="uk"]')).toHaveCount(0)

  await ukrainian.getByRole('button', { name: 'Tekst in het Oekraïens vrijgeven' }).click()
  await expect(ukrainian).toContainText(/Oekraïens: vrijgegeven op .* door Joke Van Damme/)
  await page.goto(`/gesprekken/${talk}`)
  await expect(region.getByLabel('Taal naast het Nederlands')).toHaveValue('uk')
})

test('the page about what a city offers is written once, and goes along with the letter', async ({
  openAs,
}) => {
  const administrator = await openAs('beheer')
  await administrator.goto('/organisaties')
  const heading = administrator.getByRole('textbox', { name: /^Titel van de pagina/ })
  const text = administrator.getByRole('textbox', { name: /^Tekst van die pagina/ })
  await text.fill('')
  await administrator.getByRole('button', { name: 'Bewaren' }).click()
  await expect(administrator.getByRole('alert')).toContainText('Vul een tekst in')
  await expectAccessible(administrator, 'the page about the offer with a fault')
  await heading.fill('Welkom in onze stad')
  await text.fill('Elke woensdag is er een praattafel.\nDe bibliotheek is gratis.')
  await administrator.getByRole('button', { name: 'Bewaren' }).click()
  await expect(administrator.getByText('De organisatie is bewaard.')).toBeVisible()

  const page = await openAs('balie')
  await countPrints(page)
  await openNewFile(page)
  await startTalk(page)
  await inform(page, 'Vrije tijd en verenigingen')
  await addLine(page, 'Inburgering', 'Heeft begeleiding nodig')
  await finishTalk(page, /verzenden/i)
  const region = page.getByRole('region', { name: 'Brieven om mee te geven' })
  await region.getByRole('button', { name: 'Brief meegeven en afdrukken' }).click()
  const sheet = page.getByRole('article').filter({ hasText: 'Welkom in onze stad' })
  await expect(sheet).toContainText('Elke woensdag is er een praattafel.')
  await expect(page.getByRole('article')).toHaveCount(2)
  await expectAccessible(page, 'a letter with the page about the offer')
})
