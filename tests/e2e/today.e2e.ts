import { addDays, belgianDay } from '@onthaal/shared/time'
import type { Page } from '@playwright/test'
import { draftOf, moveAs, sentBy } from '../support/desk-api.ts'
import { completion, rejection } from '../support/factories.ts'
import { expect, test } from '../support/staff.ts'
import { disagreement, question } from '../support/turns.ts'

const today = belgianDay(new Date())
const soon = addDays(today, 14)
const pause = { reason: 'personIll', until: soon }
const attempt = { on: today, channel: 'phone', result: 'reached' }

interface Stage {
  openAs: (username: 'balie' | 'ocmw' | 'trajectbegeleider' | 'taalconsulent') => Promise<Page>
  queryDatabase: (statement: string, values?: unknown[]) => Promise<unknown>
}

/** Gives everybody something of each kind to do. */
async function stage({ openAs, queryDatabase }: Stage): Promise<void> {
  const longAgo = (column: string, id: string) =>
    queryDatabase(`update referral set ${column} = $2 where id = $1`, [id, addDays(today, -3)])
  const counsellor = await openAs('trajectbegeleider')
  const ask = (id: string) => moveAs(counsellor, id, 'infoRequest', { ...question, answerBy: soon })
  const claimed = async (sender: Page, receiver: Page) => {
    const { id } = await sentBy(sender)
    await moveAs(receiver, id, 'claim')
    return id
  }
  for (const username of ['balie', 'ocmw'] as const) {
    const sender = await openAs(username)
    await sender.goto('/')
    await draftOf(sender)
    await sentBy(sender)
    await sentBy(sender, { changes: { deskRoles: ['languageAdvisor'] } })
    await longAgo('pick_up_by', (await sentBy(sender)).id)
    await ask((await sentBy(sender)).id)
    const asked = await sentBy(sender)
    await ask(asked.id)
    await longAgo('answer_by', asked.id)
    const done = await claimed(sender, counsellor)
    await moveAs(counsellor, done, 'completion', { ...completion, date: today })
    // What was sent back stays to be seen when a colleague takes all other outcomes as seen at once.
    await moveAs(counsellor, (await sentBy(sender)).id, 'rejection', rejection)
    const contested = await sentBy(sender)
    await moveAs(counsellor, contested.id, 'rejection', rejection)
    await moveAs(sender, contested.id, 'contest', disagreement)
  }
  const clerk = await openAs('balie')
  await clerk.goto('/')
  for (const receiver of [counsellor, await openAs('taalconsulent')]) {
    await claimed(clerk, receiver)
    const paused = await claimed(clerk, receiver)
    await moveAs(receiver, paused, 'hold', pause)
    await longAgo('hold_until', paused)
    await moveAs(receiver, await claimed(clerk, receiver), 'contactAttempts', attempt)
  }
}

const ofSenders = [
  'Te laat: vragen aan ons',
  'Vragen aan ons',
  'Uitkomsten te bekijken',
  'Nog te verzenden',
  'Te laat: nog niet opgepikt door het loket',
]
const ofDesks = [
  'Contact te maken',
  'Pauze voorbij',
  'Te laat: geen antwoord van de verwijzer',
  'Wacht op een antwoord van de verwijzer',
  'In opvolging',
  // Of what the Agency itself referred.
  'Uitkomsten te bekijken',
]
const days = [
  ['balie', ofSenders],
  // The Agency refers to the desk of the OCMW as well.
  ['ocmw', [...ofSenders, 'Nieuw aan mijn loket']],
  ['trajectbegeleider', ['Te laat: wacht nog op oppikken', 'Nieuw aan mijn loket', ...ofDesks]],
  [
    'taalconsulent',
    ['Nieuw: vraagt een taalconsulent', 'Nieuw: vraagt alleen een trajectbegeleider', ...ofDesks],
  ],
  [
    'leiding-stad',
    [
      'Te laat: nog niet opgepikt door het loket',
      'Te laat: vragen aan ons',
      'Vragen aan ons',
      'Uitkomsten te bekijken',
      'Herbekijking gevraagd',
    ],
  ],
  [
    'leiding-agentschap',
    [
      'Te laat: wacht nog op oppikken',
      'Herbekijking gevraagd',
      'Pauze voorbij: nog niet hervat',
      'Nog van niemand',
    ],
  ],
] as const

