import type { SessionList } from '@onthaal/shared/identity/schemas'
import type { NoticePage } from '@onthaal/shared/notices/schemas'
import { expect, test } from 'vitest'
import { belgianDayAndTime } from '../../../apps/api/src/exports/index.ts'
import { registerAlong } from '../../support/exports.ts'
import { move, submittedReferral } from '../../support/factories.ts'
import { testApp } from '../../support/test-app.ts'
import { password } from '../../support/world.ts'

const world = testApp({ exportLimits: { pageRows: 1 } })
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0'

test('notices of oneself, the newest first, with their referrals by number and without people', async () => {
  const [clerk, counsellor] = [await world().asUser('clerk'), await world().asUser('counsellor')]
  const people: string[] = []
  for (const minutes of [1, 2, 3]) {
    world().clock.advance(minutes)
    const sent = await submittedReferral(clerk)
    people.push(sent.person.familyName ?? '')
    await move(counsellor, sent, 'claim')
  }
  const { body } = await clerk.get<NoticePage>('/notices')
  expect(body.items.length).toBeGreaterThan(2)
  const { rows, text } = await registerAlong(world(), clerk, 'Wat', { notices: {} })
  expect(rows.map((row) => row[2])).toEqual(body.items.map(({ referral }) => referral.reference))
  expect(rows[0]).toEqual([
    'Het loket heeft uw doorverwijzing opgepikt',
    ...['1', body.items[0]?.referral.reference, 'Inburgering', 'Opgepikt'],
    ...['02/03/2026 10:06', 'nieuw'],
  ])
  for (const name of people) expect(text).not.toContain(name)
  const seen = { until: body.items[1]?.at, referral: body.items[1]?.referral.id }
  expect((await clerk.post('/noticeSightings', seen)).status).toBeLessThan(300)
  const all = await registerAlong(world(), clerk, 'Wat', { notices: {} })
  expect(all.rows.map((row) => row[6])).toContain('gezien')
  const rest = await registerAlong(world(), clerk, 'Wat', { notices: { unseen: true } })
  expect(rest.rows).toHaveLength(rows.length - 1)
  expect(rest.text).toContain('\r\nGezien;Alleen wat ik nog niet zag\r\n')
  const colleague = await registerAlong(world(), await world().asUser('otherClerk'), 'Wat', {
    notices: {},
  })
  expect(colleague.rows).toEqual([])
})

test('whoever meets no referrals has no notices to take along', async () => {
  for (const name of ['policyOfficer', 'privacyOfficer', 'administrator'] as const) {
    const client = await world().asUser(name)
    const { status } = await client.post('/exports', { format: 'csv', notices: {} })
    expect(status).toBe(403)
  }
})

test('where one is signed in, what was used last first, and where nobody else is', async () => {
  const began = world().clock.now
  const at = (minutes: number) => belgianDayAndTime(new Date(began.getTime() + minutes * 60_000))
  const agent = { headers: { 'user-agent': firefox } }
  const elsewhere = { username: 'policyOfficer', password }
  expect((await world().nobody.post('/sessions', elsewhere, agent)).status).toBe(201)
  world().clock.advance(5)
  const client = await world().signIn('policyOfficer')
  await world().signIn('cityManager')
  const { body } = await client.get<SessionList>('/sessions')
  const { rows, text } = await registerAlong(world(), client, 'Toestel', { sessions: {} })
  expect(rows).toHaveLength(body.items.length)
  expect(rows.slice(0, 2)).toEqual([
    ['Onbekend toestel', at(5), at(5), 'deze sessie'],
    ['Firefox op Linux', at(0), at(0), ''],
  ])
  for (const { id } of body.items) expect(text).not.toContain(id)
})
