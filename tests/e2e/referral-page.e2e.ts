import { randomInt } from 'node:crypto'
import { makeTestInsz } from '@onthaal/shared/persons'
import { belgianDay } from '@onthaal/shared/time'
import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from '../support/accessibility.ts'
import { draftOfMinor, moveAs, sentBy } from '../support/desk-api.ts'
import { expect, test } from '../support/staff.ts'
import { addLine, inform, startTalk } from '../support/talk-work.ts'
import { openReferral } from '../support/turn-screens.ts'

type Family = Awaited<ReturnType<typeof draftOfMinor>>

/** Expects a list to tell who lives together, since when they are there, and who answers for the child. */
async function expectFamily(list: Locator, { child, mother }: Family): Promise<void> {
  const entries = list.getByRole('listitem').filter({ hasText: child.split(' ')[1] ?? '' })
  await expect(entries).toHaveCount(2)
  const minor = entries.filter({ hasText: child })
  await expect(minor).toContainText('Kind · geboren 09/03/2014 · wordt doorverwezen')
  await expect(minor).toContainText(`Ouder: ${mother} · +32 470 12 34 56`)
  await expect(minor).toContainText('Wettelijke voogd: Mevrouw Voogd')
  await expect(minor.getByRole('link', { name: '+32 470 99 99 99' })).toHaveAttribute(
    'href',
    'tel:+32470999999',
  )
  await expect(minor.locator('bdi')).toHaveText([child, mother, 'Mevrouw Voogd'])
  const adult = entries.filter({ hasNotText: child })
  await expect(adult).toContainText(mother)
  await expect(adult).toContainText('Volwassene · geboren 07/1985')
}

test('the household that goes along stands in the review, and both sides read it afterwards', async ({
  openAs,
}) => {
  const clerk = await openAs('balie')
  const family = await draftOfMinor(clerk)
  await clerk.goto(`/concepten/${family.id}/nakijken`)
  const person = clerk.getByRole('region', { name: 'Persoon' })
  await expect(person.getByRole('heading', { name: 'Gezin en voogden die meegaan' })).toBeVisible()
  await expectFamily(person, family)
  await expectAccessible(clerk, 'a review with a household')
  await clerk.getByRole('button', { name: 'Verzenden' }).click()
  await expect(clerk.getByRole('heading', { name: 'Doorverwijzing verzonden' })).toBeVisible()

  await openReferral(clerk, family.id)
  const household = 'Gezin en voogden bij het verzenden'
  await expectFamily(clerk.getByRole('region', { name: household }), family)

  const counsellor = await openAs('trajectbegeleider')
  await moveAs(counsellor, family.id, 'claim')
  await openReferral(counsellor, family.id)
  await expectFamily(counsellor.getByRole('region', { name: household }), family)
  await counsellor.getByText('Gegevens kopiëren, veld per veld').click()
  const copies = counsellor.getByRole('list', { name: 'Overnemen in een ander systeem' })
  await expect(copies.getByRole('listitem').filter({ hasText: 'Wettelijke voogd' })).toContainText(
    'Mevrouw Voogd',
  )
  await expect(
    copies.getByRole('listitem').filter({ hasText: `Telefoon van ${family.mother}` }),
  ).toContainText('+32 470 12 34 56')
  await counsellor.setViewportSize({ width: 320, height: 800 })
  await expectAccessible(counsellor, 'a referral with a household')
})

test('the review of a talk tells who goes along, and that nobody does', async ({ openAs }) => {
  const clerk = await openAs('balie')
  const family = await draftOfMinor(clerk)
  await moveAs(clerk, family.id, 'cancellation', { reason: 'mistake' })
  await clerk.goto(`/personen/${family.personId}`)
  await startTalk(clerk)
  await inform(clerk)
  await addLine(clerk, 'Inburgering', 'Heeft begeleiding nodig')
  await clerk.getByRole('button', { name: 'Nakijken' }).click()
  const line = clerk.getByRole('region', { name: 'Doorverwijzing: Inburgering' })
  await expect(line.getByText(`Wat het loket over ${family.child} krijgt`)).toBeVisible()
  await expectFamily(line, family)

  const alone = await sentBy(clerk)
  await openReferral(clerk, alone.id)
  await expect(
    clerk.getByRole('region', { name: 'Gezin en voogden bij het verzenden' }),
  ).toHaveText(/De verwijzer kende geen gezin of voogd\.$/)
})

/** What the history on a page tells, the newest first: what, when, by whom, and more. */
async function readHistory(page: Page) {
  const entries = page.getByRole('region', { name: 'Verloop' }).getByRole('listitem')
  await expect(entries.first()).toBeVisible()
  return Promise.all(
    (await entries.all()).map(async (entry) => {
      const [what = '', when = '', ...more] = await entry.locator('p, blockquote').allInnerTexts()
      const [time = '', by = ''] = when.split(' · ')
      const at = (await entry.locator('time').getAttribute('datetime')) ?? ''
      return { told: [what, by, ...more].join(' | '), time, at }
    }),
  )
}