test('the day of each role begins with what there is to do, and each count opens its list', async ({
  openAs,
  queryDatabase,
}) => {
  test.setTimeout(300_000)
  await stage({ openAs, queryDatabase })
  for (const [username, titles] of days) {
    const page = await openAs(username)
    await page.goto('/vandaag')
    const links = page.getByRole('link', { name: /: alles tonen \(\d+\)$/ })
    await expect(links.first()).toBeVisible({ timeout: 15_000 })
    const names = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('aria-label') ?? ''),
    )
    const counts = names.map((name) => /^(.*): alles tonen \((\d+)\)$/.exec(name) ?? [])
    expect({ username, titles: counts.map(([, title]) => title) }).toEqual({ username, titles })
    for (const [name = '', title = '', total = ''] of counts) {
      const block = page.getByRole('region', { name: title, exact: true })
      const shown = await block.getByRole('listitem').count()
      expect({ username, title, shown }).toEqual({
        username,
        title,
        shown: Math.min(Number(total), 5),
      })
      await page.getByRole('link', { name, exact: true }).click()
      const counted = page.getByText(new RegExp(`^${total} resulta(at|ten)$`))
      await expect(counted, `${username}: ${title}`).toBeVisible({ timeout: 15_000 })
      await page.goBack()
      await expect(links.first()).toBeVisible({ timeout: 15_000 })
    }
    await page.context().close()
  }
})

/** What the rows of a list offer, one after the other; exactly one thing each. */
async function offeredIn(page: Page, address: string): Promise<string[]> {
  await page.goto(address)
  const cells = page.locator('td[data-label="Actie"]')
  await expect(cells.first(), address).toBeVisible({ timeout: 15_000 })
  const controls = await cells.evaluateAll((all) =>
    all.map((cell) => [...cell.querySelectorAll('a, button')].map((one) => one.textContent)),
  )
  for (const [at, some] of controls.entries()) {
    expect({ address, at, some: some.length }).toEqual({ address, at, some: 1 })
  }
  return controls.flat()
}

test('every row offers one thing, and it is what this role has to do', async ({
  openAs,
  queryDatabase,
}) => {
  test.setTimeout(300_000)
  await stage({ openAs, queryDatabase })
  const lists = {
    balie: [
      ['/verzonden', undefined],
      ['/verzonden?list=questions', 'Beantwoorden'],
      ['/verzonden?list=toAcknowledge', 'Bekijken'],
      ['/afgesloten', undefined],
      ['/concepten', 'Verder werken'],
    ],
    'leiding-stad': [
      ['/verzonden?list=questions', 'Openen'],
      ['/verzonden?list=toAcknowledge', 'Openen'],
      ['/alle-doorverwijzingen?list=contests', 'Openen'],
    ],
    trajectbegeleider: [
      ['/nieuw?status=submitted', 'Oppikken'],
      ['/nieuw?status=infoRequested', 'Openen'],
      ['/mijn-dossiers?status=accepted', 'Contact vastleggen…'],
      ['/mijn-dossiers?status=inProgress', 'Openen'],
      ['/mijn-dossiers?status=onHold&overdue=true', 'Hervatten'],
      ['/afgesloten', 'Openen'],
    ],
    'leiding-agentschap': [
      ['/nieuw?status=submitted', 'Toewijzen'],
      ['/nieuw?status=infoRequested', 'Openen'],
      ['/alle-doorverwijzingen?list=contests', 'Herbekijken'],
      ['/alle-doorverwijzingen?status=onHold', 'Openen'],
    ],
  } as const
  for (const [username, addresses] of Object.entries(lists)) {
    const page = await openAs(username as keyof typeof lists)
    for (const [address, only] of addresses) {
      const offered = await offeredIn(page, address)
      if (only === undefined) continue
      expect({ username, address, offered: [...new Set(offered)] }).toEqual({
        username,
        address,
        offered: [only],
      })
    }
    await page.context().close()
  }
})
