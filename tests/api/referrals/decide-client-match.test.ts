import type { ClientMatchList } from '@onthaal/shared/matching/schemas'
import { expect, test } from 'vitest'
import { clientsOf, inventedPerson, referredTwice, saidOf } from '../../support/clients.ts'
import { done, newInsz, newPerson, submittedReferral } from '../../support/factories.ts'
import { testRefusals } from '../../support/refusals.ts'
import { fileMeasure } from '../../support/retention-world.ts'
import { testApp } from '../../support/test-app.ts'
import { organisations, userId } from '../../support/world.ts'

const world = testApp()

let asked = ''
testRefusals({
  operationId: 'decideClientMatch',
  world,
  by: 'counsellor',
  notBy: ['clerk', 'socialWorker', 'cityManager', 'agencyManager', 'privacyOfficer'],
  path: async () => {
    const { one, other } = await referredTwice(world())
    asked = other.id
    return `/referrals/${one.id}/clientDecisions`
  },
  body: () => ({ other: asked, decision: 'different' }),
  otherBody: () => ({ other: asked, decision: 'same' }),
})

async function say(
  referralId: string,
  other: string,
  decision: string,
  by: 'counsellor' | 'otherCounsellor' = 'counsellor',
) {
  const desk = await world().asUser(by)
  return desk.post<ClientMatchList>(`/referrals/${referralId}/clientDecisions`, { other, decision })
}

test('what one desk said stands with both referrals, with who and when, and can be undone by either', async () => {
  const { one, other } = await referredTwice(world())
  expect(await saidOf(world(), one.id)).toEqual([[other.id, undefined]])
  const { items } = done(await say(one.id, other.id, 'same'))
  expect(items).toMatchObject([
    {
      referral: { id: other.id },
      said: {
        decision: 'same',
        decidedAt: expect.any(String),
        decidedBy: { id: userId('counsellor') },
        isDirect: true,
      },
    },
  ])
  expect(await saidOf(world(), other.id, 'otherCounsellor')).toEqual([[one.id, 'same']])
  await say(other.id, one.id, 'different', 'otherCounsellor')
  expect(await saidOf(world(), one.id)).toEqual([[other.id, 'different']])
  await say(one.id, other.id, 'undone')
  expect(await saidOf(world(), one.id)).toEqual([[other.id, undefined]])
  const kept = await world().rows<{ decision: string; counts: boolean }>(
    `select decision, superseded_at is null as counts from client_link where person_id = $1
     order by decided_at, id`,
    [one.person.id],
  )
  expect(kept.map(({ decision }) => decision).sort()).toEqual(['different', 'same', 'undone'])
  expect(kept.filter(({ counts }) => counts)).toHaveLength(1)
})

test('two files that are each the same as a third are of one client, unless somebody says otherwise', async () => {
  const insz = newInsz()
  const { one, other } = await referredTwice(world(), {}, { insz })
  const ocmw = await world().asUser('socialWorker')
  // Of this one nothing but the number is alike.
  const { id: person } = await newPerson(ocmw, { ...inventedPerson(), givenName: 'Otto', insz })
  const third = await submittedReferral(ocmw, { person })
  await say(other.id, one.id, 'same', 'otherCounsellor')
  await say(other.id, third.id, 'same', 'otherCounsellor')
  const from = async (id: string) => (await clientsOf(world(), id)).items
  const [found] = await from(third.id)
  expect(found).toMatchObject({ referral: { id: other.id }, said: { isDirect: true } })
  expect((await clientsOf(world(), other.id, 'otherCounsellor')).items).toHaveLength(2)
})

test('what hangs together over a file that may not be shown does not, as long as that lasts', async () => {
  const [byNumber, byName] = [{ insz: newInsz() }, inventedPerson()]
  const { one, other } = await referredTwice(world(), {}, byNumber)
  const here = await world().asUser('socialWorker')
  const there = await world().asUser('otherSocialWorker')
  const { id: thirdPerson } = await newPerson(here, { ...byName, ...byNumber })
  const third = await submittedReferral(here, { person: thirdPerson })
  const { id: fourthPerson } = await newPerson(there, byName)
  const fourth = await submittedReferral(there, { person: fourthPerson })
  done(await say(one.id, other.id, 'same'))
  done(await say(other.id, third.id, 'same', 'otherCounsellor'))
  done(await say(third.id, fourth.id, 'same'))
  const known = async () => (await saidOf(world(), one.id)).map(([id]) => id).sort()
  const both = [other.id, fourth.id].sort()
  expect(await known()).toEqual(both)
  const officer = await world().asUser('otherOfficer')
  const restriction = { kind: 'restriction', person: other.person.id } as const
  const { id } = await fileMeasure(await world().asUser('otherClerk'), officer, restriction)
  expect(await known()).toEqual([])
  await officer.post(`/fileMeasures/${id}/lifting`, { reason: 'Klaar.' })
  expect(await known()).toEqual(both)
  // Nothing but what was said of others brings these two together, and it can be contradicted.
  done(await say(one.id, fourth.id, 'different'))
  expect(await saidOf(world(), one.id)).toContainEqual([fourth.id, 'different'])
})

test('only somebody who was listed can be decided about: a stranger is refused like nobody', async () => {
  const { one } = await referredTwice(world())
  const stranger = await referredTwice(world())
  const answers: unknown[] = []
  for (const other of [stranger.other.id, one.id, '0198c0de-0000-4000-8000-00000000dead']) {
    const { status, body } = await say(one.id, other, 'same')
    expect(status).toBe(400)
    answers.push(body.items ?? (body as { issues?: unknown }).issues)
  }
  expect(answers[1]).toEqual(answers[0])
  expect(answers[2]).toEqual(answers[0])
})

test('the senders learn nothing: of the referral no word changes, and no row of the log is theirs', async () => {
  const { one, other } = await referredTwice(world())
  const senders = [
    ['clerk', one.id],
    ['otherClerk', other.id],
  ] as const
  const seen = async () => {
    const texts: string[] = []
    for (const [name, id] of senders) {
      const sender = await world().asUser(name)
      for (const path of [`/referrals/${id}`, `/referrals/${id}/events`, '/referrals?box=sent']) {
        const { status, text } = await sender.get(path)
        expect(status).toBe(200)
        texts.push(text)
      }
    }
    return texts
  }
  const desks = [userId('counsellor'), userId('otherCounsellor')]
  const shownToSenders = () =>
    world().rows(`select id from consultation where user_id = any($1) and keeper_id <> $2`, [
      ...[desks, organisations.agency.id],
    ])
  const log = await shownToSenders()
  const before = await seen()
  await clientsOf(world(), one.id)
  done(await say(one.id, other.id, 'same'))
  await clientsOf(world(), other.id, 'otherCounsellor')
  expect(await seen()).toEqual(before)
  expect(await shownToSenders()).toEqual(log)
  // The log has both, as what the agency saw of its own.
  const rows = await world().rows<{ keeper: string; referral: string; action: string }>(
    `select keeper_id as keeper, referral_id as referral, action from consultation
     where user_id = $1 and referral_id in ($2, $3)
       and action in ('hitList', 'change') order by at, id`,
    [userId('counsellor'), one.id, other.id],
  )
  expect(new Set(rows.map(({ keeper }) => keeper))).toEqual(new Set([organisations.agency.id]))
  for (const action of ['hitList', 'change']) {
    const about = rows.filter((row) => row.action === action).map(({ referral }) => referral)
    expect(new Set(about)).toEqual(new Set([one.id, other.id]))
  }
})
