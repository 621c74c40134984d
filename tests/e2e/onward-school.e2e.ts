import { addDays, belgianDay } from '@onthaal/shared/time'
import type { Browser, Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import type { Application } from '../support/browser-test.ts'
import { moveAs, sentBy } from '../support/desk-api.ts'
import { expect, test } from '../support/staff.ts'

const born = `${new Date().getFullYear() - 9}-03-02`
const inDays = (days: number) => addDays(belgianDay(new Date()), days)
const typed = (day: string) => day.split('-').reverse().join('/')
const hops = (page: Page) => page.getByRole('region', { name: 'Scholen en diensten' })
const linde = /^Basisschool De Hoge Linde/

type OpenAs = (username: 'balie' | 'trajectbegeleider', options?: object) => Promise<Page>

/** A child whom the city referred for school and the desk follows. */
async function followed(openAs: OpenAs) {
  const city = await openAs('balie')
  const sent = await sentBy(city, {
    facts: { birthDate: born, firstRegisteredBelgiumOn: inDays(-40), register: 'foreigners' },
    changes: { type: 'compulsoryEducation', reasons: ['childNotInSchool'] },
  })
  const desk = await openAs('trajectbegeleider')
  await moveAs(desk, sent.id, 'claim')
  await desk.goto(`/doorverwijzingen/${sent.id}`)
  return { city, desk, ...sent }
}

/** Presents the child to the school of the demonstration, by a link. */
async function presented(openAs: OpenAs, { queryDatabase }: Pick<Application, 'queryDatabase'>) {
  const all = await followed(openAs)
  await hops(all.desk).getByRole('button', { name: 'Voorleggen aan een school' }).click()
  const dialog = all.desk.getByRole('dialog')
  const school = dialog.getByRole('option', { name: /De Hoge Linde/ })
  await dialog.getByLabel('School of dienst').selectOption({ label: await textOf(school) })
  await dialog.getByRole('button', { name: 'Mailen' }).click()
  await expect(hops(all.desk)).toContainText('Wacht op antwoord')
  const [mail] = await queryDatabase(
    `select values ->> 'token' as token from outgoing_mail where values ? 'token' order by id desc limit 1`,
  )
  return { ...all, token: String(mail?.token) }
}

async function textOf(option: { textContent(): Promise<string | null> }): Promise<string> {
  return (await option.textContent()) ?? ''
}

/** Somebody at a school, who has no account, on a machine of their own. */
async function atSchool(browser: Browser, url: string, token: string, width = 1280) {
  const context = await browser.newContext({
    ...{ baseURL: url, locale: 'nl-BE', timezoneId: 'Europe/Brussels' },
    viewport: { width, height: 800 },
  })
  const page = await context.newPage()
  await page.goto(`/school#${token}`)
  return page
}

async function openWith(page: Page, birthDate: string): Promise<void> {
  await page.getByLabel('Geboortedatum van het kind').fill(birthDate)
  await page.getByRole('button', { name: 'Gegevens tonen' }).click()
}

test('from the city over the desk to the school, which answers by its link until the child is enrolled', async ({
  openAs,
  browser,
  application,
}) => {
  const { city, desk, id, token, fullName } = await presented(openAs, application)
  await expectAccessible(desk, 'a referral with a school that was asked')
  await city.goto(`/doorverwijzingen/${id}`)
  const told = city.getByRole('region', { name: 'School', exact: true })
  await expect(told).toContainText(`Voorgelegd aan een school op ${typed(inDays(0))}.`)
  await expect(told).not.toContainText('Linde')

  const school = await atSchool(browser, application.url, token, 360)
  await expect(school.getByRole('heading', { name: 'Vraag om een kind' })).toBeVisible()
  await expect(school.getByText(fullName)).toHaveCount(0)
  await expectAccessible(school, 'the page of a school before anything is shown')
  await openWith(school, born)
  await expect(school.getByRole('region', { name: 'Het kind' })).toContainText(fullName)
  await expectAccessible(school, 'what a school gets to see, on a narrow screen')

  await school.getByRole('button', { name: 'Antwoord versturen' }).click()
  await expect(school.getByRole('alert')).toContainText('Vul dit in.')
  await school.getByLabel('Op de wachtlijst', { exact: true }).check()
  await school.getByRole('button', { name: 'Antwoord versturen' }).click()
  await expect(school.getByText('Uw antwoord is bewaard.')).toBeVisible()
  await expectAccessible(school, 'an answer of a school')

  await school.getByRole('button', { name: 'Antwoord verbeteren' }).click()
  await school.getByLabel('Ingeschreven', { exact: true }).check()
  await school.getByLabel('Ingeschreven vanaf').fill(inDays(-1))
  await school.getByRole('button', { name: 'Antwoord versturen' }).click()
  await expect(
    school.getByText(`Het kind is bij u ingeschreven vanaf ${typed(inDays(-1))}.`),
  ).toBeVisible()

  await desk.reload()
  await expect(hops(desk)).toContainText(`Ingeschreven vanaf ${typed(inDays(-1))}.`)
  await hops(desk).getByText('Wat er gebeurde').click()
  await expect(hops(desk)).toContainText('link geopend (de school, met haar link)')
  await city.reload()
  await expect(told).toContainText(/Ingeschreven in Basisschool De Hoge Linde.* sinds/)
  await expectAccessible(city, 'where a child goes to school, as the city sees it')
})

test('a refusal comes with its document, which desk and city download', async ({
  openAs,
  browser,
  application,
}) => {
  const { city, desk, id, token } = await presented(openAs, application)
  const school = await atSchool(browser, application.url, token)
  await openWith(school, born)
  await school.getByLabel('Niet ingeschreven', { exact: true }).check()
  await school.getByLabel('Reden van de niet-gerealiseerde').selectOption('De school is volzet')
  const file = school.getByLabel('Document van de niet-gerealiseerde inschrijving')
  const pdf = Buffer.from('%PDF-1.7\nverzonnen')
  await file.setInputFiles({ name: 'x.pdf', mimeType: 'application/pdf', buffer: Buffer.from('x') })
  await school.getByRole('button', { name: 'Antwoord versturen' }).click()
  await expect(school.getByText('Dit is geen PDF, JPG of PNG').first()).toBeVisible()
  await expectAccessible(school, 'a document that is none')
  await file.setInputFiles({ name: 'x.pdf', mimeType: 'application/pdf', buffer: pdf })
  await school.getByRole('button', { name: 'Antwoord versturen' }).click()
  await expect(school.getByText('Het document is bewaard.')).toBeVisible()

  await city.goto(`/doorverwijzingen/${id}`)
  const told = city.getByRole('region', { name: 'School', exact: true })
  await expect(told).toContainText(/niet gerealiseerd\. Volgende stap: het loket .* zoekt verder/)
  await desk.reload()
  for (const part of [hops(desk), told]) {
    const page = part.page()
    const coming = page.waitForEvent('download')
    await part.getByRole('link', { name: /downloaden/ }).click()
    expect((await coming).suggestedFilename()).toBe('niet-gerealiseerde-inschrijving.pdf')
  }
})

test('a link is reused, replaced, locked and over, and a scanner that reads everything spends nothing', async ({
  openAs,
  browser,
  application,
}) => {
  const { desk, token } = await presented(openAs, application)
  // What a scanner of mails does: it opens the address and every other one, and sends no body.
  const scanner = await atSchool(browser, application.url, token)
  for (const path of ['/school', '/api/onthaal/v1/schoolLinkOpenings', '/robots.txt']) {
    await scanner.request.get(path)
    await scanner.request.head(path)
  }
  const [before] = await application.queryDatabase(
    `select opened_at, wrong_tries from school_link order by made_at desc limit 1`,
  )
  expect(before).toEqual({ opened_at: null, wrong_tries: 0 })

  const school = await atSchool(browser, application.url, token)
  await openWith(school, born)
  await expect(school.getByRole('region', { name: 'Het kind' })).toBeVisible()
  await school.reload()
  await expect(school.getByRole('region', { name: 'Het kind' })).toHaveCount(0)
  await openWith(school, born)
  await expect(school.getByRole('region', { name: 'Het kind' })).toBeVisible()

  await hops(desk)
    .getByRole('button', { name: /^Nieuwe link mailen/ })
    .click()
  await expect(desk.getByRole('dialog')).toContainText('De mail gaat naar service')
  await desk.getByRole('dialog').getByRole('button', { name: 'Mailen' }).click()
  await expect(desk.getByText('De mail met de link vertrekt nu.').first()).toBeVisible()
  await school.getByLabel('We bekijken de vraag').check()
  await school.getByRole('button', { name: 'Antwoord versturen' }).click()
  await expect(school.getByText('Deze link werkt niet meer')).toBeVisible()
  await expectAccessible(school, 'a link that was replaced')

  const [mail] = await application.queryDatabase(
    `select values ->> 'token' as token from outgoing_mail where values ? 'token' order by id desc limit 1`,
  )
  const again = await atSchool(browser, application.url, String(mail?.token), 360)
  await expect(again.getByLabel('Geboortedatum van het kind')).toBeVisible()
  await again.context().setOffline(true)
  await openWith(again, '2001-01-01')
  await expect(again.getByText('U bent offline').first()).toBeVisible()
  await expect(again.getByRole('button', { name: 'Gegevens tonen' })).toBeEnabled()
  await again.context().setOffline(false)
  for (let time = 1; time < 5; time += 1) {
    await openWith(again, `2001-01-0${time}`)
    await expect(again.getByRole('alert')).toContainText('Deze geboortedatum klopt niet.')
  }
  await expect(again.getByRole('button', { name: 'Gegevens tonen' })).toBeEnabled()
  await expectAccessible(again, 'a wrong birth date')
  await openWith(again, '2001-01-05')
  await expect(again.getByText('Deze link is geblokkeerd')).toBeVisible()
  await desk.reload()
  await expect(hops(desk)).toContainText('te vaak met een verkeerde geboortedatum')

  await application.queryDatabase(
    `update school_link set wrong_tries = 0, expires_at = now() - interval '1 minute'`,
  )
  const late = await atSchool(browser, application.url, String(mail?.token))
  await openWith(late, born)
  await expect(late.getByText('Deze link werkt niet meer')).toBeVisible()
  await desk.reload()
  await expect(hops(desk)).toContainText('de link is verlopen')

  const bare = await atSchool(browser, application.url, '')
  await expect(bare.getByText('Open deze pagina met de link uit onze mail')).toBeVisible()
  await expectAccessible(bare, 'the page of a school without a link')
})

test('a service for health gets a letter that the family carries, and the city sees nothing of it', async ({
  openAs,
}) => {
  const { city, desk, id } = await followed(openAs)
  await hops(desk).getByRole('button', { name: 'Voorleggen aan een school' }).click()
  const dialog = desk.getByRole('dialog')
  const option = dialog.getByRole('option', { name: /De Kleine Stap/ })
  await dialog.getByLabel('School of dienst').selectOption({ label: await textOf(option) })
  await expect(dialog).toContainText('De familie neemt zelf een brief mee.')
  await expectAccessible(desk, 'a service to choose')
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await hops(desk).getByRole('link', { name: 'Brief' }).click()
  await expect(desk.getByRole('heading', { name: 'Brief voor de school of dienst' })).toBeVisible()
  await expect(desk.getByRole('article')).toContainText('Kunt u deze familie ontvangen?')
  await expect(desk.getByRole('article')).not.toContainText(typed(born))
  await expectAccessible(desk, 'a letter to a service')
  await desk.getByRole('link', { name: 'Naar de doorverwijzing' }).click()
  await hops(desk)
    .getByRole('button', { name: /^Antwoord noteren/ })
    .click()
  await desk.getByRole('dialog').getByLabel('De familie is er geweest').check()
  await expectAccessible(desk, 'an answer to write down')
  await desk.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click()
  await expect(hops(desk)).toContainText('Aangekomen')

  await city.goto(`/doorverwijzingen/${id}`)
  await expect(city.getByRole('heading', { name: 'Verloop' })).toBeVisible()
  await expect(city.getByRole('region', { name: 'School', exact: true })).toHaveCount(0)
  await expect(city.getByText('Kleine Stap')).toHaveCount(0)
})

test('what was asked by mistake is withdrawn by keyboard alone', async ({
  openAs,
  application,
}) => {
  const { desk } = await presented(openAs, application)
  const withdraw = hops(desk).getByRole('button', { name: /^Intrekken/ })
  await withdraw.focus()
  await desk.keyboard.press('Enter')
  const dialog = desk.getByRole('dialog')
  await expect(dialog).toContainText(linde.source.slice(1))
  await dialog.getByLabel('Vergissing').focus()
  await desk.keyboard.press('Space')
  await desk.keyboard.press('Enter')
  await expect(hops(desk)).toContainText('Ingetrokken')
})
