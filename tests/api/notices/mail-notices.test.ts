import { noticeKinds } from '@onthaal/shared/notices'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import { belgianInstant, type Day } from '@onthaal/shared/time'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { addresses, waitingMails } from '../../support/escalations.ts'
import { move, rejection, submittedReferral } from '../../support/factories.ts'
import { startMailServer } from '../../support/mail-server.ts'
import { startTestApp } from '../../support/test-app.ts'
import { membershipId, type UserName } from '../../support/world.ts'

// A real SMTP server, that can be down.

let isDown = false
const server = await startMailServer({
  onMail: () => {
    if (isDown) throw Object.assign(new Error('Down'), { responseCode: 451 })
  },
})
const mail = {
  host: '127.0.0.1',
  port: server.port,
  isSecure: false,
  isHere: true,
  from: 'onthaal@stad.example',
}
const world = await startTestApp({ config: { mail } })
afterAll(async () => {
  await world.close()
  await server.stop()
})

const clerkAddress = 'balie@stad.example'
const deskAddress = addresses.schoolCounsellor

beforeEach(async () => {
  isDown = false
  server.arrived.length = 0
  await world.rows('delete from notice')
  await world.rows('delete from notice_preference')
  await world.rows('delete from notice_digest')
  await world.rows('delete from outgoing_mail')
  await address('clerk', clerkAddress)
  setTo('2026-03-02')
})

function setTo(day: Day, time = '07:30'): void {
  world.clock.now = belgianInstant(day, time)
}

async function address(name: UserName, email: string | null): Promise<void> {
  await world.rows('update membership set email = $2 where id = $1', [membershipId(name), email])
}

/** Wants to be told at once of a kind. */
async function atOnce(name: UserName, kind: string): Promise<void> {
  await world.rows(`insert into notice_preference values ($1, $2, 'mail')`, [
    membershipId(name),
    kind,
  ])
}

/** Something that the clerk is told of. */
async function returned(): Promise<Referral> {
  const sent = await submittedReferral(await world.signIn('clerk'))
  return move(await world.signIn('counsellor'), sent, 'rejection', rejection)
}

const numbers = (some: object) => ({
  ...Object.fromEntries(noticeKinds.map((kind) => [kind, 0])),
  ...some,
})

test('the mail of the day counts what came, once on a working day, and not what was seen', async () => {
  await returned()
  await returned()
  expect(await world.digestNotices()).toBe(1)
  expect(await waitingMails(world)).toEqual([
    { recipient: clerkAddress, kind: 'noticeDigest', values: numbers({ returned: 2 }) },
  ])
  await returned()
  expect(await world.digestNotices()).toBe(0)
  setTo('2026-03-03', '06:59')
  expect(await world.digestNotices()).toBe(0)
  const clerk = await world.signIn('clerk')
  await clerk.post('/noticeSightings', { until: world.clock.now.toISOString() })
  setTo('2026-03-03')
  expect(await world.digestNotices()).toBe(0)
})

test('a weekend is no working day, and what came in it is in the next mail', async () => {
  setTo('2026-03-06', '17:00')
  await returned()
  expect(await world.digestNotices()).toBe(1)
  await world.rows('delete from outgoing_mail')
  await returned()
  setTo('2026-03-08', '10:00')
  expect(await world.digestNotices()).toBe(0)
  setTo('2026-03-09')
  expect(await world.digestNotices()).toBe(1)
})

test('at once is one mail for all that came since the last look, and not again for what grows unseen', async () => {
  await atOnce('clerk', 'returned')
  const first = await returned()
  await returned()
  expect(await world.mailNotices()).toBe(1)
  expect(await waitingMails(world)).toEqual([
    { recipient: clerkAddress, kind: 'notices', values: numbers({ returned: 2 }) },
  ])
  expect(await world.mailNotices()).toBe(0)
  await world.rows('update notice set count = count + 1 where referral_id = $1', [first.id])
  expect(await world.mailNotices()).toBe(0)
  expect(await world.digestNotices()).toBe(0)
})

test('in the application alone there is no mail, and without an address nobody is mailed', async () => {
  await world.rows(`insert into notice_preference values ($1, 'returned', 'app')`, [
    membershipId('clerk'),
  ])
  await returned()
  await world.rows('delete from notice_preference')
  await address('clerk', null)
  await returned()
  expect(await world.digestNotices()).toBe(0)
  expect(
    await world.rows('select from notice where membership_id = $1', [membershipId('clerk')]),
  ).toHaveLength(2)
})

test.each(['Balie <balie@stad.example>', 'balie@stad.example, b@stad.example', 'balie'])(
  'what is no address, as %s, keeps no mail from the others',
  async (wrong) => {
    await address('clerk', wrong)
    await address('counsellor', deskAddress)
    await returned()
    await submittedReferral(await world.signIn('clerk'))
    expect(await world.digestNotices()).toBe(1)
    expect((await waitingMails(world)).map(({ recipient }) => recipient)).toEqual([deskAddress])
    await address('counsellor', null)
  },
)

test('whoever may not see a referral any more is not told how many there are', async () => {
  await address('schoolCounsellor', deskAddress)
  const school = await world.signIn('schoolClerk')
  await submittedReferral(school, { type: 'compulsoryEducation' })
  const education = 'update membership set education = $2 where id = $1'
  await world.rows(education, [membershipId('schoolCounsellor'), false])
  expect(await world.digestNotices()).toBe(0)
  await world.rows(education, [membershipId('schoolCounsellor'), true])
})

test('a mail server that is down delays a notice and loses none; nothing of a person is in it', async () => {
  await atOnce('clerk', 'returned')
  const { reference, person } = await returned()
  await world.mailNotices()
  isDown = true
  await world.sendNextMail()
  expect(server.arrived).toEqual([])
  isDown = false
  world.clock.advance(2)
  expect(await world.sendNextMail()).toBe(1)
  expect(await world.sendNextMail()).toBe(0)
  expect(server.arrived.map(({ to }) => to)).toEqual([[clerkAddress]])
  const [{ text } = { text: '' }] = server.arrived
  expect(text).toContain('http://onthaal.test/meldingen')
  for (const said of [reference, person.familyName, person.givenName]) {
    expect(text).not.toContain(said)
  }
})

test('what is older than 90 days is gone', async () => {
  await returned()
  await world.rows(`update notice set at = at - interval '91 days'`)
  const { id } = await returned()
  await world.digestNotices()
  const left = await world.rows<{ referral_id: string }>('select distinct referral_id from notice')
  expect(left).toEqual([{ referral_id: id }])
})
