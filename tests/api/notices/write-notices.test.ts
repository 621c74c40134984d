import type { Referral } from '@onthaal/shared/referrals/schemas'
import { expect, test } from 'vitest'
import type { Client } from '../../support/client.ts'
import {
  completedReferral,
  draftReferral,
  move,
  rejection,
  startedReferral,
  submittedReferral,
} from '../../support/factories.ts'
import { addNotices, toldOf } from '../../support/notices.ts'
import { testApp } from '../../support/test-app.ts'
import { membershipId, protocolId, type UserName, userId, userNames } from '../../support/world.ts'

const world = testApp()
const told = (referral: { id: string }) => toldOf(world(), referral.id)

async function people(): Promise<{ clerk: Client; counsellor: Client; lead: Client }> {
  return {
    clerk: await world().asUser('clerk'),
    counsellor: await world().asUser('counsellor'),
    lead: await world().asUser('leadCounsellor'),
  }
}

const counsellors = ['counsellor', 'leadCounsellor', 'schoolCounsellor', 'secondCounsellor']
const newAt = (names: readonly string[]) => names.map((name) => `${name} newReferral`)
const question = { question: 'Welke taal?', answerBy: '2026-03-16' }

test('what was sent is new for the staff of the desk that it asks for, and for nobody else', async () => {
  const { clerk } = await people()
  const both = await submittedReferral(clerk, { deskRoles: ['counsellor', 'languageAdvisor'] })
  expect(await told(both)).toEqual(newAt([...counsellors, 'languageAdvisor'].sort()))
  expect(await told(await submittedReferral(clerk))).toEqual(newAt(counsellors))
  expect(await told(await draftReferral(clerk))).toEqual([])
})

test('of schooling only those are told who work with it', async () => {
  const sender = await world().asUser('schoolClerk')
  expect(await told(await submittedReferral(sender, { type: 'compulsoryEducation' }))).toEqual(
    newAt(['schoolCounsellor']),
  )
})

test('who picks it up leaves nothing new to the others, and whoever sent it is told', async () => {
  const { clerk, counsellor } = await people()
  const referral = await submittedReferral(clerk)
  await move(counsellor, referral, 'claim')
  expect(await told(referral)).toEqual(['clerk pickedUp'])
})

test('what the protocol keeps from the sender is no notice either', async () => {
  const { clerk, counsellor } = await people()
  const set = 'update protocol set categories = $2 where id = $1 returning categories'
  const [before] = await world().rows<{ categories: string[] }>(
    'select categories from protocol where id = $1',
    [protocolId('city')],
  )
  await world().rows(set, [protocolId('city'), ['outcome']])
  try {
    const referral = await submittedReferral(clerk)
    await move(counsellor, referral, 'claim')
    expect(await told(referral)).toEqual([])
  } finally {
    await world().rows(set, [protocolId('city'), before?.categories])
  }
})

test('a question is for whoever sent it, and its answer for whoever asked', async () => {
  const { clerk, counsellor } = await people()
  const referral = await submittedReferral(clerk)
  const asked = await move(counsellor, referral, 'infoRequest', question)
  expect(await told(referral)).toEqual([...newAt(counsellors), 'clerk question'].sort())
  await move(clerk, asked, 'answer', { answer: 'Arabisch' })
  expect(await told(referral)).toEqual(['counsellor answer', ...newAt(counsellors)].sort())
})

test('when whoever sent it left, all of their side are told who may send', async () => {
  const { counsellor } = await people()
  const referral = await submittedReferral(await world().asUser('schoolClerk'))
  const roles = 'update membership set roles = $2 where id = $1'
  await world().rows(roles, [membershipId('schoolClerk'), ['policyOfficer']])
  try {
    await move(counsellor, referral, 'infoRequest', question)
    expect(await told(referral)).toContain('clerk question')
  } finally {
    await world().rows(roles, [membershipId('schoolClerk'), ['frontDesk']])
  }
})

test('whom it is assigned to is told, and whoever assigns it to themselves is not', async () => {
  const { clerk, lead } = await people()
  const referral = await submittedReferral(clerk)
  const given = await move(lead, referral, 'assignment', { owner: userId('secondCounsellor') })
  expect(await told(referral)).toEqual(['clerk pickedUp', 'secondCounsellor assignedToMe'])
  const reason = 'Op vraag van de collega.'
  await move(lead, given, 'reassignment', { owner: userId('leadCounsellor'), reason })
  expect(await told(referral)).toEqual(['clerk pickedUp'])
})

test('an outcome is for the sender until it is seen', async () => {
  const { clerk, counsellor } = await people()
  const done = await completedReferral(clerk, counsellor)
  expect(await told(done)).toEqual(['clerk outcome'])
  await move(clerk, done, 'acknowledgement')
  expect(await told(done)).toEqual([])
})

test('what was sent back is contested before the managers of the desk, who tell the sender', async () => {
  const { clerk, counsellor, lead } = await people()
  const rejected = await move(counsellor, await submittedReferral(clerk), 'rejection', rejection)
  expect(await told(rejected)).toEqual(['clerk returned'])
  const contested = await move(clerk, rejected, 'contest', { explanation: 'Woont hier wel.' })
  expect(await told(rejected)).toEqual([
    'agencyManager contest',
    'clerk returned',
    'leadCounsellor contest',
    'schoolManager contest',
  ])
  await move(lead, contested, 'contestUpholding', {})
  const atDesk = newAt(counsellors.filter((name) => name !== 'leadCounsellor'))
  expect(await told(rejected)).toEqual(['clerk contest', ...atDesk].sort())
})

test('one notice grows as long as nobody saw it', async () => {
  const { clerk, counsellor } = await people()
  const { id } = await startedReferral(clerk, counsellor)
  const late = { kind: 'late', to: 'senderManager', which: 'everybody' } as const
  await addNotices(world(), id, [late])
  await addNotices(world(), id, [late, { ...late, to: 'owner' }])
  expect(await told({ id })).toEqual(['cityManager late 2', 'clerk pickedUp', 'counsellor late'])
})

test('of those who stand to it like that the ones named are told, and nobody else', async () => {
  const { clerk, counsellor } = await people()
  const { id } = await startedReferral(clerk, counsellor)
  const memberships = [membershipId('secondCounsellor'), membershipId('otherCounsellor')]
  const named = { to: 'receiver', which: 'everybody', memberships } as const
  await addNotices(world(), id, [{ kind: 'task', ...named }])
  expect(await told({ id })).toEqual(['clerk pickedUp', 'secondCounsellor task'])
})

test('whoever asked not to be told is not', async () => {
  const { clerk } = await people()
  const membership = membershipId('secondCounsellor')
  await world().rows(`insert into notice_preference values ($1, 'newReferral', 'none')`, [
    membership,
  ])
  expect(await told(await submittedReferral(clerk))).not.toContain('secondCounsellor newReferral')
  await world().rows('delete from notice_preference')
})

test('whoever is told of a referral may open it', async () => {
  const told = await world().rows<{ name: string; referral: string }>(
    'select distinct membership_id::text as name, referral_id::text as referral from notice',
  )
  expect(told.length).toBeGreaterThan(20)
  const names = new Map(userNames.map((name) => [membershipId(name), name] as const))
  for (const one of told) {
    const client = await world().asUser(names.get(one.name) as UserName)
    const { status, body } = await client.get<Referral>(`/referrals/${one.referral}`)
    expect(status, one.name).toBe(200)
    expect(body.id).toBe(one.referral)
  }
})