test('the history tells both sides what happened in order, to the sender without what is for the desk', async ({
  openAs,
}) => {
  const clerk = await openAs('balie')
  const { id } = await sentBy(clerk)
  const counsellor = await openAs('trajectbegeleider')
  const on = belgianDay(new Date())
  await moveAs(counsellor, id, 'claim')
  await moveAs(counsellor, id, 'contactAttempts', { on, channel: 'phone', result: 'notReached' })
  await moveAs(counsellor, id, 'contactAttempts', { on, channel: 'email', result: 'messageLeft' })
  await moveAs(counsellor, id, 'hold', { reason: 'personIll', until: '2099-12-31', note: 'Griep.' })
  await moveAs(counsellor, id, 'resumption')
  const outcome = { outcome: 'trajectoryStarted', date: on, messageToReferrer: 'Start maandag.' }
  await moveAs(counsellor, id, 'completion', outcome)
  await moveAs(clerk, id, 'acknowledgement')

  await openReferral(counsellor, id)
  const byDesk = await readHistory(counsellor)
  const sender = 'Lies Demeester, Stad Geraardsbergen'
  const agency = 'Agentschap Integratie en Inburgering'
  const owner = `Samira Haddou, ${agency}`
  const [day = ''] = byDesk[0]?.time.split(', ') ?? []
  expect(byDesk.map(({ told }) => told)).toEqual([
    `Uitkomst gezien | ${sender}`,
    `Afgerond | ${owner} | Inburgeringstraject gestart | Start maandag.`,
    `Hervat | ${owner}`,
    `Gepauzeerd | ${owner} | De persoon is ziek | Griep.`,
    `Eerste contactpoging | ${owner} | ${day}, Telefoon: Niet bereikt`,
    `Opgepikt | ${owner}`,
    `Verzonden | ${sender}`,
  ])

  await openReferral(clerk, id)
  const bySender = await readHistory(clerk)
  expect(bySender.map(({ told }) => told)).toEqual([
    `Uitkomst gezien | ${sender}`,
    `Afgerond | ${agency} | Inburgeringstraject gestart | Start maandag.`,
    `Hervat | ${agency}`,
    `Gepauzeerd | ${agency}`,
    `Opgepikt | ${owner}`,
    `Verzonden | ${sender}`,
    `Concept begonnen | ${sender}`,
  ])
  for (const history of [byDesk, bySender]) {
    const moments = history.map(({ at }) => at)
    expect(moments).toEqual(moments.toSorted().reverse())
    for (const { time, at } of history) {
      expect(time).toMatch(/^\d\d\/\d\d\/\d{4}, \d\d:\d\d$/)
      expect(time.endsWith(at.slice(13, 16))).toBe(true)
    }
  }

  // Attempts are a list for the desk, and a number with the last day for the sender.
  const list = counsellor.getByRole('region', { name: 'Contactpogingen' })
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await expect(clerk.getByRole('region', { name: 'Contactpogingen' })).toHaveCount(0)
  const about = clerk.getByRole('region', { name: 'De doorverwijzing', exact: true })
  await expect(about).toContainText(`2, de laatste op ${day}`)
  await expect(clerk.getByRole('main')).not.toContainText(/Telefoon:|Niet bereikt|ziek|Griep/)
})

test('what the city and its OCMW each sent for one person is linked for the desk alone', async ({
  openAs,
}) => {
  const insz = makeTestInsz('1972-03-04', randomInt(1, 997))
  const [clerk, worker] = [await openAs('balie'), await openAs('ocmw')]
  const city = await sentBy(clerk, { facts: { insz } })
  const ocmw = await sentBy(worker, { facts: { insz } })
  const counsellor = await openAs('trajectbegeleider')
  await openReferral(counsellor, city.id)
  const linked = counsellor.getByRole('region', { name: 'Verbonden doorverwijzingen' })
  await expect(linked).toContainText(
    'Er loopt nog een doorverwijzing voor hetzelfde, van OCMW Geraardsbergen naar Loket Geraardsbergen',
  )
  await linked.getByRole('link', { name: ocmw.reference }).click()
  await expect(
    counsellor.getByRole('heading', { level: 1, name: `Doorverwijzing ${ocmw.reference}` }),
  ).toBeVisible()
  await expect(linked).toContainText('van Stad Geraardsbergen')
  await expect(linked.getByRole('link', { name: city.reference })).toBeVisible()
  await expectAccessible(counsellor, 'a referral beside another')

  for (const [page, own, other] of [
    [clerk, city, ocmw],
    [worker, ocmw, city],
  ] as const) {
    await openReferral(page, own.id)
    await expect(page.getByRole('region', { name: 'Verloop' })).toContainText('Verzonden')
    await expect(page.getByRole('region', { name: 'Verbonden doorverwijzingen' })).toHaveCount(0)
    await expect(page.getByRole('main')).not.toContainText(other.reference)
  }
})
